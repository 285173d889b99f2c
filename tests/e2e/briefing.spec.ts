import { expect, openSample, test, visit } from './guard';

test('one A4 page for chief officers, made of safe cells, marked, with a place for the decision', async ({ page }) => {
  await openSample(page, '/briefing');
  const sheet = page.getByRole('article', { name: 'Briefing' });
  await expect(sheet).toHaveAttribute('aria-busy', 'false');
  await expect(sheet.getByText('SYNTHETIC: made-up data')).toHaveCount(2);
  await expect(sheet).toContainText(/comes? up most: (each )?in about \d+% of the cases/);
  await page.getByLabel(/Decision asked/).fill('Fund a second investigator.');
  await expect(sheet.getByText('Fund a second investigator.')).toBeVisible();

  // Rounded to 5: every count of cases in the table of reports ends in 0 or 5, or is not a number at all.
  const counts = await sheet.getByRole('table', { name: 'Cases reported, by who works for the police' }).locator('td').allInnerTexts();
  expect(counts.length).toBeGreaterThan(8);
  for (const count of counts) expect(count).toMatch(/^(\d*[05]|fewer than 5|withheld|all but fewer than 5)$/);

  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)).toHaveLength(1);
});

test('no passage, case reference or row-level value is anywhere on the briefing', async ({ page }) => {
  await openSample(page, '/briefing');
  const html = await page.getByRole('article', { name: 'Briefing' }).innerHTML();
  expect(html).not.toMatch(/WDA-|D[ABCD]-C\d|D[ABCD]-\d{3}|SOO-/);
});

test('another audience and a longer period make another page; the page filters do not', async ({ page }) => {
  await openSample(page, '/briefing');
  const sheet = page.getByRole('article', { name: 'Briefing' });
  await expect(sheet).toHaveAttribute('aria-busy', 'false');
  const before = await sheet.innerText();
  await visit(page, '/themes');
  await page.locator('summary', { hasText: 'Route:' }).click();
  await page.getByLabel('999 call').check();
  await expect(page).toHaveURL(/route=999/);
  await visit(page, '/briefing');
  await expect(sheet).toHaveAttribute('aria-busy', 'false');
  await expect.poll(() => sheet.innerText()).toBe(before);
  await page.getByRole('combobox', { name: 'Period', exact: true }).selectOption('24');
  await expect(sheet).toContainText('October 2024 to September 2026');
  await page.getByRole('combobox', { name: 'For', exact: true }).selectOption('public');
  await expect(sheet).toContainText('Counts of fewer than 10 cases are not shown');
});

test('what was printed is remembered, and the next page is checked together with it', async ({ page }) => {
  await openSample(page, '/briefing');
  const sheet = page.getByRole('article', { name: 'Briefing' });
  await expect(sheet).toHaveAttribute('aria-busy', 'false');
  await expect(page.getByText(/^Nothing handed over yet/)).toBeVisible();
  await page.getByRole('button', { name: 'Print or save as PDF' }).click();
  await expect(page.getByText(/^Checked together with the briefing handed over before/)).toBeVisible();
  const before = await sheet.innerText();
  await visit(page, '/trends');
  await visit(page, '/briefing');
  await expect(sheet).toHaveAttribute('aria-busy', 'false');
  expect(await sheet.innerText()).toBe(before);
  // The browser's own way of printing enters the page too, and the same page once only.
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.locator('summary', { hasText: 'Checked together' }).click();
  await expect(page.getByRole('table', { name: 'Handed over so far' }).locator('tbody tr')).toHaveCount(1);
  await expect(page.getByRole('table', { name: 'Handed over so far' })).toContainText('chief officers');
});

test('a decision that may identify someone goes to paper by no way', async ({ page }) => {
  await openSample(page, '/briefing');
  const sheet = page.getByRole('article', { name: 'Briefing' });
  await expect(sheet).toHaveAttribute('aria-busy', 'false');
  await page.getByLabel(/Decision asked/).fill('Ask PC 4471 Hollis to attend.');
  await expect(page.getByRole('alert')).toContainText('may identify someone');
  await page.emulateMedia({ media: 'print' });
  await expect(sheet).toBeHidden();
  await expect(page.getByText('Not printed: the decision holds something that may identify someone.')).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByText(/^Nothing handed over yet/)).toBeVisible();
});
