import { chromium, type Page } from 'playwright-core';
import { browserFlags, findBrowser } from '../browser.mjs';
import type { BigFiles } from './big-files';
import { memoryOf, peakDuring } from './memory';

export interface Phase {
  readonly name: string;
  readonly ms: number;
  /** The longest task of the page's own thread that began in this phase; 0 where none took 50 ms. */
  readonly longestTaskMs: number;
}
export interface BigLoad {
  readonly phases: readonly Phase[];
  readonly emptyMb: number | null;
  readonly peakMb: number | null;
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
    const { value: phases, peakMb } = await peakDuring(pid, () => everyPhase(page, paths));
    return { phases, emptyMb, peakMb };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function everyPhase(page: Page, paths: readonly string[]): Promise<Phase[]> {
  const phases: Phase[] = [];
  const phase = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    const from = await page.evaluate(() => performance.now());
    await work();
    const [to, longestTaskMs] = await page.evaluate(async (since) => {
      await new Promise((done) => setTimeout(done, 50));
      const { tasks } = (globalThis as unknown as { watched: Watched }).watched;
      return [performance.now() - 50, Math.max(0, ...tasks.filter(({ at }) => at >= since).map(({ ms }) => ms))] as const;
    }, from);
    phases.push({ name, ms: to - from, longestTaskMs });
  };
  const ready = page.getByText(/rows checked, no problem found/);
  await phase('check and screen', async () => {
    await page.locator('input[type=file]').setInputFiles([...paths]);
    await ready.waitFor();
  });
  await phase('settle what was found', async () => {
    const plain = page.getByRole('button', { name: /^Replace (the|all).* as suggested$/ });
    if (await plain.isVisible()) await plain.click();
    await page.getByText('All settled.').waitFor();
  });
  await phase('store', async () => {
    await page.getByRole('button', { name: 'Load them' }).click();
    await page.locator('html[data-workspace=ready]').waitFor();
    await page.getByRole('heading', { level: 1, name: /from problem to outcome/ }).waitFor();
  });
  await phase('keep, encrypted', async () => {
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Data' }).click();
    await page.getByLabel('Passphrase').fill('four plain words together');
    await page.getByLabel('The same again').fill('four plain words together');
    await page.getByRole('button', { name: 'Keep in this browser' }).click();
    await page.getByText('Kept in this browser, encrypted.').waitFor();
  });
  await phase('read the notes for themes', () => page.locator('html[data-themes=done]').waitFor());
  return phases;
}
