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

test('beside the agreement of two coders stands how a second reading comes in, and whose word all else rests on', async ({ page }) => {
  await openSample(page, '/themes');
  const agreement = page.getByRole('region', { name: 'Would another coder say the same?' });
  await expect(agreement).toContainText('loaded on Data, in the table of codings');
  await expect(agreement).toContainText('the coder of a passage whose pseudonym comes first in the alphabet');
  // On a passage that another has coded, the second coder is told where to go with it.
  await page.getByRole('link', { name: /^Decide again/ }).first().click();
  const decision = page.getByRole('region', { name: 'Your decision' });
  await expect(decision).not.toContainText('A second coder’s own reading');
  await decision.getByLabel(/You code as/).fill('coder-9');
  await expect(decision.getByRole('note')).toContainText('coder-1 has coded this passage');
  await expect(decision).toContainText('A second coder’s own reading, for the agreement on Themes, is loaded on Data in the table of codings');
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
