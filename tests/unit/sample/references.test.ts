import { expect, test } from 'vitest';
import { tables } from '$lib/intake/columns';
import { cell, linesOf } from './read-sample';

test('drawn references are random: their order says nothing of the month of the report', () => {
  const drawn = linesOf('cases').filter((item) => cell(item, 'case_ref').startsWith('WDA-'));
  expect(drawn.length).toBeGreaterThan(200);
  for (const item of drawn) expect(item.case_ref).toMatch(/^WDA-[2-9][A-Z][2-9][A-Z]$/);
  const byRef = drawn.map((item) => cell(item, 'reported_month'));
  let rises = 0;
  for (let i = 1; i < byRef.length; i++) if ((byRef[i] ?? '') > (byRef[i - 1] ?? '')) rises++;
  expect(Math.abs(rises / (byRef.length - 1) - 0.5)).toBeLessThan(0.1);
});

test('free text other than the notes is plain words: no identifiers, no names', () => {
  const columns = tables.flatMap((table) => table.columns.filter((column) => column.kind === 'text' && table.name !== 'notes').map((column) => [table.name, column.name] as const));
  expect(columns.length).toBeGreaterThan(3);
  for (const [table, column] of columns) {
    for (const line of linesOf(table)) {
      expect(cell(line, column)).toMatch(/^[A-Z]?[A-Za-z ,.':-]*( 2 [a-z .]+)?$/);
      expect(cell(line, column)).not.toMatch(/\b(Mr|Mrs|Ms|Miss|Dr|PC|PS|DC|DS|Sgt|Insp)\b|@/);
    }
  }
});

test('people are codes: officers SOO-nn, agencies AG-nn, coders coder-n', () => {
  for (const line of linesOf('soo_assignments')) expect(line.soo_code).toMatch(/^SOO-\d\d$/);
  for (const line of linesOf('attendance')) expect(line.agency_code).toMatch(/^(AG-\d\d)?$/);
  for (const line of linesOf('codings')) expect(line.coder).toMatch(/^coder-\d$/);
});
