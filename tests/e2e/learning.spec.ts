import AxeBuilder from '@axe-core/playwright';
import { expect, openSample, test, visit } from './guard';

test('the page says which theme to task, what is overdue and what followed, and leads to the theme', async ({ page }) => {
  await openSample(page, '/learning');
  await expect(page.locator('.lede').first()).toContainText('nobody has been tasked with');
  await expect(page.locator('.lede').last()).toContainText('1 tasking is overdue');
  expect(await page.locator('main').innerText()).not.toMatch(/(?<!not shown to be )caused/i);
  const toTask = page.getByRole('region', { name: 'Which theme to task' });
  await expect(toTask.getByText('Not tasked').first()).toBeVisible();
  const taskings = page.getByRole('region', { name: 'Taskings, and what followed' });
  await expect(taskings.getByRole('row')).toHaveCount(9);
  await expect(taskings.getByRole('row').nth(1)).toContainText('Overdue by 92 days');
  await toTask.getByRole('rowheader').first().getByRole('link').click();
  await expect(page).toHaveURL(/\/themes\/[a-z-]+\?/);
});

test('the keyboard alone sets a tasking; text that may identify someone is not taken, and what is kept is counted at once', async ({ page }) => {
  await openSample(page, '/learning');
  const taskings = page.getByRole('region', { name: 'Taskings, and what followed' });
  const opener = page.getByRole('region', { name: 'Which theme to task' }).getByRole('row').filter({ hasText: 'Not tasked' }).first().getByRole('button');
  const theme = (await opener.getAttribute('aria-label'))!.replace(/^Task “|”$/g, '');
  await opener.focus();
  await page.keyboard.press('Enter');
  const form = page.getByRole('form', { name: 'A new tasking' });
  await expect(form.getByRole('combobox', { name: 'Theme', exact: true })).toBeFocused();
  await expect(form.getByRole('combobox', { name: 'Theme', exact: true }).locator('option:checked')).toHaveText(theme);

  await form.getByRole('button', { name: 'Set the tasking' }).focus();
  await page.keyboard.press('Enter');
  await expect(form.getByRole('combobox', { name: 'For', exact: true })).toBeFocused();
  await expect(form.getByText('Choose who it is for.')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)).toEqual([]);

  await form.getByRole('combobox', { name: 'For', exact: true }).selectOption({ label: 'Supervisors' });
  await form.getByRole('combobox', { name: 'What is to be made', exact: true }).selectOption({ label: 'Briefing' });
  const effect = form.getByLabel(/^What should change/);
  await effect.fill('Ring Jane Smith on 07700 900123 first');
  await page.keyboard.press('Enter');
  await expect(form.getByText(/may identify someone/)).toBeVisible();
  await expect(effect).toBeFocused();
  await expect(taskings.getByRole('row')).toHaveCount(9);

  await effect.fill('Asked about at every first contact.');
  await page.keyboard.press('Enter');
  await expect(taskings.getByRole('status')).toHaveText('T-09 is set.');
  await expect(taskings.getByRole('row')).toHaveCount(10);
  await expect(page.getByRole('region', { name: 'Which theme to task' }).getByRole('row').filter({ hasText: theme })).toContainText('T-09');

  const again = taskings.getByRole('button', { name: 'New tasking' });
  await again.press('Enter');
  await effect.press('Escape');
  await expect(form).toHaveCount(0);
  await expect(again).toBeFocused();

  const row = taskings.getByRole('row').filter({ hasText: 'T-07' });
  await row.getByRole('button', { name: 'T-07: mark as done' }).click();
  await row.getByLabel('Done on').fill('2026-01-01');
  await row.getByRole('button', { name: 'Keep' }).click();
  await expect(row.getByRole('alert')).toHaveText('It cannot be done before it was set.');
  await row.getByLabel('Done on').fill('2026-09-20');
  await row.getByRole('button', { name: 'Keep' }).click();
  await expect(row).toContainText('Done 20 Sep 2026, 82 days late');
  await expect(page.locator('.lede').last()).toContainText('No tasking is overdue');
});

