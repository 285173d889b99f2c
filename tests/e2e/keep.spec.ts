import { expect, openSample, test, visit } from './guard';

const passphrase = 'four plain words together';

test('nothing is kept until a person chooses; then it survives a reload, and only its passphrase opens it', async ({ page }) => {
  await openSample(page, '/data');
  await page.getByLabel('Passphrase').fill('short');
  await page.getByLabel('The same again').fill('short');
  await page.getByRole('button', { name: 'Keep in this browser' }).click();
  await expect(page.getByRole('alert')).toContainText('12');
  await page.getByLabel('Passphrase').fill(passphrase);
  await expect(page.getByText('The two passphrases differ.')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByLabel('The same again').fill(passphrase);
  await page.getByRole('button', { name: 'Keep in this browser' }).click();
  await expect(page.getByText('Kept in this browser, encrypted.')).toBeVisible({ timeout: 60_000 });

  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'This browser keeps a workspace' })).toBeVisible();
  await page.getByLabel('Passphrase').fill('the wrong passphrase');
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByRole('alert')).toBeVisible({ timeout: 30_000 });
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByText('SYNTHETIC', { exact: true }).first()).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('html')).toHaveAttribute('data-themes', 'done', { timeout: 90_000 });

  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Data' }).click();
  await page.getByRole('button', { name: 'Wipe the workspace' }).click();
  await page.getByRole('button', { name: 'Yes, wipe it' }).click();
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Open a workspace file' })).toBeVisible();
});

test('the limits that a person chose and what was handed over are kept: they stand when the workspace is opened again, and so does taking limits back', async ({ page }) => {
  const summary = page.getByText(/^Limits: /);
  const chosen = page.getByRole('group', { name: 'Begin new limits at' }).getByRole('checkbox').first();
  const begun = page.getByText(/New limits from .+, chosen here, at “/);
  const handedOver = page.getByText(/^Checked together with the briefing handed over before/);
  const everythingIsKept = async () => {
    await visit(page, '/data');
    await expect(page.getByText('Kept in this browser, encrypted. Everything is kept.')).toBeVisible({ timeout: 60_000 });
  };
  const openKept = async () => {
    await page.goto('/trends/p14');
    await page.getByLabel('Passphrase').fill(passphrase);
    await page.getByRole('button', { name: 'Open it' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-themes', 'done', { timeout: 90_000 });
    await summary.click();
  };
  await openSample(page, '/data');
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.getByLabel('The same again').fill(passphrase);
  await page.getByRole('button', { name: 'Keep in this browser' }).click();
  await everythingIsKept();

  await visit(page, '/trends/p14');
  await expect(summary).toHaveText('Limits: one set for the whole period');
  await summary.click();
  await chosen.check();
  await expect(begun.first()).toBeVisible();
  const words = await begun.first().innerText();
  await visit(page, '/briefing');
  await expect(page.getByText(/^Nothing handed over yet/)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Print or save as PDF' }).click();
  await expect(handedOver).toBeVisible();
  await everythingIsKept();
  await openKept();
  await expect(summary).toHaveText('Limits: new from the changes that were chosen');
  await expect(chosen).toBeChecked();
  await expect(begun.first()).toHaveText(words);

  await chosen.uncheck();
  await expect(begun).toHaveCount(0);
  await everythingIsKept();
  await openKept();
  await expect(summary).toHaveText('Limits: one set for the whole period');
  await expect(chosen).not.toBeChecked();
  await expect(begun).toHaveCount(0);
  await visit(page, '/briefing');
  await expect(handedOver).toBeVisible({ timeout: 60_000 });
});

test('a workspace goes to a file and comes back; the file shows nothing of what it holds', async ({ page }) => {
  await openSample(page, '/data');
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.getByLabel('The same again').fill(passphrase);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('workspace-SYNTHETIC.throughline');
  const path = await file.path();
  const bytes = (await import('node:fs')).readFileSync(path).toString('latin1');
  expect(bytes).not.toMatch(/case_ref|WDA-|passphrase|notes/);

  await page.goto('/');
  await page.getByLabel('File (.throughline)').setInputFiles({ name: 'workspace.throughline', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes, 'latin1') });
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByText('SYNTHETIC', { exact: true }).first()).toBeVisible({ timeout: 60_000 });

  // Its register came from the file: what is handed over now must be saved there again.
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Briefing' }).click();
  await page.locator('summary', { hasText: 'Nothing handed over yet' }).click({ timeout: 60_000 });
  await expect(page.getByText('This workspace came from a file, and its register with it.')).toBeVisible();
});

test('one key covers the screen, and the page behind it cannot be read or reached', async ({ page }) => {
  await openSample(page);
  const where = page.getByRole('link', { name: 'Trends', exact: true });
  await where.focus();
  await page.keyboard.press('F9');
  await expect(page.getByRole('dialog', { name: 'Covered' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await page.keyboard.press('F9');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(where).toBeFocused();
});

test('the activity log says what was done and holds no content', async ({ page }) => {
  await openSample(page, '/data');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the activity log' }).click();
  const text = (await import('node:fs')).readFileSync(await (await download).path(), 'utf8');
  const entries = text.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(entries.map(({ action }) => action)).toEqual(['open', 'export']);
  for (const entry of entries) expect(Object.keys(entry).every((key) => ['seq', 'at', 'action', 'table', 'count', 'audience', 'clockBackMs', 'hash', 'before'].includes(key))).toBe(true);
});
