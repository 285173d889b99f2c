import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { tables } from '$lib/intake/columns';
import { readFiles } from '$lib/intake/read-files';
import { templateCsv } from '$lib/intake/templates/templates';
import { guardFormula, toCsv, unguardFormula } from '$lib/intake/write-csv';

test('cells that a spreadsheet would run get an apostrophe; others do not', () => {
  expect(['=1', '+1', '-1', '@x', '\tx', '\rx', "'=1", 'a=1', '', 'x'].map(guardFormula)).toEqual(["'=1", "'+1", "'-1", "'@x", "'\tx", "'\rx", "''=1", 'a=1', '', 'x']);
});

test('guarding never yields a formula and always comes off', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^['=+\-@\t\r]{0,3}.{0,4}$/)), (cell) => {
    expect(guardFormula(cell)).not.toMatch(/^[=+\-@\t\r]/);
    expect(unguardFormula(guardFormula(cell))).toBe(cell);
  }));
});

test('CSV for Excel has a mark, CRLF, quotes where they are needed, numbers as they are', () => {
  expect(toCsv(['a', 'b'], [{ a: 'x, "y"\nz', b: -2 }, { a: null, b: 1.5 }, { a: '=1', b: null }])).toBe('\uFEFFa,b\r\n"x, ""y""\nz",-2\r\n,1.5\r\n\'=1,\r\n');
  expect(() => toCsv(['a'], [{ a: NaN }])).toThrow(RangeError);
});

test('any strings come back from CSV as they went', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (pairs) => {
    const csv = toCsv(['a', 'b'], pairs.map(([a, b]) => ({ a, b })));
    const back = Papa.parse<string[]>(csv.slice(1), { delimiter: ',', newline: '\r\n' }).data.slice(1, -1);
    expect(back.map((row) => row.map(unguardFormula))).toEqual(pairs);
  }));
});

test('every template is read as its own table, and its example row alone is not data', async () => {
  for (const table of tables) {
    const result = await readFiles([{ name: 'template.csv', bytes: new TextEncoder().encode(templateCsv(table.name)) }], new Map());
    expect([table.name, result.ok ? null : result.problems.map((problem) => problem.message)]).toEqual([table.name, ['There is only the example row of the template.']]);
  }
}, 60_000);

test('a template with a row of its own loads without the example', async () => {
  const bytes = new TextEncoder().encode(`${templateCsv('panels')}2026-06,2026-06-11,held,all_cases,180,180,0,yes\r\n`);
  const result = await readFiles([{ name: 'panels.csv', bytes }], new Map());
  expect(result).toMatchObject({ ok: true, tables: [{ table: 'panels', rows: [{ panel: '2026-06-01' }] }], notices: [{ message: 'The example row of the template was left out.' }] });
});
