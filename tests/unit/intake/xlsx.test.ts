import { readFileSync } from 'node:fs';
import { writeXlsx, type Cell } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { tables } from '$lib/intake/columns';
import { readFiles } from '$lib/intake/read-files';
import { columnLetter, templateWorkbook } from '$lib/intake/templates/template-workbook';

const fixture = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(new URL(`../../fixtures/intake/${name}`, import.meta.url))) });

test('a tracker with a title, merged groups, a hidden sheet and trailing blank rows loads whole', async () => {
  const result = await readFiles([fixture('tracker.xlsx')], new Map());
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  expect(result.tables.map(({ table, rows }) => [table, rows.length])).toEqual([['cases', 4], ['slots', 2], ['notes', 1]]);
  const [cases, slots, notes] = result.tables;
  expect(cases!.rows.map((row) => [row.case_ref, row.reported_month, row.reported_on, row.referral_route, row.enhanced_rights, row.closed_on])).toEqual([
    ['WDA-2Q9M', '2026-05-01', '2026-05-14', 'line_manager', 'yes', null],
    ['WDA-5T1B', '2026-05-01', '2026-05-20', '101', 'not_known', '2026-09-10'],
    ['WDA-9H4C', '2026-05-01', '2026-05-20', '999', 'no', null],
    ['WDA-3K8D', '2026-06-01', null, 'idva', 'yes', null]
  ]);
  expect(slots!.rows.map((row) => [row.position, row.planned_minutes, row.actual_minutes])).toEqual([[1, 15, 17], [2, 10, null]]);
  expect(notes!.rows[0]!.text).toBe('V’s shift pattern known to S.\n• IDVA offered, accepted.\n• <b>No</b> names.');
  expect(result.notices.map(({ file, message }) => `${file}: ${message}`)).toEqual([
    'tracker.xlsx › Read me: This sheet holds no table of the dictionary and was not read.',
    'tracker.xlsx › Old list: This sheet is hidden and was not read.',
    'tracker.xlsx › Cases: 1 blank row was left out.',
    'tracker.xlsx › Cases: 1 cell holds a formula of which the file has no value, and was read as blank: the first in row 7.'
  ]);
});

test('a tracker that is laid out to be printed: headings again and totals are left out, what is hidden is read, and all is said', async () => {
  const result = await readFiles([fixture('printed tracker.xlsx')], new Map());
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  expect(result.tables[0]!.rows.map(({ case_ref, reported_month, status, children_present }) => [case_ref, reported_month, status, children_present])).toEqual([
    ['WDA-2025-001', '2025-04-01', 'open', 'yes'], ['WDA-2025-002', '2025-04-01', 'open', 'no'], ['DA/25/0012', '2025-05-01', 'closed', null], ['44250012345', '2025-05-01', 'open', null]
  ]);
  expect(result.notices.map(({ message, attend }) => [message, attend ?? false])).toEqual([
    ['Row 6 holds the headings again and was left out.', false], ['Row 9 holds totals and was left out.', false],
    ['1 row and 1 column are hidden in Excel, by a filter or by hand, and were read like the others.', true], ['1 comment on cells was not read.', false]
  ]);
  expect(JSON.stringify(result)).not.toContain('4512');
});

test('a merged cell and a second table are refused: each would be read as something else', async () => {
  const result = await readFiles([fixture('merged cells.xlsx')], new Map());
  expect(!result.ok && result.problems.map(({ row, column, message }) => [row, column, message])).toEqual([
    [2, 'status', 'Rows 2 to 3 share one merged cell here, and only the first has the value.'],
    [6, null, 'Another table begins here: this row holds headings.']
  ]);
});

test('days of a workbook that counts from 1904 are the days that Excel shows; formulas give their stored value', async () => {
  const result = await readFiles([fixture('panels-1904.xlsx')], new Map());
  expect(result).toMatchObject({ ok: true, tables: [{ table: 'panels', rows: [
    { panel: '2026-05-01', held_on: '2026-05-14', status: 'held', actual_minutes: 192, quorate: 'yes' },
    { panel: '2026-06-01', held_on: null, status: 'cancelled', actual_minutes: null, quorate: null }
  ] }] });
});

const workbook = async (name: string, rows: (string | number | Date | null)[][]) => ({ name: 'book.xlsx', bytes: await writeXlsx({ sheets: [{ name, rows }] }) });

