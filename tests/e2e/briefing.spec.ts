import { expect, openSample, test, visit } from './guard';

test('one A4 page for chief officers, made of safe cells, marked, with a place for the decision', async ({ page }) => {
  await openSample(page, '/briefing');
  const sheet = page.getByRole('article', { name: 'Briefing' });
  await expect(sheet).toHaveAttribute('aria-busy', 'false');
  await expect(sheet.getByText('SYNTHETIC: made-up data')).toHaveCount(2);
  await expect(sheet).toContainText(/found in about \d+% of the cases in which/);
  await expect(sheet).toContainText('Reading, year on year');
  await expect(sheet).toContainText(/Between \d*[05] and \d*[05] cases were reported in this period and between \d*[05] and \d*[05] in the one before: a range, for counts are rounded\./);
  // Set beside Trends, which asks of the whole time, a year on a year may seem to say the contrary.
  await expect(sheet.getByRole('heading', { name: 'No clear change in reports, year on year' })).toBeVisible();
  await expect(sheet).toContainText('“No clear change” is not proof of none. Trends weighs all that is loaded, and may say “rose” or “fell”.');
  const longer = page.getByText('they may say “rose” or “fell” where this page finds no clear change');
  await expect(longer).toBeVisible();
  await page.getByLabel(/Decision asked/).fill('Fund a second investigator.');
  await expect(sheet.getByText('Fund a second investigator.')).toBeVisible();

  // Rounded to 5: every count of cases in the table of reports ends in 0 or 5, or is not a number at all.
  const counts = await sheet.getByRole('table', { name: 'Cases reported, by who works for the police' }).locator('td').allInnerTexts();
  expect(counts.length).toBeGreaterThan(8);
  for (const count of counts) expect(count).toMatch(/^(\d*[05]|fewer than 5|withheld|all but fewer than 5)$/);

  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)).toHaveLength(1);

  await page.getByRole('combobox', { name: 'Period' }).selectOption('half');
  await expect(sheet).toContainText('Reading, half on half');
  await expect(longer).toHaveCount(0);
  await expect(sheet.getByRole('heading', { name: 'More people come forward', exact: true })).toBeVisible();
});

test('no passage, case reference or row-level value is anywhere on the briefing', async ({ page }) => {
  await openSample(page, '/briefing');
  const html = await page.getByRole('article', { name: 'Briefing' }).innerHTML();
  expect(html).not.toMatch(/WDA-|D[ABCD]-C\d|D[ABCD]-\d{3}|SOO-/);
});

