import { expect, openSample, test } from './guard';

test('one click opens five years of a force, marked SYNTHETIC on every page', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /from problem to outcome/ })).toBeVisible({ timeout: 60_000 });
  for (const name of ['Themes', 'Trends', 'Briefing', 'Data', 'Overview']) {
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name }).click();
    await expect(page.getByText('SYNTHETIC', { exact: true }).first()).toBeVisible();
  }
});

test('the logic model has problem, response, outputs and outcomes, each output and outcome with a number', async ({ page }) => {
  await openSample(page);
  const poster = page.getByRole('list', { name: 'Logic model' });
  for (const stage of ['Problem', 'Response', 'Outputs', 'Outcomes']) await expect(poster.getByRole('heading', { level: 2, name: stage })).toBeVisible();
  for (const stage of ['.outputs', '.outcomes']) {
    const nodes = poster.locator(`${stage} .node`);
    expect(await nodes.count()).toBeGreaterThanOrEqual(5);
    for (const node of await nodes.all()) await expect(node).toContainText(/\d/);
  }
  expect(await poster.getByRole('img').count()).toBeGreaterThan(10);
  // The force's own survey stands first, the published one beside it.
  await expect(poster.locator('.big')).toHaveText(['43%', '53%']);
  await expect(poster.locator('.published')).toHaveText([/^The published report: 48% of the 391/, /^The published report: 40% of those affected/]);
  // "Higher level" is no word of the last point: the page says of what each mark is.
  await expect(page.locator('.lede')).toContainText('whether it has moved by more than chance brings');
  await page.getByText('What the marks mean').click();
  await expect(page.getByText('“Higher level” and “Lower level” are of the whole period')).toBeVisible();
  await page.getByRole('button', { name: 'Last 12 months' }).click();
  await expect(page.getByText(/Guides within their review date \(\d\sof\s\d, as it stands; not narrowed by period\)/)).toBeVisible();
});

test('a filter lives in the address, changes the figures and survives a reload', async ({ page }) => {
  await openSample(page, '/themes');
  const basis = page.locator('.lede');
  await expect(basis).toContainText('A person has coded the notes up to June 2026');
  const whole = await basis.innerText();
  await page.getByRole('button', { name: 'Last 12 months' }).click();
  await expect(page).toHaveURL(/from=2025-10/);
  await expect(basis).not.toHaveText(whole);
  await expect(basis).toContainText('A person has coded the notes up to June 2026');
  const year = await basis.innerText();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-themes', 'done', { timeout: 60_000 });
  await expect(basis).toHaveText(year);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(basis).toHaveText(whole);
});

test('themes show by panel with rates per eligible case, and excerpts mark the words that drove them', async ({ page }) => {
  await openSample(page, '/themes');
  await expect(page.getByRole('heading', { name: /comes? up most: (each )?in \d+ of \d+ eligible cases/ })).toBeVisible();
  await expect(page.getByText(/Notes are held for 159 of the \d+ cases heard/)).toBeVisible();
  await page.getByText('How often, where it could arise').scrollIntoViewIfNeeded();
  await expect(page.locator('mark').first()).toBeVisible();
  await page.getByRole('link', { name: /^All of/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Counts', { exact: true })).toBeVisible();
});

test('trends draw six outputs and five outcomes with signals in words and interventions on the axis', async ({ page }) => {
  await openSample(page, '/trends');
  await expect(page.locator('figure')).toHaveCount(11);
  const rows = page.getByRole('table', { name: /Measures with their latest value/ }).locator('tbody tr:not(.family)');
  await expect(rows).toHaveCount(11);
  for (const signal of await rows.locator('td:nth-of-type(3)').allInnerTexts()) expect(signal.trim()).toMatch(/^(Steady|Improvement|Concern|Both ways|Change|Higher level|Lower level|Not judged|Too few points|Too rare|Too alike)(\s+(Will meet target|Will miss target|Hit and miss|Met target|Short of target))?$/);
  await expect(page.locator('figure').filter({ hasText: 'Dedicated team starts' }).first()).toBeVisible();
  await page.locator('figure').first().getByText('Table', { exact: true }).click();
  await expect(page.locator('figure').first().getByRole('table')).toBeVisible();
});

test('the theme engine can be stopped and started again', async ({ page }) => {
  await page.goto('/themes?open=sample');
  await page.getByRole('button', { name: 'Stop' }).click({ timeout: 60_000 });
  await expect(page.getByText('Reading was stopped')).toBeVisible();
  await page.getByRole('button', { name: 'Read the notes for themes' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-themes', 'done', { timeout: 60_000 });
  await expect(page.locator('figure').first()).toBeVisible();
});

test('wiping the workspace removes it, and says so first', async ({ page }) => {
  await openSample(page, '/data');
  await page.getByRole('button', { name: 'Wipe the workspace' }).click();
  await page.getByRole('button', { name: 'Yes, wipe it' }).click();
  await expect(page.getByRole('heading', { name: 'What is loaded' })).toBeHidden();
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Overview' }).click();
  await expect(page.getByRole('button', { name: 'Open the sample' })).toBeVisible();
});
