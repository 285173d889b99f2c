import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { makeDocx } from '../unit/intake/make-docx';
import { expect, openSample, test, visit } from './guard';

interface Upload { name: string; mimeType: string; buffer: Buffer }
const csv = (name: string, text: string): Upload => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const cases = (...rows: string[]) => csv('cases.csv', ['case_ref,reported_month,referral_route,case_type', ...rows].join('\r\n'));
const slots = (...rows: string[]) => csv('slots.csv', ['slot_ref,panel,case_ref,slot_type', ...rows].join('\r\n'));
const updates = (...rows: string[]) => csv('updates.csv', ['update_ref,case_ref,reason,event_on', ...rows].join('\r\n'));
const notes = (...rows: string[]) => csv('notes.csv', ['note_ref,panel,case_ref,slot_type,text', ...rows].join('\r\n'));

const good = [
  cases('A-1,2026-04,line_manager,both_police', 'A-2,2026-05,999,police_victim_only'),
  slots('S-1,2026-05,A-1,new', 'S-2,2026-05,A-2,new'),
  notes('N-1,2026-05,A-1,new,"V was e-mailed at her work address and her inspector was copied in. She had asked for her own mobile only."')
];

const drop = (page: Page, files: Upload[]) => page.locator('input[type=file]').setInputFiles(files);
const problems = (page: Page) => page.getByRole('table', { name: 'Problems found' });

test('a force\'s first month goes in, the sample closes, and the notes are read for themes', async ({ page }) => {
  await openSample(page, '/data');
  await drop(page, good);
  await expect(page.getByText('5 rows checked, no problem found')).toBeVisible();
  await expect(page.getByText(/made-up and real cases are never mixed/)).toContainText('What you coded, entered or changed in it goes with it.');
  await page.getByRole('link', { name: 'Keep this workspace' }).click();
  await expect(page.getByRole('heading', { name: 'Keep this workspace' })).toBeInViewport();
  await page.getByRole('button', { name: 'Load them' }).click();
  const done = page.getByRole('heading', { name: 'Loaded: 2 cases, 2 slots, 1 row of Panel notes' });
  await expect(done).toBeFocused({ timeout: 60_000 });
  await expect(page.getByText('SYNTHETIC', { exact: true })).toHaveCount(0);
  await page.getByRole('link', { name: 'Go to the overview' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /from problem to outcome/ })).toBeFocused();
  await expect(page).not.toHaveURL(/open=sample/);
  await expect(page.getByText('Needs the table Actions.').first()).toBeVisible();
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Themes' }).click();
  await expect(page.getByText('Notes are held for 1 of the 2 cases heard (50%)')).toBeVisible();
  // Figures that may still move say so, and say when they no longer do.
  await expect(page.getByText(/^The second reading is done: suggestions for \d+ passages? changed/)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(page.getByText(/^The second reading is done/)).toHaveCount(0);
});

test('a case dated years ahead is left out, and Overview, Trends and a measure say so', async ({ page }) => {
  await page.goto('/data');
  await drop(page, [cases('A-1,2026-04,999,both_police', 'A-2,2031-03,999,both_police')]);
  await page.getByRole('button', { name: /^Load (them|it)/ }).click();
  await expect(page.getByRole('heading', { name: /^Loaded: 2 cases/ })).toBeVisible({ timeout: 60_000 });
  for (const path of ['/', '/trends', '/trends/p1']) {
    await visit(page, path);
    await expect(page.getByText(/1 row is dated after this month \(up to March 2031\) and left out/).first(), path).toBeVisible({ timeout: 30_000 });
  }
});

