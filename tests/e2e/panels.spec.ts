import { expect, openSample, test } from './guard';

test('the page says whether the list can be finished, what is overdue and blocks a closure, and who waits', async ({ page }) => {
  await openSample(page, '/panels');
  await expect(page.locator('.lede')).toContainText('No planned panel is loaded, so this is an estimate from the 45 open cases');
  const list = page.getByRole('region', { name: 'Who waits for the next panel' });
  await expect(list.getByRole('row').nth(1)).toContainText('Carried over from September 2026');
  // The minutes of the panel stand under those that they are set against.
  const full = list.getByRole('row', { name: /^Full about here at the usual lengths 180 minutes, \d+ of them other business$/ });
  const [edge, head] = await Promise.all([full.getByRole('cell', { name: '180', exact: true }).boundingBox(), list.getByRole('columnheader', { name: 'With delays' }).boundingBox()]);
  expect([edge!.x, edge!.width]).toEqual([head!.x, head!.width]);
  const rows = await list.getByRole('row').count();
  await list.getByRole('button', { name: 'All 45 cases' }).click();
  expect(await list.getByRole('row').count()).toBeGreaterThan(rows);

  await expect(page.getByRole('heading', { name: '38 of 43 open actions are overdue; 5 of them block a closure' })).toBeVisible();
  await expect(page.getByRole('table', { name: /The 5 that block a closure/ }).getByRole('row')).toHaveCount(6);
  await expect(page.getByRole('heading', { name: /victims wait for an update that fell due/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /External agencies filled \d+ of \d+ seats/ })).toBeVisible();
});

test('on a telephone each row of a table is a block that says what its cells are, and nothing is scrolled sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await openSample(page, '/panels');
  await page.locator('summary', { hasText: 'The other 33 overdue' }).click();
  for (const name of ['Cases to hear', 'The 5 that block a closure, longest overdue first', 'Overdue, longest first', 'Cases that wait']) {
    expect(await page.getByRole('group', { name, exact: true }).evaluate((box) => box.scrollWidth - box.clientWidth), name).toBeLessThanOrEqual(1);
  }
  const delays = page.getByRole('group', { name: 'Cases to hear' }).locator('td[data-label="With delays"]').first();
  expect(await delays.evaluate((cell) => getComputedStyle(cell, '::before').content)).toContain('With delays');
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(await delays.evaluate((cell) => getComputedStyle(cell, '::before').content)).toBe('none');
});

test('a case is found without names, then its other side, and nothing of it stands in the address', async ({ page }) => {
  await openSample(page, '/panels');
  const recall = page.getByRole('region', { name: 'Find a case without names' });
  await recall.getByLabel('Theme in its notes').selectOption({ label: 'Delay, drift and changes of investigator' });
  await expect(recall.getByRole('status')).toHaveText(/\d+ cases fit/);
  await recall.getByLabel('Route').selectOption({ label: 'Front counter' });
  await expect(recall.getByRole('status')).toHaveText(/\d+ cases? fits?/);
  await recall.getByRole('button', { name: 'Start again' }).click();
  await recall.getByLabel('Case reference').fill('WDA-6B9R');
  await recall.getByLabel('Case reference').press('Tab');
  await expect(recall.getByRole('heading', { level: 3 })).toHaveText('WDA-6B9R');
  await recall.getByRole('button', { name: 'Counter-allegation: WDA-4N7E' }).click();
  await expect(recall.getByRole('heading', { level: 3 })).toHaveText('WDA-4N7E');
  await expect(recall.getByRole('heading', { level: 2 })).toBeFocused();
  await recall.getByLabel(/^Words of a note/).fill('Updates went to the work e-mail with a manager copied in, against what had been agreed');
  await recall.getByRole('button', { name: 'Find notes like this' }).click();
  await expect(recall.getByRole('table', { name: /Notes most like it/ }).getByRole('row').nth(1)).toContainText(/\d+%/);
  const likest = recall.getByRole('table', { name: /Notes most like it/ }).getByRole('button').first();
  const likestCase = (await likest.textContent())!;
  await likest.click();
  await expect(recall.getByRole('heading', { level: 3 })).toHaveText(likestCase);
  expect(page.url()).not.toMatch(/WDA|4N7E|SOO|manager/);
  await recall.locator('summary', { hasText: 'Its notes' }).click();
  await expect(recall.getByText(/No note of this case is held|, note D[A-D]-\d+/).first()).toBeVisible();
});

test('with cases and slots alone the page names the tables that it needs', async ({ page }) => {
  await page.goto('/data');
  await page.locator('input[type=file]').setInputFiles([
    { name: 'cases.csv', mimeType: 'text/csv', buffer: Buffer.from('case_ref,reported_month,referral_route,case_type\nWDA-7F3K,2026-01,101,both_police\n') },
    { name: 'slots.csv', mimeType: 'text/csv', buffer: Buffer.from('slot_ref,panel,case_ref,slot_type\nS-1,2026-02,WDA-7F3K,new\n') }
  ]);
  await page.getByRole('button', { name: 'Load them' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-workspace', 'ready');
  await page.getByRole('link', { name: 'Panels', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Can we finish the list?' })).toBeVisible();
  await expect(page.locator('.lede')).toContainText('Every open case could be heard in the time');
  for (const table of ['table Actions', 'tables Victim updates and Senior oversight', 'table Panels', 'table Attendance']) await expect(page.getByText(`Needs the ${table}.`).first()).toBeVisible();
});