test('a problem names the sheet and the row as Excel numbers it', async () => {
  const book = await workbook('Panels', [['Panel list'], [null], ['panel', 'status'], ['2026-05', 'held'], [null], ['2026-06', 'hold']]);
  const result = await readFiles([book], new Map());
  expect(result).toMatchObject({ ok: false, problems: [{ file: 'book.xlsx › Panels', row: 6, column: 'status', found: 'hold', mend: 'Is it held (Held)?' }] });
});

test('a group heading over a merged pair makes the names of the dictionary', async () => {
  const book = await workbook('Sheet1', [
    ['Case', 'Reported', 'Route', 'Who works for the police', 'Victim', null, 'Suspect', null],
    [null, null, null, null, 'sex', 'rank band', 'sex', 'rank band'],
    ['WDA-1', '2026-05', '999', 'both_police', 'Female', null, 'Male', 'Sergeant or equivalent']
  ]);
  const result = await readFiles([book], new Map());
  expect(result).toMatchObject({ ok: true, tables: [{ table: 'cases', rows: [{ victim_sex: 'female', suspect_sex: 'male', suspect_rank_band: 'sergeant_or_equivalent' }] }] });
});

test('a percentage is read as the share that it shows', async () => {
  const { readCell } = await import('$lib/intake/cells/read-cell');
  const column = { name: 'x', kind: 'number', label: 'X', help: '', example: '' } as const;
  expect([readCell(column, 0.12), readCell(column, '12%')]).toEqual([{ ok: true, value: 0.12 }, { ok: true, value: 0.12 }]);
});

test('a cell in the far corner of a sheet does not fill the memory, and is named', async () => {
  const result = await readFiles([fixture('panels-far-corner.xlsx')], new Map());
  expect(result).toMatchObject({ ok: false, problems: [{ file: 'panels-far-corner.xlsx › Panels', row: 1_048_576, message: 'This row has 301 cells and the header has 2.' }] });
}, 60_000);

test('a workbook without a table is refused in words', async () => {
  const result = await readFiles([await workbook('Stock', [['sku', 'price'], ['1', 2]])], new Map());
  expect(result).toMatchObject({ ok: false, problems: [{ message: 'No sheet of the workbook has the headings of a table and rows under them.' }] });
});

test('the template of every table is read back as examples only', async () => {
  const names = tables.map((table) => table.name);
  const empty = await readFiles([{ name: 'template.xlsx', bytes: await templateWorkbook(names) }], new Map());
  expect(empty).toMatchObject({ ok: false });
  expect(!empty.ok && new Set(empty.problems.map((problem) => problem.message))).toEqual(new Set(['There is only the example row of the template.']));
  expect(!empty.ok && empty.problems.length).toBe(names.length);
}, 60_000);

test('columns are lettered as Excel does', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

test('a filled template loads, and its example stays out', async () => {
  const { readXlsx } = await import('hucre/xlsx');
  const template = await readXlsx(await templateWorkbook(['panels']));
  const [sheet] = template.sheets;
  const bytes = await writeXlsx({ sheets: [{ name: sheet!.name, rows: [...sheet!.rows, ['2026-06', '2026-06-11', 'Held', 'Every case', 180, 175, 0, 'Yes']] }] });
  expect(await readFiles([{ name: 'template.xlsx', bytes }], new Map())).toMatchObject({
    ok: true, tables: [{ table: 'panels', rows: [{ panel: '2026-06-01', regime: 'all_cases' }] }], notices: [{ message: 'The example row of the template was left out.' }]
  });
});

test('rows that are struck through in Excel are read, and it is said', async () => {
  const header = ['case_ref', 'reported_month', 'referral_route', 'case_type'];
  const rows = [header, ...['WDA-1', 'WDA-2', 'WDA-3'].map((ref) => [ref, '2025-04', '999', 'both_police'])];
  const struck: Partial<Cell> = { value: 'WDA-2', style: { font: { strikethrough: true } } };
  const inPart: Partial<Cell> = { value: 'WDA-3', type: 'richText', richText: [{ text: 'WDA' }, { text: '-3', font: { strikethrough: true } }] };
  const result = await readFiles([{ name: 'cases.xlsx', bytes: await writeXlsx({ sheets: [{ name: 'Cases', rows, cells: new Map<string, Partial<Cell>>([['2,0', struck], ['3,0', inPart]]) }] }) }], new Map());
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  expect(result.tables[0]!.rows.map(({ case_ref }) => case_ref)).toEqual(['WDA-1', 'WDA-2', 'WDA-3']);
  expect(result.notices.map(({ message, attend }) => [message, attend])).toEqual([['2 rows have cells or words that are struck through, and were read like the others: the first is row 3.', true]]);
});