const bad: readonly [name: string, files: Upload[], says: RegExp][] = [
  ['an empty file', [csv('cases.csv', '')], /empty/i],
  ['a header without rows', [cases()], /no rows|heading/i],
  ['the wrong delimiter', [csv('cases.csv', 'case_ref|reported_month|referral_route|case_type\r\nA-1|2026-04|999|both_police')], /delimiter|separat|comma/i],
  ['an unknown column', [csv('cases.csv', 'case_ref,reported_month,referral_route,case_type,referal_rout\r\nA-1,2026-04,999,both_police,x')], /column/i],
  ['a duplicate reference', [cases('A-1,2026-04,999,both_police', 'A-1,2026-05,999,both_police')], /repeats row 2/],
  ['a note for an unknown case', [...good.slice(0, 2), notes('N-1,2026-05,A-9,new,"Text."')], /case/i],
  ['31 February', [csv('cases.csv', 'case_ref,reported_month,reported_on,referral_route,case_type\r\nA-1,2026-02,31/02/2026,999,both_police')], /date|day|calendar/i],
  ['a Word file renamed', [{ name: 'notes.csv', mimeType: 'text/csv', buffer: Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33, 0]) }], /Word|Excel|zip|not a/i]
];

for (const [name, files, says] of bad) {
  test(`${name}: a clear message, and the sample stays`, async ({ page }) => {
    await openSample(page, '/data');
    await drop(page, files);
    await expect(page.getByRole('heading', { name: /^Nothing was loaded/ })).toBeVisible();
    await expect(problems(page).locator('tbody tr').first()).toContainText(says);
    if (files.length > 1) await expect(page.getByText(`drop all ${files.length} files again: they are checked together`)).toBeVisible();
    for (const row of await problems(page).locator('tbody tr').all()) {
      const cells = await row.locator('td').allInnerTexts();
      expect(cells[0], 'the file').toMatch(/\.csv$/);
      expect(cells[4], 'what is wrong').not.toBe('');
      expect(cells[5], 'how to mend it').not.toBe('');
    }
    await expect(page.getByText('SYNTHETIC', { exact: true }).first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What is loaded' })).toBeVisible();
  });
}

test('a 200 MB file is refused in words before it is read', async ({ page }) => {
  await openSample(page, '/data');
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(200_000_000)], 'notes.csv', { type: 'text/csv' }));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(page.getByRole('heading', { name: /^Nothing was loaded/ })).toBeVisible();
  await expect(problems(page)).toContainText(/\d+ MB/);
  await expect(page.getByText('SYNTHETIC', { exact: true }).first()).toBeVisible();
});

