import { existsSync, readdirSync, statSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { browserFlags, findBrowser } from '../../scripts/browser.mjs';
import { expect, openSample, test } from './guard';

test('what the browser compiled of the database is kept for the next visit', async ({ baseURL }, testInfo) => {
  // Only a profile on the disk keeps what was compiled; a page of the other tests has none.
  const profile = testInfo.outputPath('profile');
  const kept = () => {
    const folder = `${profile}/Default/Code Cache/wasm`;
    return existsSync(folder) ? Math.max(0, ...readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => statSync(`${folder}/${name}`).size)) : 0;
  };
  const browser = await chromium.launchPersistentContext(profile, { executablePath: findBrowser(), args: browserFlags, baseURL: baseURL! });
  try {
    expect(kept()).toBeLessThan(1_000_000);
    await openSample(await browser.newPage(), '/trends');
    await expect.poll(kept, { timeout: 60_000 }).toBeGreaterThan(1_000_000);
  } finally {
    await browser.close();
  }
});

test('where the database cannot start the page says so, under its mark, and opens once it can', async ({ page }) => {
  await page.route('**/*.wasm', (route) => route.fulfill({ contentType: 'application/wasm', body: 'no engine' }));
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(page.getByRole('alert')).toContainText('The workspace could not be opened');
  await page.unroute('**/*.wasm');
  await page.getByRole('button', { name: 'Try again' }).click();
  const [mark, heading] = [page.locator('.opening .thread'), page.getByRole('heading', { name: 'Opening' })];
  const middles = await Promise.all([mark, heading].map((each) => each.evaluate((box) => { const { x, width } = box.getBoundingClientRect(); return x + width / 2; })));
  expect(Math.abs(middles[0]! - middles[1]!)).toBeLessThanOrEqual(1);
  await expect(page.getByText('SYNTHETIC', { exact: true }).first()).toBeVisible({ timeout: 90_000 });
});
