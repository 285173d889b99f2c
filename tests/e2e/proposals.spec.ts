import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openSample, test, visit } from './guard';

const groups = (page: Page) => page.locator('section.card').filter({ has: page.getByRole('button', { name: /^Put aside/ }) });
const looked = 200_000;

async function look(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Look/ }).click();
  await expect(page.getByRole('button', { name: 'Look again' })).toBeVisible({ timeout: looked });
}

test('what no theme takes is proposed, put aside, brought back, and named as a theme that counts', async ({ page }) => {
  test.setTimeout(600_000);
  await openSample(page, '/themes/proposals');
  await page.getByRole('button', { name: 'Look for proposals' }).click();
  await expect(page.getByRole('progressbar', { name: 'Passages compared' })).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText(/^Stopped\./)).toBeVisible();
  await look(page);
  const all = await groups(page).count();
  expect(all).toBeGreaterThan(0);
  await expect(groups(page).first()).toContainText(/\d+ passages of \d+ cases, .+ 20\d\d/);
  expect(await groups(page).first().getByRole('blockquote').count()).toBeGreaterThan(1);

  await groups(page).first().getByRole('button', { name: /^Put aside/ }).click();
  await expect(page.getByText('Put aside: it will not be proposed again.')).toBeFocused();
  await expect(groups(page)).toHaveCount(all - 1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(groups(page)).toHaveCount(all);

  const first = groups(page).first();
  await first.getByText(/^Name it as a theme/).click();
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `test-results/proposals-light-${width}.png`, fullPage: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.screenshot({ path: 'test-results/proposals-dark-1440.png', fullPage: true });

  await first.getByLabel('Name', { exact: true }).fill('Sarah Thompson');
  await first.getByLabel('What counts, in a sentence').fill('What no other theme says.');
  await first.getByRole('button', { name: 'Make it a theme' }).click();
  await expect(first.getByText(/may identify someone/)).toBeVisible();
  await first.getByLabel('Name', { exact: true }).fill('Unheard of before');
  await page.getByRole('button', { name: 'Look again' }).click();
  await first.getByRole('button', { name: 'Make it a theme' }).click();
  await expect(page.getByText(/^“Unheard of before” is a theme now, confirmed in \d+ passages?\./)).toBeVisible();
  // Neither the address nor the title, which a browser keeps, holds the name.
  const address = (await page.getByRole('link', { name: 'The theme “Unheard of before”' }).getAttribute('href'))!.split('?')[0]!;
  expect(address).toMatch(/^\/themes\/named-[a-z]{6}(\?|$)/);
  await expect(page.locator('html')).toHaveAttribute('data-themes', 'done', { timeout: 90_000 });
  await expect(page.getByText(/could not look for proposals/)).toHaveCount(0);
  await visit(page, address);
  await expect(page.getByRole('heading', { level: 1, name: 'Unheard of before' })).toBeVisible();
  await expect(page).toHaveTitle('Theme named here · Throughline');
  await expect(page.getByText(/^Seen in \d+ of \d+ eligible cases/).first()).toBeVisible();
  await visit(page, '/themes');
  await expect(page.getByRole('link', { name: 'Unheard of before' }).first()).toBeVisible();
});