test('each audience is asked for its own decision, which with the audience and the period outlasts a visit to another page and not a wipe; each page fits one side', async ({ page }) => {
  await openSample(page, '/briefing');
  const sheet = page.getByRole('article', { name: 'Briefing' });
  const audience = page.getByRole('combobox', { name: 'For', exact: true });
  await expect(sheet).toHaveAttribute('aria-busy', 'false');
  const words = 'Fund a second investigator for the team, and ask in six months whether updates are made in time. '.repeat(5).slice(0, 399);
  await page.getByLabel(/Decision asked of chief officers/).fill(words);
  await audience.selectOption('public');
  await expect(sheet).toContainText('Counts of fewer than 10 cases are not shown');
  await expect(sheet).toContainText('Nothing this time: for information.');
  await expect(sheet).not.toContainText('second investigator');
  await page.getByLabel(/Decision asked of partners/).fill(words.replaceAll('Fund', 'Find'));
  await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeEnabled();
  const sides = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g);
  expect(sides(await page.pdf({ preferCSSPageSize: true }))).toHaveLength(1);
  // The DA lead's page lists more themes.
  await audience.selectOption('da-lead');
  await expect(sheet).not.toContainText('rounded to the nearest 5');
  await page.getByLabel(/Decision asked of the DA lead/).fill(words);
  await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeEnabled();
  await expect(sheet.getByRole('table', { name: /^Of the cases in which each could arise/ }).locator('tbody').first().locator('tr')).toHaveCount(8);
  expect(sides(await page.pdf({ preferCSSPageSize: true }))).toHaveLength(1);
  await audience.selectOption('public');
  await page.getByRole('combobox', { name: 'Period' }).selectOption('24');
  await visit(page, '/trends');
  await visit(page, '/briefing');
  await expect(page.getByRole('combobox', { name: 'Period' })).toHaveValue('24');
  await expect(sheet).toContainText('Find a second investigator');
  await audience.selectOption('chief-officers');
  await expect(sheet).toContainText('Fund a second investigator');
  await visit(page, '/data');
  await page.getByRole('button', { name: 'Wipe the workspace' }).click();
  await page.getByRole('button', { name: 'Yes, wipe it' }).click();
  await page.getByRole('button', { name: 'Open the sample instead' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-themes', 'done', { timeout: 90_000 });
  await visit(page, '/briefing');
  await expect(page.getByLabel(/Decision asked of chief officers/)).toHaveValue('');
  await expect(page.getByRole('combobox', { name: 'Period' })).toHaveValue('12');
});

test('with a force’s first month, what is not loaded is not held, and a page for the public is marked for it', async ({ page }) => {
  await page.goto('/data');
  const csv = (name: string, rows: readonly string[]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(rows.join('\r\n')) });
  await page.locator('input[type=file]').setInputFiles([
    csv('cases.csv', ['case_ref,reported_month,referral_route,case_type', ...Array.from({ length: 8 }, (_, i) => `A-${i},2026-05,999,both_police`)]),
    csv('slots.csv', ['slot_ref,panel,case_ref,slot_type', ...Array.from({ length: 8 }, (_, i) => `S-${i},2026-05,A-${i},new`)])
  ]);
  await page.getByRole('button', { name: 'Load them' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-workspace', 'ready');
  await visit(page, '/briefing');
  const sheet = page.getByRole('article', { name: 'Briefing' });
  await expect(sheet).toHaveAttribute('aria-busy', 'false');
  await expect(sheet.getByText('OFFICIAL-SENSITIVE · PERSONAL DATA · recipients only')).toHaveCount(2);
  await expect(sheet.getByText('May 2026', { exact: true })).toBeVisible();
  await expect(sheet).toContainText('April 2026 is not held');
  await expect(sheet.getByRole('row', { name: /^Report to crime outcome not held not held/ })).toBeVisible();
  await expect(sheet).toContainText('Taskings: not held here.');
  await expect(sheet).not.toContainText('more themes');
  await page.getByRole('combobox', { name: 'For', exact: true }).selectOption('public');
  await expect(sheet.getByText('OFFICIAL · for publication only once approved')).toHaveCount(2);
  await expect(sheet).not.toContainText('PERSONAL DATA');
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

test('half of what is loaded against the half before answers as Trends does, on one side for each reader', async ({ page }) => {
  await openSample(page, '/briefing');
  const sheet = page.getByRole('article', { name: 'Briefing' });
  const period = page.getByRole('combobox', { name: 'Period', exact: true });
  await expect(period.getByRole('option').last()).toHaveText('Last 38 months, half of what is loaded');
  await period.selectOption('half');
  await expect(sheet).toContainText('August 2023 to September 2026, against June 2020 to July 2023');
  // The sample's team came in the later half: fewer conduct matters end without action after no charge, as Overview says too.
  await expect(sheet.getByRole('heading', { name: 'After no charge, conduct ends without action less often' })).toBeVisible();
  const words = 'Fund a second investigator for the team, and ask in six months whether updates are made in time. '.repeat(5).slice(0, 399);
  for (const [audience, readers] of [['da-lead', 'the DA lead'], ['public', 'partners and the public'], ['chief-officers', 'chief officers']] as const) {
    await page.getByRole('combobox', { name: 'For', exact: true }).selectOption(audience);
    await expect(sheet).toContainText(`Briefing for ${readers}`);
    await page.getByLabel(`Decision asked of ${readers} (your own words)`).fill(words);
    await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeEnabled();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)).toHaveLength(1);
  }
  await visit(page, '/');
  await expect(page.getByRole('main')).toContainText('Conduct closed without action after a crime closed without charge (officers): Fell from 60% to 39%, first half of the period against the second');
});

test('what was printed is remembered, and the next page is checked together with it', async ({ page }) => {
  await openSample(page, '/briefing');
  const sheet = page.getByRole('article', { name: 'Briefing' });
  await expect(sheet).toHaveAttribute('aria-busy', 'false');
  await expect(page.getByText(/^Nothing handed over yet/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toHaveAccessibleDescription(/^If partners and the public are to have a page for this period, print theirs first/);
  await page.getByRole('button', { name: 'Print or save as PDF' }).click();
  await expect(page.getByText(/^Checked together with the briefing handed over before/)).toBeVisible();
  await expect(page.getByText(/print theirs first/)).toHaveCount(0);
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

test('a print that was cancelled is said not to have been handed over, by keyboard, which can be taken back there and then and later', async ({ page }) => {
  await openSample(page, '/briefing');
  const sheet = page.getByRole('article', { name: 'Briefing' });
  const audience = page.getByRole('combobox', { name: 'For', exact: true });
  await expect(sheet).toHaveAttribute('aria-busy', 'false');
  await audience.selectOption('public');
  await expect(sheet).toContainText('Counts of fewer than 10 cases are not shown');
  const unprinted = await sheet.innerText();
  await audience.selectOption('da-lead');
  await expect(sheet).toContainText('Briefing for the DA lead');
  await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeEnabled();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.getByText(/^Checked together with the briefing handed over before/)).toBeVisible();
  await audience.selectOption('public');
  await expect(sheet).toContainText('Briefing for partners and the public');
  await expect(sheet).toHaveAttribute('aria-busy', 'false');
  expect(await sheet.innerText()).not.toBe(unprinted);

  // It stands open, for the DA lead's page tells more than the public's may.
  await expect(page.getByRole('table', { name: 'Handed over so far' })).toBeVisible();
  await page.locator('summary', { hasText: 'Checked together' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^It was not handed over: the page for the DA lead, October 2025 to September 2026, printed on / })).toBeFocused();
  await page.keyboard.press('Enter');
  const status = page.getByRole('status').filter({ hasText: 'no longer counts as handed over' });
  await expect(status).toBeFocused();
  await expect(page.getByText(/^Nothing handed over yet/)).toBeVisible();
  await expect.poll(() => sheet.innerText()).toBe(unprinted);

  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Take this back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table', { name: 'Handed over so far' })).toContainText('the DA lead');
  await page.getByRole('button', { name: /^It was not handed over/ }).click();
  await visit(page, '/trends');
  await visit(page, '/briefing');
  await page.locator('summary', { hasText: 'Nothing handed over yet' }).click();
  await page.getByRole('button', { name: /^It was handed over: the page for the DA lead/ }).click();
  await expect(page.getByText(/^Checked together with the briefing handed over before/)).toBeVisible();
});

test('where no page can be made, what was handed over is still there to be mended', async ({ page }) => {
  await openSample(page, '/briefing');
  await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeEnabled();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.getByText(/^Checked together with the briefing handed over before; /)).toBeVisible();
  await page.route('**/disclose.worker*', (route) => route.abort());
  await page.getByRole('combobox', { name: 'Period' }).selectOption('24');
  await expect(page.getByRole('alert')).toContainText('If a page listed below never left the room, say so there.');
  await page.locator('summary').getByText('Checked together with the briefing handed over before', { exact: true }).click();
  await page.getByRole('button', { name: /^It was not handed over: the page for chief officers/ }).click();
  await expect(page.getByRole('status').filter({ hasText: 'no longer counts as handed over' })).toBeFocused();
  await page.unroute('**/disclose.worker*');
  await page.getByRole('combobox', { name: 'Period' }).selectOption('12');
  await expect(page.getByRole('article', { name: 'Briefing' })).toHaveAttribute('aria-busy', 'false');
  await expect(page.getByText(/^Nothing handed over yet; /)).toBeVisible();
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
