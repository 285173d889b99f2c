import { expect, test } from 'vitest';
import { cellAt, disclose } from '$lib/disclosure/disclose';
import type { ProportionTable } from '$lib/disclosure/tables';

function shares(pairs: readonly (readonly [events: number, of: number])[], total?: string): ProportionTable {
  return {
    shape: 'proportions', id: 'p', title: 'Support offered', unit: 'cases', within: {}, eventsLabel: 'Offered', ofLabel: 'Victims', event: { support: ['offered'] },
    rows: { attribute: 'route', lines: pairs.map((_, i) => ({ id: `r${i}`, label: `Route ${i}` })), ...(total === undefined ? {} : { total }) },
    events: pairs.map(([events]) => events),
    of: pairs.map(([, of]) => of)
  };
}
const shown = (table: ProportionTable) => disclose(table, 'da-lead').cells.map((row) => row.map((cell) => cell.display));

test('12 of 40 is 30%, with its Wilson interval 18% to 45%', () => {
  const cell = cellAt(disclose(shares([[12, 40]]), 'da-lead'), 'r0', 'share');
  expect(cell).toEqual({ kind: 'share', percent: 30, lowerPercent: 18, upperPercent: 45, display: '30%', interval: '95% interval 18% to 45%' });
});

test('few events, or few without the event, are words', () => {
  expect(shown(shares([[3, 40]]))).toEqual([['fewer than 5', '40', 'fewer than 5 of 40']]);
  expect(shown(shares([[40, 40]]))).toEqual([['all but fewer than 5', '40', 'all but fewer than 5 of 40']]);
  expect(shown(shares([[38, 40]]))).toEqual([['all but fewer than 5', '40', 'all but fewer than 5 of 40']]);
  expect(shown(shares([[0, 40]]))).toEqual([['fewer than 5', '40', 'fewer than 5 of 40']]);
});

test('in a group under twice the threshold the words do not tell which of the two is few', () => {
  for (const events of [0, 2, 5, 7]) expect(shown(shares([[events, 7]]))).toEqual([['withheld', '7', 'withheld']]);
});

test('a group that is small itself is not given a size', () => {
  expect(shown(shares([[1, 3]]))).toEqual([['fewer than 5', 'fewer than 5', 'withheld']]);
});

test('a suppressed share cannot be had from the total less the others', () => {
  const rows = shown(shares([[2, 40], [20, 50], [15, 60]], 'All'));
  expect(rows[0]![0]).toBe('fewer than 5');
  expect(rows.slice(1).filter((row) => row[0] === 'withheld')).toHaveLength(1);
});

test('more events than cases are refused', () => {
  expect(() => disclose(shares([[5, 4]]), 'da-lead')).toThrow(RangeError);
});
