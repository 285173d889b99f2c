import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test, visit } from './guard';

const passphrase = 'four plain words together';

interface Upload { name: string; mimeType: string; buffer: Buffer }
const casesFile = (...refs: string[]): Upload =>
  ({ name: 'cases.csv', mimeType: 'text/csv', buffer: Buffer.from(['case_ref,reported_month,referral_route,case_type', ...refs.map((ref) => `${ref},2026-04,999,both_police`)].join('\r\n')) });

async function load(page: Page, ...refs: string[]): Promise<void> {
  if (!page.url().endsWith('/data')) await visit(page, '/data');
  await page.locator('input[type=file]').setInputFiles(casesFile(...refs));
  await page.getByRole('button', { name: /^(Load them|Compare with what is loaded)$/ }).click();
  const apply = page.getByRole('button', { name: 'Apply this to what is loaded' });
  const done = page.getByRole('heading', { name: /^(Loaded|Applied): / });
  await expect(apply.or(done)).toBeVisible();
  if (await apply.isVisible()) await apply.click();
  await expect(done).toBeVisible();
}

async function keep(page: Page): Promise<void> {
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.getByLabel('The same again').fill(passphrase);
  await page.getByRole('button', { name: 'Keep in this browser' }).click();
}
const isKept = (page: Page) => expect(page.getByText('Kept in this browser, encrypted. Everything is kept.')).toBeVisible({ timeout: 30_000 });
const loadedCases = async (page: Page): Promise<string> => /Cases\s+(\d+)/.exec(await page.getByRole('heading', { name: 'What is loaded' }).locator('..').innerText())?.[1] ?? '';

async function openKept(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByText('OFFICIAL-SENSITIVE', { exact: true })).toBeVisible({ timeout: 30_000 });
  await visit(page, '/data');
}

/** Every file of the origin's private file system. */
const shelfNames = (page: Page): Promise<string[]> => page.evaluate(async () => {
  const names: string[] = [];
  const walk = async (folder: FileSystemDirectoryHandle): Promise<void> => {
    for await (const [name, handle] of folder.entries()) {
      names.push(name);
      if (handle.kind === 'directory') await walk(handle as FileSystemDirectoryHandle);
    }
  };
  await walk(await navigator.storage.getDirectory());
  return names.sort();
});

test('of two tabs one writes; the other reads, says so, and goes on where the first one stopped', async ({ page, context }) => {
  await page.goto('/data');
  await load(page, 'A-1');
  await keep(page);
  await isKept(page);

  const second = await context.newPage();
  await openKept(second);
  await expect(second.getByText('Another tab of Throughline keeps this workspace.')).toBeVisible();
  await expect(second.getByText('Kept in this browser, encrypted.')).toBeHidden();
  await expect(second.getByRole('button', { name: 'Keep in this browser' })).toBeHidden();
  await second.getByRole('button', { name: 'Wipe the workspace' }).click();
  await second.getByRole('button', { name: 'Yes, wipe it' }).click();
  await expect(second.getByRole('alert').filter({ hasText: 'Another tab' })).toBeVisible();

  await load(page, 'A-1', 'A-2');
  await isKept(page);
  expect(await loadedCases(second)).toBe('1');
  await page.close();
  await second.getByRole('button', { name: 'Go on here' }).click();
  await expect(second.getByText('The other tab has let go.')).toBeHidden({ timeout: 30_000 });
  await isKept(second);
  await expect.poll(() => loadedCases(second)).toBe('2');

  await load(second, 'A-1', 'A-2', 'A-3');
  await isKept(second);
  await openKept(second);
  expect(await loadedCases(second)).toBe('3');
});

test('a full disk is said in words; nothing that was kept is lost, and with room again everything is kept', async ({ page, context, baseURL }) => {
  await page.goto('/data');
  await load(page, 'A-1');
  const session = await context.newCDPSession(page);
  const quota = (quotaSize?: number) => session.send('Storage.overrideQuotaForOrigin', { origin: baseURL!, ...(quotaSize !== undefined && { quotaSize }) });
  await quota(100);
  await keep(page);
  await expect(page.getByRole('alert').filter({ hasText: 'There is no room left' })).toContainText('save the workspace to a file', { timeout: 30_000 });
  await expect(page.getByText('Kept in this browser, encrypted.')).toBeHidden();

  await quota();
  await page.getByRole('button', { name: 'Keep in this browser' }).click();
  await isKept(page);
  await quota(100);
  await load(page, 'A-1', 'A-2');
  await expect(page.getByText('The last change could not be kept.')).toContainText('There is no room left', { timeout: 30_000 });
  expect(await loadedCases(page)).toBe('2');
  const reader = await context.newPage();
  await openKept(reader);
  expect(await loadedCases(reader)).toBe('1');
  await reader.close();

  await quota();
  await load(page, 'A-1', 'A-2', 'A-3');
  await isKept(page);
  await openKept(page);
  expect(await loadedCases(page)).toBe('3');
});

