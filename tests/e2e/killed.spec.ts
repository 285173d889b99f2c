import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { browserFlags, findBrowser } from '../../scripts/browser.mjs';
import { expect, test, visit } from './guard';

const passphrase = 'four plain words together';
const kills = 30;

/** mulberry32 (T. Ettinger, public domain). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Notes of the sample as a force's own: 60 notes, their cases and slots, nothing else. */
function ownFiles(): { name: string; mimeType: string; buffer: Buffer }[] {
  const sample = readFileSync(fileURLToPath(new URL('../../data/sample/notes.jsonl', import.meta.url)), 'utf8');
  const notes = sample.trim().split('\n').slice(0, 60).map((line) => JSON.parse(line) as Record<string, string>);
  const cases = [...new Set(notes.map((note) => note['case_ref']!))];
  return [
    { name: 'notes.jsonl', mimeType: 'application/x-ndjson', buffer: Buffer.from(notes.map((note) => JSON.stringify(note)).join('\n')) },
    { name: 'cases.csv', mimeType: 'text/csv', buffer: Buffer.from(['case_ref,reported_month,referral_route,case_type', ...cases.map((ref) => `${ref},2021-04,999,both_police`)].join('\r\n')) },
    { name: 'slots.csv', mimeType: 'text/csv', buffer: Buffer.from(['slot_ref,panel,case_ref,slot_type', ...notes.map((note, i) => `S-${i},${note['panel']},${note['case_ref']},${note['slot_type']}`)].join('\r\n')) }
  ];
}

/** Kills the tab as a crash does: nothing of it runs any more. */
async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const gone = page.waitForEvent('crash');
  // It has nobody left to answer it.
  void session.send('Page.crash').catch(() => {});
  await gone;
  void page.close().catch(() => {});
}

/** Opens what is kept: the page with its coding queue, and how many codings there are. */
async function reopen(context: BrowserContext, address: string): Promise<{ page: Page; codings: number }> {
  const page = await context.newPage();
  await page.goto(`${address}/themes/review`);
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-themes', 'done', { timeout: 60_000 });
  await visit(page, '/data');
  const loaded = await page.getByRole('heading', { name: 'What is loaded' }).locator('..').innerText();
  await visit(page, '/themes/review');
  await expect(page.locator('.progress')).toHaveText(/^0 of \d+ settled/);
  return { page, codings: Number(/Codings\s+(\d+)/.exec(loaded)?.[1] ?? 0) };
}

/** Settles the passage in view with "No theme" and goes to the next. True once the page has said so. */
async function decide(page: Page, settled: number): Promise<void> {
  await page.keyboard.press('n');
  await expect(page.locator('.progress')).toHaveText(new RegExp(`^${settled} of `));
  const before = await page.locator('#passage-heading').innerText();
  await page.keyboard.press('j');
  await expect(page.locator('#passage-heading')).not.toHaveText(before);
}

test(`a tab killed at ${kills} random moments while decisions are kept loses at most the last one, and never the workspace`, async ({ baseURL }) => {
  test.setTimeout(900_000);
  const folder = await mkdtemp(join(tmpdir(), 'throughline-killed-'));
  const context = await chromium.launchPersistentContext(folder, { executablePath: findBrowser(), args: browserFlags, viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  context.setDefaultTimeout(40_000);
  const random = seeded(76);
  try {
    const first = await context.newPage();
    await first.goto(`${baseURL}/data`);
    await first.locator('input[type=file]').setInputFiles(ownFiles());
    await expect(first.getByText(/rows checked, no problem found/)).toBeVisible();
    for (const remove of await first.getByRole('radio', { name: 'Remove' }).all()) await remove.check();
    await first.getByRole('button', { name: 'Load them' }).click();
    await expect(first.locator('html')).toHaveAttribute('data-themes', 'done', { timeout: 60_000 });
    await first.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Data' }).click();
    await first.getByLabel('Passphrase').fill(passphrase);
    await first.getByLabel('The same again').fill(passphrase);
    await first.getByRole('button', { name: 'Keep in this browser' }).click();
    await expect(first.getByText('Kept in this browser, encrypted.')).toBeVisible({ timeout: 30_000 });
    await crash(first);

    let { page, codings } = await reopen(context, baseURL!);
    let told = 0;
    for (let kill = 1; kill <= kills; kill += 1) {
      const decisions = Math.floor(random() * 3);
      for (let made = 1; made <= decisions; made += 1) await decide(page, made);
      told += decisions;
      await page.keyboard.press('n');
      await new Promise((done) => setTimeout(done, random() * 300));
      await crash(page);
      const after = await reopen(context, baseURL!);
      // The decisions that the page had said were made, and perhaps the one that was under way.
      expect([codings + decisions, codings + decisions + 1], `codings after kill ${kill}`).toContain(after.codings);
      ({ page, codings } = after);
    }
    // Of this seed more than one a kill is made and told, so that no key under way has to be in time.
    expect(told).toBeGreaterThan(kills);
    expect(codings).toBeGreaterThan(kills);
  } finally {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  }
});
