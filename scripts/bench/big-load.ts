import { chromium, type Page } from 'playwright-core';
import { browserFlags, findBrowser } from '../browser.mjs';
import type { BigFiles } from './big-files';
import { memoryOf, peakDuring } from './memory';

export interface Phase {
  readonly name: string;
  readonly ms: number;
  /** The longest task of the page's own thread that began in this phase; 0 where none took 50 ms. */
  readonly longestTaskMs: number;
  /** Memory of the whole browser at its peak; null where the system does not tell. */
  readonly peakMb: number | null;
}
export interface BigLoad {
  readonly phases: readonly Phase[];
  readonly emptyMb: number | null;
}

interface Watched { tasks: { at: number; ms: number }[] }

/** Loads the files as a person does, in a browser of its own: checks and screens them, settles what was found, stores them, keeps
 *  them encrypted, and reads the notes for themes. */
export async function bigLoad(address: string, { paths }: BigFiles): Promise<BigLoad> {
  const server = await chromium.launchServer({ executablePath: findBrowser(), args: browserFlags });
  const browser = await chromium.connect(server.wsEndpoint());
  try {
    const pid = server.process().pid!;
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(600_000);
    await page.addInitScript(() => {
      const watched: Watched = ((globalThis as unknown as { watched: Watched }).watched = { tasks: [] });
      new PerformanceObserver((list) => { for (const entry of list.getEntries()) watched.tasks.push({ at: entry.startTime, ms: entry.duration }); }).observe({ entryTypes: ['longtask'] });
    });
    await page.goto(`${address}data`);
    await page.waitForLoadState('networkidle');
    const emptyMb = memoryOf(pid);
    return { phases: await everyPhase(page, pid, paths), emptyMb };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Waits cheaply: a locator that looks for words would itself keep the page's thread busy. */
const appears = (page: Page, selector: string, words = '') =>
  page.waitForFunction(([css, text]) => [...document.querySelectorAll(css!)].some((element) => (element.textContent ?? '').includes(text!)), [selector, words] as const, { polling: 100 });
const press = (page: Page, words: string) =>
  page.evaluate((text) => [...document.querySelectorAll('button')].find((button) => button.textContent.trim().startsWith(text))?.click(), words);

async function everyPhase(page: Page, pid: number, paths: readonly string[]): Promise<Phase[]> {
  const phases: Phase[] = [];
  const phase = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    const from = await page.evaluate(() => performance.now());
    const { peakMb } = await peakDuring(pid, work);
    const [to, longestTaskMs] = await page.evaluate(async (since) => {
      await new Promise((done) => setTimeout(done, 50));
      const { tasks } = (globalThis as unknown as { watched: Watched }).watched;
      return [performance.now() - 50, Math.max(0, ...tasks.filter(({ at }) => at >= since).map(({ ms }) => ms))] as const;
    }, from);
    phases.push({ name, ms: to - from, longestTaskMs, peakMb });
  };
  await phase('check and screen', async () => {
    await page.locator('input[type=file]').setInputFiles([...paths]);
    await appears(page, 'h2[role=status]', 'rows checked, no problem found');
  });
  await phase('settle what was found', async () => {
    await press(page, 'Replace');
    await appears(page, 'strong[role=status]', 'All settled.');
  });
  await phase('store', async () => {
    await press(page, 'Load them');
    await appears(page, 'html[data-workspace=ready]');
    await appears(page, 'h2', 'Loaded: ');
  });
  await phase('keep, encrypted', async () => {
    await page.evaluate(() => document.querySelector<HTMLAnchorElement>('nav a[href^="/data"]')!.click());
    await appears(page, 'h2', 'Keep this workspace');
    for (const input of await page.locator('input[type=password]').all()) await input.fill('four plain words together');
    await press(page, 'Keep in this browser');
    await appears(page, 'p[role=status]', 'Kept in this browser, encrypted.');
  });
  await phase('read the notes for themes', () => appears(page, 'html[data-themes=done]'));
  return phases;
}
