import { chromium, type CDPSession, type Page } from 'playwright-core';
import { browserFlags, findBrowser } from '../browser.mjs';
import { decisionFiles } from './decision-files';

export interface DecisionTime {
  /** Milliseconds from the key to the frame that shows the last of what it changed: suggestions, counts, and what was learnt. */
  readonly painted: number;
  /** Milliseconds for which the page's own thread worked. */
  readonly busy: number;
  /** What the page says of it, for telling whether two builds learn the same. */
  readonly said: string;
}

export interface DecisionTimes { readonly version: string; readonly passages: number; readonly times: readonly DecisionTime[]; readonly longestTask: number }

/** Themes confirmed and rejected, and passages without any. */
const keys = ['1', 'Shift+1', 'n', '1', 'Shift+1', '1', 'n', 'Shift+1', '1', '1', 'Shift+1', 'n'];
/** Milliseconds in which nothing changed any more. */
const calm = 1200;

/** Opens the app with ten thousand passages, read by words and meaning, and decides about one after the other by key. */
export async function decisionTimes(address: string): Promise<DecisionTimes> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    const { notes, readings, passages } = decisionFiles();
    await page.route(/\/assets\/(notes|readings)\.[\w-]+\.\w+$/, (route) => route.fulfill({ body: route.request().url().includes('/notes.') ? notes : readings, contentType: 'text/plain' }));
    await page.addInitScript(() => {
      const tasks: number[] = [];
      Object.assign(globalThis, { tasks });
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ entryTypes: ['longtask'] });
    });
    await page.goto(`${address}themes/review?open=sample`);
    await page.waitForFunction(() => document.documentElement.dataset.themes === 'done', null, { polling: 500, timeout: 300_000 });
    await page.locator('#passage-heading').waitFor();
    await page.waitForTimeout(3000);
    await page.evaluate(() => { (globalThis as unknown as { tasks: number[] }).tasks.length = 0; });
    const times: DecisionTime[] = [];
    for (const key of keys) {
      times.push(await decided(page, devtools, key));
      await page.keyboard.press('j');
      await page.waitForTimeout(calm);
    }
    return { version: browser.version(), passages, times, longestTask: await page.evaluate(() => Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks)) };
  } finally {
    await browser.close();
  }
}

const busyMs = async (devtools: CDPSession): Promise<number> => {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
};

/** What is explained beside the passage comes by itself after a rest, and does not count. */
async function decided(page: Page, devtools: CDPSession, key: string): Promise<DecisionTime> {
  const before = await busyMs(devtools);
  await page.evaluate((rest) => {
    const done = new Promise<number>((resolve) => {
      addEventListener('keydown', (event) => {
        let painted = 0;
        let timer = setTimeout(() => resolve(painted), rest);
        const watcher = new MutationObserver((changes) => {
          if (changes.every(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest('.why'))) return;
          requestAnimationFrame(() => requestAnimationFrame(() => { painted = performance.now() - event.timeStamp; }));
          clearTimeout(timer);
          if (document.querySelector('.lesson')?.textContent?.includes('learning')) return;
          timer = setTimeout(() => { watcher.disconnect(); resolve(painted); }, rest);
        });
        watcher.observe(document.querySelector('main')!, { subtree: true, childList: true, characterData: true, attributes: true });
      }, { once: true, capture: true });
    });
    Object.assign(globalThis, { painted: done });
  }, calm);
  await page.keyboard.press(key);
  const painted = await page.evaluate(() => (globalThis as unknown as { painted: Promise<number> }).painted);
  const said = (await page.locator('main header').innerText()).replace(/\s+/g, ' ');
  return { painted, busy: (await busyMs(devtools)) - before, said };
}

/** For itself, against an app that is served: scripts/run.mjs scripts/bench/decision-page.ts ADDRESS */
export async function main([address = 'http://127.0.0.1:4721/']: string[]): Promise<number> {
  const { version, passages, times, longestTask } = await decisionTimes(address);
  for (const { painted, busy, said } of times) console.log(painted.toFixed(0).padStart(6), busy.toFixed(0).padStart(6), said);
  const middle = (of: (time: DecisionTime) => number): number => times.map(of).sort((a, b) => a - b)[times.length >> 1]!;
  console.log(`Chromium ${version}, ${passages} passages: median ${middle(({ painted }) => painted).toFixed(0)} ms, busy ${middle(({ busy }) => busy).toFixed(0)} ms, longest task ${longestTask.toFixed(0)} ms`);
  return 0;
}
