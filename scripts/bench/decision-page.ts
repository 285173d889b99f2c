import { chromium, type CDPSession, type Page } from 'playwright-core';
import { browserFlags, findBrowser } from '../browser.mjs';
import { decisionFiles, sampleSize, type DecisionFiles } from './decision-files';

export interface DecisionTime {
  /** Milliseconds from the key to the frame that shows the last of what it changed: suggestions, counts, and what was learnt. */
  readonly painted: number;
  /** Milliseconds for which the page's own thread worked. */
  readonly busy: number;
  /** Milliseconds from the key to the frame that shows that the passage is settled. */
  readonly said: number;
  /** What the page says of it in the end, for telling whether two builds learn the same. */
  readonly words: string;
}

export interface DecisionTimes { readonly version: string; readonly times: readonly DecisionTime[]; readonly longestTask: number }

/** Themes confirmed and rejected, and passages without any. */
const keys = ['1', 'Shift+1', 'n', '1', 'Shift+1', '1', 'n', 'Shift+1', '1', '1', 'Shift+1', 'n'];
/** Milliseconds in which nothing changed any more. */
const calm = 1200;

/** Opens the sample, or `files` in its place, read by words and meaning, and decides about one passage after the other by key. */
async function decisionTimes(address: string, files: DecisionFiles | null): Promise<DecisionTimes> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    if (files) await page.route(/\/assets\/(notes|readings)\.[\w-]+\.\w+$/, (route) => route.fulfill({ body: route.request().url().includes('/notes.') ? files.notes : files.readings, contentType: 'text/plain' }));
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
    return { version: browser.version(), times, longestTask: await page.evaluate(() => Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks)) };
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
    const settledNow = () => document.querySelector('.progress')?.textContent?.split(' of ')[0];
    const before = settledNow();
    const done = new Promise<{ painted: number; said: number }>((resolve) => {
      addEventListener('keydown', (event) => {
        let [painted, said] = [0, 0];
        let timer = setTimeout(() => resolve({ painted, said }), rest);
        const watcher = new MutationObserver((changes) => {
          if (changes.every(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest('.why'))) return;
          const isSaid = settledNow() !== before;
          requestAnimationFrame(() => requestAnimationFrame(() => {
            painted = performance.now() - event.timeStamp;
            if (isSaid) said ||= painted;
          }));
          clearTimeout(timer);
          if (document.querySelector('.lesson')?.textContent?.includes('learning')) return;
          timer = setTimeout(() => { watcher.disconnect(); resolve({ painted, said }); }, rest);
        });
        watcher.observe(document.querySelector('main')!, { subtree: true, childList: true, characterData: true, attributes: true });
      }, { once: true, capture: true });
    });
    Object.assign(globalThis, { painted: done });
  }, calm);
  await page.keyboard.press(key);
  const { painted, said } = await page.evaluate(() => (globalThis as unknown as { painted: Promise<{ painted: number; said: number }> }).painted);
  const words = (await page.locator('main header').innerText()).replace(/\s+/g, ' ');
  return { painted, said, busy: (await busyMs(devtools)) - before, words };
}

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;
const show = (values: readonly number[]): string => `${middle(values).toFixed(0)} ms (${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)})`;

/** Lines on what a person waits for who decides about a passage. The first decision is told apart: until then nothing was learnt. */
export async function decisionLines(address: string): Promise<string[]> {
  const [sample, more] = [sampleSize(), decisionFiles()];
  const lines = (size: { passages: number; settled: number }, { version, times: [first, ...times], longestTask }: DecisionTimes): string[] => [
    `\n${size.passages.toLocaleString('en-GB')} passages, ${size.settled.toLocaleString('en-GB')} decisions loaded, read by words and meaning, in Chromium ${version}; ${times.length} more by key, medians with the least and the most:`,
    `a decision in the page, to what was said shown        ${show(times.map(({ said }) => said))}`,
    `a decision in the page, to other suggestions painted  ${show(times.map(({ painted }) => painted))}; goal 200; the first of all ${first!.painted.toFixed(0)}`,
    `work of the page's own thread for each                ${show(times.map(({ busy }) => busy))}; longest task ${longestTask ? `${longestTask.toFixed(0)} ms` : 'under 50 ms'}`
  ];
  return [...lines(sample, await decisionTimes(address, null)), ...lines(more, await decisionTimes(address, more))];
}

/** Each decision by itself, of an app that is served: scripts/run.mjs scripts/bench/decision-page.ts ADDRESS [sample] */
export async function main([address = 'http://127.0.0.1:4290/', size]: string[]): Promise<number> {
  const { times } = await decisionTimes(address, size === 'sample' ? null : decisionFiles());
  for (const { said, painted, busy, words } of times) console.log([said, painted, busy].map((ms) => ms.toFixed(0).padStart(6)).join(' '), words);
  for (const name of ['said', 'painted', 'busy'] as const) console.log(`${name.padEnd(8)} ${show(times.slice(1).map((time) => time[name]))}`);
  return 0;
}
