import { expect, test } from 'vitest';
import { cellAt, disclose, isSafe, type SafeTable } from '$lib/disclosure/disclose';
import type { CountTable } from '$lib/disclosure/tables';

const roles = { attribute: 'role', total: 'All roles', lines: ['a', 'b', 'c', 'd'].map((id) => ({ id, label: `Role ${id}` })) };
const sexes = { attribute: 'sex', total: 'Both', lines: [{ id: 'm', label: 'Men' }, { id: 'f', label: 'Women' }] };
const table: CountTable = {
  shape: 'table', id: 'role-sex', title: 'Role and sex', unit: 'cases', within: {}, rows: roles, columns: sexes,
  counts: [[18, 2], [14, 19], [12, 10], [11, 14]]
};
const kinds = (made: SafeTable) => made.cells.map((row) => row.map((cell) => cell.kind));

test('one small cell costs three more: the rectangle with the least in it, 18 + 12 + 10', () => {
  expect(kinds(disclose(table, 'da-lead'))).toEqual([
    ['withheld', 'few', 'shown'],
    ['shown', 'shown', 'shown'],
    ['withheld', 'withheld', 'shown'],
    ['shown', 'shown', 'shown'],
    ['shown', 'shown', 'shown']
  ]);
});

test('the order of rows and columns changes nothing but the order', () => {
  const turned: CountTable = {
    ...table,
    rows: { ...roles, lines: [...roles.lines].reverse() },
    columns: { ...sexes, lines: [...sexes.lines].reverse() },
    counts: [...table.counts].reverse().map((row) => [...row].reverse())
  };
  for (const audience of ['da-lead', 'chief-officers', 'public'] as const) {
    const one = disclose(table, audience);
    const other = disclose(turned, audience);
    for (const row of one.rows) for (const column of one.columns) expect(cellAt(other, row.id, column.id)).toEqual(cellAt(one, row.id, column.id));
  }
});

test('a suppressed count is nowhere in the object', () => {
  // Nothing else in the object is a 93; what is published of it says no more than "5 or more".
  const series = disclose({ shape: 'series', id: 's', title: 'S', unit: 'cases', within: {}, along: { attribute: 'role', total: 'All', lines: [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }] }, counts: [4, 93] }, 'da-lead');
  expect(JSON.stringify(series)).not.toMatch(/(?<!\d)93(?!\d)/);
  expect(series.cells.flat().map((cell) => cell.display)).toEqual(['fewer than 5', 'withheld', '97']);
  expect(series.published.cells.map(({ low, high }) => [low, high])).toEqual([[0, 4], [5, null], [97, 97]]);
});

test('one of two small counts is only called withheld where the words would tell: 3 + 3 = 6 leaves 2..4 for each', () => {
  const series = disclose({ shape: 'series', id: 's', title: 'S', unit: 'cases', within: {}, along: { attribute: 'role', total: 'All', lines: [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }] }, counts: [3, 3] }, 'da-lead');
  expect(series.cells.flat().map((cell) => cell.display)).toEqual(['fewer than 5', 'withheld', '6']);
});

test('zero is small, and a whole group in one cell gives its zeros away', () => {
  const made = disclose({ ...table, rows: { attribute: 'role', total: 'All', lines: roles.lines.slice(0, 2) }, counts: [[6, 0], [20, 30]] }, 'da-lead');
  expect(cellAt(made, 'a', 'f').kind).toBe('few');
  expect(cellAt(made, 'a', 'm').kind).not.toBe('shown');
});

test('chief officers see counts rounded to 5 and totals of rounded counts', () => {
  const made = disclose({ ...table, counts: [[18, 12], [14, 19], [12, 11], [11, 14]] }, 'chief-officers');
  expect(made.cells.map((row) => row.map((cell) => cell.display))).toEqual([
    ['20', '10', '30'],
    ['15', '20', '35'],
    ['10', '10', '20'],
    ['10', '15', '25'],
    ['55', '55', '110']
  ]);
});

test('the public sees nothing under 10, and a threshold is raised but never lowered', () => {
  expect(kinds(disclose({ ...table, counts: [[18, 9], [14, 19], [12, 30], [11, 14]] }, 'public'))[0]![1]).toBe('few');
  expect(cellAt(disclose({ ...table, counts: [[18, 6], [14, 19], [12, 30], [11, 14]] }, 'da-lead', { threshold: 7 }), 'a', 'f').display).toBe('fewer than 7');
  expect(() => disclose(table, 'public', { threshold: 9 })).toThrow(RangeError);
});

test('a safe table is frozen through and through, and a copy is not safe', () => {
  const made = disclose(table, 'da-lead');
  expect(isSafe(made)).toBe(true);
  expect(isSafe({ ...made })).toBe(false);
  expect(Object.isFrozen(made.cells[0]![0])).toBe(true);
  // @ts-expect-error a table without the mark is not a safe one
  const forged: SafeTable = { ...made, [Symbol('safe')]: true, cells: [] as const, rows: undefined };
  expect(isSafe(forged)).toBe(false);
});

test('counts that are not counts are refused', () => {
  expect(() => disclose({ ...table, counts: [[18, 2.5], [14, 19], [12, 10], [11, 14]] }, 'da-lead')).toThrow(RangeError);
  expect(() => disclose({ ...table, counts: [[18, -2], [14, 19], [12, 10], [11, 14]] }, 'da-lead')).toThrow(RangeError);
  expect(() => disclose({ ...table, counts: [[18, 2]] }, 'da-lead')).toThrow(RangeError);
});
