import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';

/** Milliseconds from navigation to an open connection of the bare database. */
export async function bareStart(browser: Browser, address: string): Promise<number> {
  return inFreshContext(browser, async (page) => {
    await page.goto(address);
    return readNumber(page, 'readyAt');
  });
}

/** Milliseconds from navigation to the first chart of the sample on the screen, and the theme engine's run on all of its notes. */
export async function sampleStart(browser: Browser, address: string): Promise<{ firstChartMs: number; themesMs: number }> {
  return inFreshContext(browser, async (page) => {
    await page.addInitScript(() => {
      let themesFrom = 0;
      const look = () => {
        const root = document.documentElement;
        if (!root.dataset.firstChartAt && document.querySelector('svg.spark path.line')) {
          root.dataset.firstChartAt = 'painting';
          requestAnimationFrame(() => requestAnimationFrame(() => { root.dataset.firstChartAt = String(performance.now()); }));
        }
        if (root.dataset.themes === 'running' && !themesFrom) themesFrom = performance.now();
        if (root.dataset.themes === 'done' && !root.dataset.themesMs) root.dataset.themesMs = String(performance.now() - themesFrom);
      };
      new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-themes'] });
    });
    await page.goto(`${address}?open=sample`);
    return { firstChartMs: await readNumber(page, 'firstChartAt'), themesMs: await readNumber(page, 'themesMs') };
  });
}

/** Gzipped bytes of the scripts that the page itself loads before anything is opened. Workers and the database's own engine are apart. */
export async function firstLoadScripts(browser: Browser, address: string): Promise<number> {
  return inFreshContext(browser, async (page) => {
    let bytes = 0;
    const reads: Promise<void>[] = [];
    page.on('response', (response) => {
      const url = response.url();
      if (!url.endsWith('.js') || url.includes('.worker')) return;
      reads.push(response.body().then((body) => { bytes += gzipSync(body, { level: 9 }).length; }));
    });
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await Promise.all(reads);
    return bytes;
  });
}

async function readNumber(page: Page, name: string): Promise<number> {
  const handle = await page.waitForFunction((key) => {
    const value = Number(document.documentElement.dataset[key]);
    return value > 0 ? value : null;
  }, name, { timeout: 120_000 });
  return Number(await handle.jsonValue());
}

async function inFreshContext<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}
