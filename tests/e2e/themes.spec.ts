import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openSample, test, visit } from './guard';

async function axeClean(page: Page): Promise<void> {
  // What the head of the page half covers, as it stands over what scrolls, is no smaller a target.
  await page.evaluate(() => scrollTo(0, 0));
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
}

test('passages like a typed text are found with the shared words marked, and what was typed is in no address', async ({ page }) => {
  await openSample(page, '/themes');
  const box = page.getByRole('textbox', { name: 'Find passages like …' });
  await box.fill('officers rang her at work on her job phone');
  await page.keyboard.press('Enter');
  const found = page.getByRole('region', { name: 'Has this been said before?' });
  await expect(found.getByRole('status')).toHaveText(/^The 12 most alike passages/);
  await expect(found.getByRole('listitem')).toHaveCount(12);
  await expect(found.locator('mark').first()).toBeVisible();
  await expect(found.getByRole('listitem').first()).toContainText(/alike \(\d+ of 100\)/);
  const alike = (await found.getByText(/alike \(\d+ of 100\)/).allInnerTexts()).map((text) => Number(/\((\d+) of/.exec(text)![1]));
  expect(alike).toEqual([...alike].sort((a, b) => b - a));
  expect(page.url()).not.toMatch(/rang|phone/);
  await axeClean(page);

  await box.fill('zzqxv');
  await page.keyboard.press('Enter');
  await expect(found.getByRole('status')).toHaveText(/^No passage shares these words/);
  await expect(found.getByRole('listitem')).toHaveCount(0);
});

test('from the theme that comes up most a person comes to the one to task, and why it may be another is said', async ({ page }) => {
  await openSample(page, '/themes');
  await expect(page.getByText('so another theme may lead there')).toBeVisible();
  await page.getByRole('link', { name: 'Learning: which theme to task, and with whom its cases lay' }).click();
  await expect(page.getByRole('region', { name: 'Which theme to task' })).toBeVisible();
});

test('two themes are set beside each other by slot, team and change, with what their balance says', async ({ page }) => {
  await openSample(page, '/themes/sympathy-suspect');
  const beside = page.getByRole('region', { name: 'Beside another theme' });
  await expect(beside.getByRole('table')).toHaveCount(0);
  await beside.getByRole('combobox', { name: 'Other theme' }).selectOption({ label: 'Delay, drift and changes of investigator' });
  await expect(beside.getByRole('table')).toHaveCount(3);
  await expect(beside.getByText(/^The balance of the two differs by more than chance: under “New case” it leans to “Too much sympathy for the suspect” \(\d+ of \d+ cases that show one alone, elsewhere \d+ of \d+\)/)).toBeVisible();
  await expect(beside.getByRole('heading', { name: /^Before and since “.+” \(\d+ .+ \d{4}\)$/ })).toBeVisible();
  await axeClean(page);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  await axeClean(page);
});

test('from a passage of a theme a person comes to those like it, by keyboard', async ({ page }) => {
  await openSample(page, '/themes/work-contact-misuse');
  const similar = page.getByText(/^Find similar/).first();
  await similar.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/most alike of all notes held/)).toBeVisible();
  const found = page.locator('details[open] li');
  expect(await found.count()).toBeGreaterThan(0);
  await expect(found.first().locator('mark').first()).toBeVisible();
  await axeClean(page);
});

test('another page is drawn while a search is under way, and the search box starts empty again', async ({ page }) => {
  await openSample(page, '/themes');
  await page.getByRole('textbox', { name: 'Find passages like …' }).fill('no update for weeks');
  await page.keyboard.press('Enter');
  await visit(page, '/themes/review');
  await visit(page, '/themes');
  await expect(page.getByRole('textbox', { name: 'Find passages like …' })).toHaveValue('');
});