test('wiping leaves no file behind, with the passphrase and without it', async ({ page }) => {
  await page.goto('/data');
  await load(page, 'A-1');
  await keep(page);
  await isKept(page);
  await load(page, 'A-1', 'A-2');
  await isKept(page);
  expect(await shelfNames(page)).toEqual(expect.arrayContaining(['throughline', expect.stringMatching(/^workspace-\d+\.throughline$/)]));
  await page.getByRole('button', { name: 'Wipe the workspace' }).click();
  await page.getByRole('button', { name: 'Yes, wipe it' }).click();
  await expect(page.getByRole('heading', { name: 'What is loaded' })).toBeHidden();
  expect((await shelfNames(page)).filter((name) => name !== 'throughline')).toEqual([]);
  expect(await page.evaluate(() => [Object.keys(localStorage).length, Object.keys(sessionStorage).filter((key) => !key.startsWith('sveltekit')).length])).toEqual([0, 0]);

  await load(page, 'A-1');
  await keep(page);
  await isKept(page);
  await page.goto('/');
  await page.getByRole('button', { name: 'Remove it from this browser' }).click();
  await page.getByRole('button', { name: 'Yes, remove it' }).click();
  await expect(page.getByRole('heading', { name: 'Open a workspace file' })).toBeVisible();
  expect((await shelfNames(page)).filter((name) => name !== 'throughline')).toEqual([]);
});

test('another workspace takes the place of the one that is kept only where a person says so', async ({ page }) => {
  await page.goto('/data');
  await load(page, 'A-1');
  await keep(page);
  await isKept(page);
  await page.goto('/data');
  await load(page, 'B-1', 'B-2');
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.getByLabel('The same again').fill(passphrase);
  await expect(page.getByRole('button', { name: 'Keep in this browser' })).toBeDisabled();
  await page.getByLabel(/This browser keeps another workspace/).check();
  await page.getByRole('button', { name: 'Keep in this browser' }).click();
  await isKept(page);
  await openKept(page);
  expect(await loadedCases(page)).toBe('2');
});

test('a clock that was moved back loses nothing: the newest is opened, and the log says how far it went', async ({ page }) => {
  await page.clock.setFixedTime('2026-06-02T09:00:00Z');
  await page.goto('/data');
  await load(page, 'A-1');
  await keep(page);
  await isKept(page);
  await page.clock.setFixedTime('2026-06-01T09:00:00Z');
  await load(page, 'A-1', 'A-2');
  await isKept(page);
  await openKept(page);
  expect(await loadedCases(page)).toBe('2');
  await expect(page.getByRole('dialog', { name: 'Covered' })).toBeHidden();
  await expect(page.getByText(/activity log .* was changed/)).toBeHidden();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the activity log' }).click();
  const entries = readFileSync(await (await download).path(), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(entries.map(({ action }) => action)).toEqual(['import', 'keep', 'import', 'open', 'export']);
  const day = 24 * 60 * 60_000;
  expect(entries.map(({ clockBackMs }) => clockBackMs ?? 0)).toEqual([0, 0, day, 0, 0]);
});

/** The bytes of a workspace file that holds the cases named. */
async function savedFile(page: Page, ...refs: string[]): Promise<Buffer> {
  await load(page, ...refs);
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.getByLabel('The same again').fill(passphrase);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  return readFileSync(await (await download).path());
}

test('a saved workspace dropped among the files is opened with its passphrase, and what an earlier drop was refused for goes', async ({ page }) => {
  await page.goto('/data');
  const buffer = await savedFile(page, 'A-1', 'A-2');
  const saved = { name: 'May.throughline', mimeType: 'application/octet-stream', buffer };
  const drop = page.getByRole('region', { name: 'Add files' }).locator('input[type=file]');

  await drop.setInputFiles(saved);
  await expect(page.getByRole('heading', { name: 'That is a saved workspace, and another is open here' })).toBeVisible();
  await page.getByRole('button', { name: 'Leave everything as it is' }).click();
  expect(await loadedCases(page)).toBe('2');

  await page.goto('/data');
  await drop.setInputFiles([saved, { name: 'cases.csv', mimeType: 'text/csv', buffer: Buffer.from('case_ref\r\nA-3') }]);
  await expect(page.getByText('This is a saved workspace of Throughline, not a table or notes.')).toBeVisible();
  await drop.setInputFiles(saved);
  await expect(page.getByText('Nothing was loaded')).toBeHidden();
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused();
  await page.getByLabel('Passphrase', { exact: true }).fill('a wrong one altogether');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The file does not open with this passphrase.')).toBeVisible();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What is loaded' })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('heading', { name: /saved workspace/ })).toBeHidden();
  expect(await loadedCases(page)).toBe('2');
});

test('a saved workspace opened over the sample leaves the sample that this browser keeps as it was', async ({ page }) => {
  await page.goto('/data');
  const buffer = await savedFile(page, 'A-1', 'A-2');

  await page.goto('/data?open=sample');
  await expect(page.getByText('SYNTHETIC', { exact: true }).first()).toBeVisible({ timeout: 90_000 });
  await keep(page);
  await isKept(page);
  await page.getByRole('region', { name: 'Add files' }).locator('input[type=file]').setInputFiles({ name: 'May.throughline', mimeType: 'application/octet-stream', buffer });
  const opening = page.getByRole('region', { name: 'Open what was kept' });
  await expect(opening).toContainText('The sample is closed first');
  await opening.getByRole('textbox').fill(passphrase);
  await opening.getByRole('button', { name: 'Open it' }).click();
  await expect.poll(() => loadedCases(page), { timeout: 30_000 }).toBe('2');
  await expect(page.getByText('Kept in this browser, encrypted.')).toBeHidden();

  await page.goto('/');
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByText('SYNTHETIC', { exact: true }).first()).toBeVisible({ timeout: 60_000 });
});
