import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { monthOfName } from '$lib/intake/mapping/month-of-sheet';
import { readFiles } from '$lib/intake/read-files';

const known = new Map([['cases.case_ref', new Set(['WDA-1', 'WDA-2'])]]);
const workbook = async (sheets: readonly (readonly [string, readonly string[], readonly (readonly string[])[]])[]) =>
  [{ name: 'slots.xlsx', bytes: await writeXlsx({ sheets: sheets.map(([name, header, rows]) => ({ name, rows: [[...header], ...rows.map((row) => [...row])] })) }) }];

test('the name of a sheet holds one month, or none', () => {
  expect(['April 2025', 'Slots Apr 25', "Apr '25", 'Apr25', '2025-04', '14 Apr 2025', '14.04.2025', 'Panel_April_2025'].map(monthOfName)).toEqual(new Array(8).fill('2025-04-01'));
  expect(['Sheet1', 'Slots', 'April', 'April to June 2025', 'Apr 2025, May 2025', 'Q2 2025', '2025-26', 'Mayor 2025', '2025'].map(monthOfName)).toEqual(new Array(9).fill(null));
});

test('rows without a month take it from the names of their sheets where each has one, and it is said for each', async () => {
  const header = ['slot_ref', 'case_ref', 'slot_type'];
  const result = await readFiles(await workbook([['Slots Apr 2025', header, [['S-1', 'WDA-1', 'new']]], ['Slots May 2025', header, [['S-2', 'WDA-2', 'new']]]]), known);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  expect(result.tables[0]!.rows.map(({ slot_ref, panel }) => [slot_ref, panel])).toEqual([['S-1', '2025-04-01'], ['S-2', '2025-05-01']]);
  expect(result.notices.map(({ file, message, attend }) => [file, message, attend])).toEqual([
    ['slots.xlsx › Slots Apr 2025', 'No column says panel (Panel); it was taken from the name of the sheet: 2025-04.', true],
    ['slots.xlsx › Slots May 2025', 'No column says panel (Panel); it was taken from the name of the sheet: 2025-05.', true]
  ]);
});

test('a month is taken from no name where one sheet of the table has none, and never in place of a column', async () => {
  const header = ['slot_ref', 'case_ref', 'slot_type'];
  const one = await readFiles(await workbook([['Slots Apr 2025', header, [['S-1', 'WDA-1', 'new']]], ['Slots', header, [['S-2', 'WDA-2', 'new']]]]), known);
  expect(one.ok).toBe(false);
  const own = await readFiles(await workbook([['Slots Apr 2025', [...header, 'panel'], [['S-1', 'WDA-1', 'new', '2025-06']]]]), known);
  if (!own.ok) throw new Error(JSON.stringify(own.problems));
  expect([own.tables[0]!.rows[0]!.panel, own.notices]).toEqual(['2025-06-01', []]);
});