test('a tasking that was set by mistake is withdrawn by keyboard and put back, and nothing counts it in between', async ({ page }) => {
  await openSample(page, '/learning');
  const taskings = page.getByRole('region', { name: 'Taskings, and what followed' });
  const finding = page.locator('.lede').last();
  await expect(finding).toContainText('1 tasking is overdue');
  await taskings.getByRole('button', { name: /^T-07: withdraw it/ }).press('Enter');
  await expect(taskings.getByRole('status')).toHaveText(/^T-07 is withdrawn: nothing counts it any more\./);
  await expect(taskings.getByRole('status')).toBeFocused();
  await expect(taskings.getByRole('row')).toHaveCount(8);
  await expect(finding).toContainText('No tasking is overdue');
  await taskings.getByRole('button', { name: /^T-01: withdraw it/ }).press('Enter');
  await expect(taskings.getByRole('row')).toHaveCount(7);
  // The measure of the taskings that are done leaves it out too.
  await expect(page.getByRole('heading', { name: 'No tasking of 5 can yet be told to have changed how often its theme is seen' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(taskings.getByRole('button', { name: 'Put it back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(taskings.getByRole('status')).toHaveText('T-01 is back.');
  await expect(taskings.getByRole('row')).toHaveCount(8);
  await expect(page.getByRole('heading', { name: 'No tasking of 6 can yet be told' })).toBeVisible();
  // Another visit offers nothing that is settled.
  await visit(page, '/trends');
  await visit(page, '/learning');
  await expect(taskings.getByRole('row')).toHaveCount(8);
  await expect(taskings.getByRole('button', { name: 'Put it back' })).toHaveCount(0);
  // The reference of one that is withdrawn is not given again.
  await taskings.getByRole('button', { name: /^T-08: withdraw it/ }).press('Enter');
  await expect(taskings.getByRole('status')).toHaveText(/^T-08 is withdrawn/);
  await page.getByRole('region', { name: 'Which theme to task' }).getByRole('row').filter({ hasText: 'Not tasked' }).first().getByRole('button').click();
  await page.getByLabel('For', { exact: true }).selectOption({ index: 1 });
  await page.getByLabel('What is to be made').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Set the tasking' }).click();
  await expect(taskings.getByRole('status')).toHaveText('T-09 is set.');
});

test('on a narrow screen what is pressed lies on it: a table that has no room for columns becomes blocks', async ({ page }) => {
  await openSample(page, '/learning');
  for (const width of [1024, 390]) {
    await page.setViewportSize({ width, height: 800 });
    for (const button of [page.getByRole('button', { name: /^Task “/ }).first(), page.getByRole('button', { name: 'T-07: mark as done' })]) {
      const box = (await button.boundingBox())!;
      expect(box.x + box.width, `${width}`).toBeLessThanOrEqual(width);
    }
    for (const name of ['Themes that recur', 'Taskings', 'Good practice by team']) expect(await page.getByRole('group', { name, exact: true }).evaluate((box) => box.scrollWidth - box.clientWidth), name).toBeLessThanOrEqual(1);
  }
  // A table's caption is as wide as its rows, not as its longest word.
  const caption = (await page.getByText(/^Where it was seen at the last \d+ panels, by the team/).boundingBox())!;
  expect(caption.width).toBeGreaterThan(200);
});

test('before taskings, feedback or a plan are loaded the page names the tables that it needs', async ({ page }) => {
  await page.goto('/data');
  await page.locator('input[type=file]').setInputFiles({ name: 'cases.csv', mimeType: 'text/csv', buffer: Buffer.from('case_ref,reported_month,referral_route,case_type\nWDA-7F3K,2026-01,101,both_police\n') });
  await page.getByRole('button', { name: 'Load them' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-workspace', 'ready');
  await page.getByRole('link', { name: 'Learning', exact: true }).click();
  for (const table of ['Panel notes', 'Learning items', 'Feedback', 'Programme plan', 'Training']) await expect(page.getByText(`Needs the table ${table}.`).first()).toBeVisible();
  await expect(page.getByText('No tasking is on record.')).toBeVisible();
});