test('HTML and formulas in a note are words and nothing else', async ({ page }) => {
  await page.goto('/data');
  await drop(page, [good[0]!, good[1]!, notes('N-1,2026-05,A-1,new,"=1+1 <img src=x onerror=document.title=1> V was e-mailed at work without agreement and her inspector was copied in."')]);
  await page.getByRole('button', { name: 'Load them' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-themes', 'done', { timeout: 60_000 });
  await page.goto('/themes/work-contact-misuse');
  // The workspace is memory only: a full page load starts afresh.
  await expect(page.getByRole('button', { name: 'Open the sample' })).toBeVisible();
  expect(await page.title()).toContain('Throughline');
});

test('Excel\'s own CSV goes in: byte-order mark, semicolons, quoted newlines, Windows-1252', async ({ page }) => {
  await page.goto('/data');
  const text = '"note_ref";"panel";"case_ref";"slot_type";"text"\r\n"N-1";"2026-05";"A-1";"new";"Caf\xe9 visit.\r\nV \x96 not updated."\r\n';
  await drop(page, [good[0]!, good[1]!, { name: 'notes.csv', mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') }]);
  await expect(page.getByText('5 rows checked, no problem found')).toBeVisible();
});

test('every table has a template that the app itself accepts the headings of', async ({ page }) => {
  await page.goto('/data');
  const summary = page.locator('details.card > summary');
  await expect(summary.first()).toBeVisible();
  expect(await summary.count()).toBeGreaterThan(25);
  await summary.first().click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download cases.csv' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('cases.csv');
});

test('identifiers in a note are settled before anything is stored, by keyboard, and the removed words are gone', async ({ page }) => {
  await page.goto('/data');
  await drop(page, [good[0]!, good[1]!, notes('N-1,2026-05,A-1,new,"V was e-mailed at work without agreement. PC Karen Holloway rang her on 07700 900123 at the flat."')]);
  await expect(page.getByRole('heading', { name: /may identify someone/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Settle the findings first' })).toBeDisabled();
  await expect(page.getByText('notes.csv, row 2: Panel notes N-1, case A-1 (Text)').first()).toBeVisible();
  const radios = page.getByRole('radio', { name: 'Remove' });
  expect(await radios.count()).toBeGreaterThanOrEqual(2);
  for (const radio of await radios.all()) {
    await radio.focus();
    await page.keyboard.press('Space');
  }
  await expect(page.getByText('All settled.')).toBeVisible();
  await page.getByRole('button', { name: 'Load them' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-themes', 'done', { timeout: 60_000 });
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Themes' }).click();
  await expect(page.getByText('Notes are held for 1 of the 2 cases heard (50%)')).toBeVisible();
  await expect(page.locator('body')).not.toContainText(/Holloway|900123/);
});

test('findings are settled by single keys, each combination shown with its parts', async ({ page }) => {
  await page.goto('/data');
  await drop(page, [good[0]!, good[1]!, notes('N-1,2026-05,A-1,new,"The only female firearms officer on the island told her sergeant about her husband. PC Karen Holloway rang on 07700 900123."')]);
  await expect(page.locator('mark.part').first()).toBeVisible();
  await page.getByRole('button', { name: 'Go to the first open one' }).press('Enter');
  const open = page.getByText(/still to settle/);
  const left = async () => Number(/^\d+/.exec(await open.innerText())![0]);
  const before = await left();
  await page.keyboard.press('3');
  await page.keyboard.type('known to the panel as such');
  await expect(open).toHaveText(`${before - 1} still to settle.`);
  await page.keyboard.press('Enter');
  for (let n = before - 1; n > 0; n -= 1) {
    await expect(open).toHaveText(`${n} still to settle.`);
    await page.keyboard.press(n % 2 ? '1' : '2');
  }
  await expect(page.getByText('All settled.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Load them' })).toBeEnabled();
});

test('an administrator\'s Excel tracker goes in as it is', async ({ page }) => {
  await page.goto('/data');
  await page.locator('input[type=file]').setInputFiles(fileURLToPath(new URL('../fixtures/intake/tracker.xlsx', import.meta.url)));
  await expect(page.getByText('7 rows checked, 1 thing to look at before you load')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('1 cell holds a formula of which the file has no value, and was read as blank: the first in row 7.')).toBeVisible();
});

test('Word notes name their cases as the table writes them; one that no row has is said, with where its reference stands', async ({ page }) => {
  const word = (...lines: string[]): Upload => ({ name: 'notes.docx', mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', buffer: Buffer.from(makeDocx(['Panel 14 May 2026', ...lines])) });
  const table = cases('100/26,2026-04,line_manager,both_police', 'Case 14,2026-05,999,police_victim_only');
  await page.goto('/data');
  await drop(page, [word('Item 1. 100/26. New', 'V not told.', 'Item 2 – case 15 – Update', 'V told.'), table]);
  await expect(page.getByRole('heading', { name: 'Nothing was loaded: 1 problem to mend first' })).toBeVisible({ timeout: 60_000 });
  await expect(problems(page).locator('tbody tr')).toContainText('as it stands under case_ref in the table of cases');
  await drop(page, [word('Item 1. 100/26. New', 'V not told.', 'Item 2 – case 14 – Update', 'V told.'), table]);
  await expect(page.getByText('4 rows checked, no problem found')).toBeVisible();
});

test('headings and values of their own are matched, confirmed and used', async ({ page }) => {
  await page.goto('/data');
  await drop(page, [csv('cases.csv', 'Case no,reported_month,referral_route,case_type,Fancy column\r\nA-1,2026-04,Line manager,both_police,x\r\nA-2,2026-05,999,both_police,y')]);
  await expect(page.getByRole('heading', { name: 'Say what your own words mean' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nothing was loaded: 2 headings to say the meaning of' })).toBeVisible();
  await expect(problems(page).getByRole('row', { name: /Fancy column/ })).toContainText('Say above what it means.');
  await page.getByLabel('What Case no means').selectOption('case_ref');
  await page.getByLabel('What Fancy column means').selectOption('');
  await page.getByRole('button', { name: 'Use these and check again' }).click();
  await expect(page.getByText('2 rows checked, no problem found')).toBeVisible();
});

test('one Excel workbook holds the templates, with drop-down lists', async ({ page }) => {
  await page.goto('/data');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Excel template: the three to start with' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('throughline-templates-to-start.xlsx');
  expect((await import('node:fs')).readFileSync(await file.path()).subarray(0, 2).toString()).toBe('PK');
});

/** Storing ends on the page of data, and says what it did. */
const isStored = (page: Page, says: RegExp | string = /^(Loaded|Applied): /) => expect(page.getByRole('heading', { name: says })).toBeFocused({ timeout: 60_000 });
async function loadFirst(page: Page, files: Upload[]): Promise<void> {
  await page.goto('/data');
  await drop(page, files);
  await page.getByRole('button', { name: 'Load them' }).click();
  await isStored(page);
}
const loadedRows = (page: Page, table: string) => page.getByRole('row', { name: new RegExp(`^${table} `) }).locator('td.number').first();

test('a second load of a month shows what is new, changed and gone before anything is applied; leaving it changes nothing', async ({ page }) => {
  await loadFirst(page, [...good.slice(0, 1), slots('S-1,2026-05,A-1,new', 'S-2,2026-05,A-2,new'), good[2]!]);
  const second = [cases('A-1,2026-04,psd,both_police', 'A-2,2026-05,999,police_victim_only', 'A-3,2026-05,101,both_police'), slots('S-1,2026-05,A-1,new')];
  await drop(page, second);
  await page.getByRole('button', { name: 'Compare with what is loaded' }).click();
  await expect(page.getByRole('heading', { name: 'Compared with what is loaded: 1 new, 1 changed, 1 gone' })).toBeVisible();
  await expect(page.getByRole('row', { name: /A-1 Route Line manager Professional standards/ })).toBeVisible();
  await page.getByRole('button', { name: 'Leave everything as it is' }).click();
  await expect(loadedRows(page, 'Cases')).toHaveText('2');
  await expect(page.getByRole('heading', { name: 'Amendments' })).toHaveCount(0);

  await drop(page, second);
  await page.getByRole('button', { name: 'Compare with what is loaded' }).click();
  const takeOut = page.getByRole('radio', { name: 'Take it out' });
  await takeOut.focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Apply this to what is loaded' }).click();
  await isStored(page, 'Applied: 1 new, 1 changed, 1 taken out');
  await expect(page.getByRole('link', { name: /Amendments/ })).toHaveAttribute('href', '#amendments');
  await expect(loadedRows(page, 'Cases')).toHaveText('3');
  await expect(loadedRows(page, 'Slots')).toHaveText('1');
  const amendments = page.getByRole('table', { name: 'Amendments, the latest load first' });
  await expect(amendments).toContainText('Line manager');
  await expect(amendments).toContainText('Whole row');
});

test('an older file is asked about first, with what it would take back', async ({ page }) => {
  const told = (...rows: string[]) => csv('cases.csv', ['case_ref,reported_month,referral_route,case_type,status,closed_on', ...rows].join('\r\n'));
  await loadFirst(page, [told('A-1,2026-04,999,both_police,open,', 'A-2,2026-05,999,both_police,closed,2026-06-02')]);
  await drop(page, [told('A-1,2026-04,101,both_police,open,', 'A-2,2026-05,999,both_police,open,')]);
  await page.getByRole('button', { name: 'Compare with what is loaded' }).click();
  await expect(page.getByText('1 case would be open again, 1 filled cell would become blank: is this an older file?')).toBeVisible();
  const changed = page.getByRole('table', { name: 'Changed rows of Cases' }).locator('tbody tr');
  await expect(changed).toHaveText([/A-2\s*Status\s*Closed\s*Open\s*open again/, /Closed\s*2026-06-02\s*blank\s*becomes blank/, /A-1\s*Route/]);
});

test('a case that rows outside the drop refer to cannot be taken out, and the page says so before', async ({ page }) => {
  await loadFirst(page, [cases('A-1,2026-05,999,both_police', 'A-2,2026-05,999,both_police'), slots('S-2,2026-05,A-2,new'), updates('U-1,A-2,released,2026-05-09')]);
  // The panel is told again, and heard the other case.
  await drop(page, [cases('A-1,2026-05,999,both_police'), slots('S-2,2026-05,A-1,new')]);
  await page.getByRole('button', { name: 'Compare with what is loaded' }).click();
  await expect(page.getByText('It stays: rows of “Victim updates” that stay still refer to it.')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Take it out' })).toHaveCount(0);
});

test('amendments and the meaning of one\'s own words survive keeping, a reload and the passphrase; no log holds a note', async ({ page }) => {
  const mine = () => csv('cases.csv', 'Case no,reported_month,referral_route,case_type,Fancy column\r\nA-1,2026-04,Line manager,both_police,x');
  const again = () => csv('cases.csv', 'Case no,reported_month,referral_route,case_type,Fancy column\r\nA-1,2026-04,PSD,both_police,x');
  await page.goto('/data');
  await drop(page, [mine()]);
  await page.getByLabel('What Case no means').selectOption('case_ref');
  await page.getByLabel('What Fancy column means').selectOption('');
  await page.getByRole('button', { name: 'Use these and check again' }).click();
  await page.getByRole('button', { name: 'Load them' }).click();
  await isStored(page);
  await page.getByLabel('Passphrase').fill('four plain words together');
  await page.getByLabel('The same again').fill('four plain words together');
  await page.getByRole('button', { name: 'Keep in this browser' }).click();
  await expect(page.getByText('Kept in this browser, encrypted.')).toBeVisible({ timeout: 60_000 });

  await drop(page, [again()]);
  await expect(page.getByText('are filled in as you confirmed before')).toBeVisible();
  await expect(page.getByLabel('What Case no means')).toHaveValue('case_ref');
  await page.getByRole('button', { name: 'Use these and check again' }).click();
  await page.getByRole('button', { name: 'Compare with what is loaded' }).click();
  await page.getByRole('button', { name: 'Apply this to what is loaded' }).click();
  await isStored(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the activity log' }).click();
  const log = (await import('node:fs')).readFileSync(await (await download).path(), 'utf8');
  expect(log).toContain('"action":"amend","table":"cases","count":1');
  expect(log).not.toMatch(/A-1|Case no|psd/);
  await expect(page.getByText('Everything is kept.')).toBeVisible({ timeout: 30_000 });

  // Where files are dropped, what is kept is offered first: nobody loads into a new workspace by mistake.
  await page.goto('/data');
  await expect(page.getByRole('heading', { name: 'This browser keeps a workspace' })).toBeInViewport();
  await page.getByRole('button', { name: 'Open a workspace file instead' }).click();
  await expect(page.getByLabel('File (.throughline)')).toBeVisible();
  await page.getByRole('button', { name: 'Open what this browser keeps instead' }).click();
  await drop(page, [csv('cases.csv', 'case_ref,reported_month,referral_route,case_type\r\nA-9,2026-04,999,both_police')]);
  await expect(page.getByText('This browser keeps a workspace that is locked.')).toBeVisible();
  await page.getByRole('button', { name: 'Do not load' }).click();
  await page.getByLabel('Passphrase').fill('four plain words together');
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Data' })).toBeFocused({ timeout: 60_000 });
  await expect(page.getByRole('table', { name: 'Amendments, the latest load first' })).toContainText('Line manager');
  await drop(page, [mine()]);
  await expect(page.getByText('All are filled in as you confirmed before.')).toBeVisible();
  await expect(page.getByLabel('What Fancy column means')).toHaveValue('');
  // Words confirmed before are no mistakes of the file.
  await expect(page.getByText('Nothing is loaded yet: go on above')).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Nothing was loaded/ })).toHaveCount(0);
});

test('a heading that nobody could guess was placed before: the next month has nothing to mend', async ({ page }) => {
  const month = (ref: string): Upload => csv('cases.csv', `Zq,reported_month,referral_route,case_type\r\n${ref},2026-04,999,both_police`);
  await page.goto('/data');
  await drop(page, [month('A-1')]);
  await expect(page.getByRole('heading', { name: /^Nothing was loaded/ })).toBeVisible({ timeout: 60_000 });
  await page.getByLabel('What Zq means').selectOption('case_ref');
  await page.getByRole('button', { name: 'Use these and check again' }).click();
  await page.getByRole('button', { name: 'Load them' }).click();
  await isStored(page);
  await drop(page, [month('A-2')]);
  await expect(page.getByText('Nothing is loaded yet: go on above')).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Nothing was loaded/ })).toHaveCount(0);
});

test('the page of data quality names the worst gap, leads to the measures that it weakens, and has its chart as a table', async ({ page }) => {
  const header = 'case_ref,reported_month,reported_on,referral_route,case_type,status,closed_on';
  const rows = ['A-1,2026-04,2026-04-02,999,both_police,closed,2026-05-01', 'A-2,2026-04,,999,both_police,open,', 'A-3,2026-05,,101,both_police,open,2026-05-09'];
  await loadFirst(page, [csv('cases.csv', [header, ...rows].join('\r\n')), slots('S-1,2026-03,A-1,new')]);
  await page.getByRole('link', { name: 'How complete and consistent it is' }).click();
  await expect(page.getByText(/^The gap that weakens most: “/)).toBeVisible();
  const gaps = page.getByRole('table', { name: 'Gaps, the one that weakens most first' });
  await page.getByRole('button', { name: /^Show all/ }).click();
  await expect(gaps.getByRole('row', { name: /^Reported on Cases 67% blank in 2 of 3 rows/ })).toBeVisible();
  await expect(gaps.getByRole('row', { name: /^Closed Cases/ })).toHaveCount(0);
  await expect(page.getByRole('table', { name: 'Contradictions, dates after today and dates years apart, the most frequent first' })).toContainText('The case was heard before the month in which it was reported.');
  await expect(page.getByText('The case has a day of closure, and its status is open.')).toBeVisible();
  await page.getByLabel('Fields of').selectOption('cases');
  await page.locator('figure summary', { hasText: 'Table' }).click();
  await expect(page.getByRole('table', { name: 'Share missing' }).getByRole('row', { name: /^Reported on/ })).toContainText('50%');
  await gaps.getByRole('row', { name: /^Reported on Cases/ }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/trends\/\w+/);
});

const fixturePath = (name: string) => fileURLToPath(new URL(`../fixtures/intake/${name}`, import.meta.url));

test('an administrator\'s own tracker and Word notes go in: mapped, screened, stored, and their numbers stand on the pages', async ({ page }) => {
  await page.goto('/data');
  await page.locator('input[type=file]').setInputFiles([fixturePath('own tracker.xlsx'), fixturePath('own panel notes.docx')]);
  // Their own headings first: every one but "Filed under" has its meaning filled in.
  await expect(page.getByLabel('What WDA Ref means').first()).toHaveValue('case_ref', { timeout: 90_000 });
  await expect(page.getByLabel('What How reported means')).toHaveValue('referral_route');
  await page.getByLabel('What Filed under means').selectOption('');
  await page.getByRole('button', { name: 'Use these and check again' }).click();
  // Then their own words: rank, sex and status as trackers write them.
  await expect(page.getByLabel('What MOP means')).toHaveValue('not_police', { timeout: 60_000 });
  await expect(page.getByLabel('What Ongoing means')).toHaveValue('open');
  await page.getByRole('button', { name: 'Use these and check again' }).click();
  // 4 cases, 3 slots, 3 notes, 3 actions.
  await expect(page.getByText('13 rows checked, no problem found')).toBeVisible({ timeout: 60_000 });
  // A name, a phone number and an exact date are settled before anything is stored.
  await expect(page.getByRole('heading', { name: /may identify someone/ })).toBeVisible();
  await page.getByRole('button', { name: /^Replace .* as suggested$/ }).click();
  await page.getByRole('button', { name: 'Load them' }).click();
  await isStored(page, 'Loaded: 4 cases, 3 slots, 3 panel notes, 3 actions');
  await page.getByRole('link', { name: 'Go to the overview' }).click();
  await expect(page.getByText('May 2026 to June 2026 loaded')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Themes' }).click();
  await expect(page.getByText('Notes are held for 3 of the 3 cases heard (100%)')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Data' }).click();
  for (const [table, rows] of [['Cases', '4'], ['Slots', '3'], ['Panel notes', '3'], ['Actions', '3']] as const) await expect(loadedRows(page, table)).toHaveText(rows);
  await expect(page.locator('body')).not.toContainText(/Cartwright|900461/);
});
