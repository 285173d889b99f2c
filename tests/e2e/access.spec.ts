import AxeBuilder from '@axe-core/playwright';
import { expect, openSample, pages, test, visit } from './guard';

const more = [...pages, '/trends/p14', '/trends/interventions', '/trends/interventions/3', '/themes/work-contact-misuse'] as const;

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on any page, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await openSample(page);
    for (const path of more) {
      await visit(page, path);
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => `${path}: ${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
    }
  });
}

test('axe finds nothing serious before anything is open', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Open the sample' })).toBeVisible();
  await visit(page, '/panels');
  await expect(page.getByText('Once something is open, this page shows whether the list of the next panel fits')).toBeVisible();
  await visit(page, '/');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)).toEqual([]);
});

for (const width of [390, 768, 1024, 1920]) {
  test(`no page is wider than a ${width} px screen, and nothing on a card reaches over its margin`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openSample(page);
    for (const path of more) {
      await visit(page, path);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(over, path).toBeLessThanOrEqual(0);
      const past = await page.locator('main .card > *').evaluateAll((parts) => parts.filter((part) => {
        const card = part.parentElement!;
        return part.getBoundingClientRect().right > card.getBoundingClientRect().right - parseFloat(getComputedStyle(card).paddingRight) + 1;
      }).map((part) => `${part.tagName} ${part.textContent.trim().slice(0, 40)}`));
      expect(past, path).toEqual([]);
    }
  });
}

test('the keyboard alone opens the sample, reaches a chart and reads its points', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Open the sample' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Open the sample' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /from problem to outcome/ })).toBeFocused({ timeout: 60_000 });
  await page.getByRole('link', { name: 'Panels', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Can we finish the list?' })).toBeFocused();
  await page.goto('/trends/p1?open=sample');
  await expect(page.locator('html')).toHaveAttribute('data-themes', 'done', { timeout: 60_000 });
  const plot = page.locator('figure svg[tabindex="0"], figure [tabindex="0"]').first();
  await plot.focus();
  await page.keyboard.press('ArrowRight');
  const live = page.locator('figure [aria-live]').first();
  await expect(live).toContainText(/\d{4}/);
  const first = await live.innerText();
  await page.keyboard.press('ArrowRight');
  await expect(live).not.toHaveText(first);
});

test('on a narrow screen the filters stand behind one button that says what is in force, and a wide table says that it goes on', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await openSample(page, '/panels');
  const from = page.getByLabel('First month');
  await expect(from).toBeHidden();
  await page.getByRole('button', { name: 'Filters: all months' }).press('Enter');
  await from.selectOption({ index: 12 });
  await expect(page.getByRole('button', { name: /^Filters: \w+ \d{4} to \w+ \d{4}$/ })).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByText('The table goes on to the right')).toHaveCount(0);
  await visit(page, '/themes');
  await expect(page.getByText('The table goes on to the right').first()).toBeVisible();
  const wide = page.getByRole('group', { name: 'Agreement by theme' });
  await expect(wide).toHaveAttribute('tabindex', '0');
  // What has room for all of it is no stop on the way.
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(wide).not.toHaveAttribute('tabindex');
});

test('a filter menu opens, chooses and closes by keyboard', async ({ page }) => {
  await openSample(page, '/trends');
  const menu = page.locator('summary', { hasText: 'Route:' });
  await menu.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/route=999/);
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();
});
