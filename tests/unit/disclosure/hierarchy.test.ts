import { expect, test } from 'vitest';
import { cellAt, disclose } from '$lib/disclosure/disclose';
import type { CountSeries } from '$lib/disclosure/tables';

const year: CountSeries = {
  shape: 'series', id: 'year', title: 'Cases reported', unit: 'cases', within: {},
  along: {
    attribute: 'month', total: 'Year',
    lines: [
      ...['01', '02', '03', '04', '05', '06'].map((month) => ({ id: `2026-${month}`, label: month })),
      { id: 'q1', label: 'First quarter', parts: ['2026-01', '2026-02', '2026-03'] },
      { id: 'q2', label: 'Second quarter', parts: ['2026-04', '2026-05', '2026-06'] }
    ]
  },
  counts: [2, 9, 12, 8, 10, 14, 23, 32]
};
const display = (series: CountSeries) => disclose(series, 'da-lead').cells.map((row) => row[0]!.display);

test('a small month takes the next smallest of its own quarter with it: 23 - 12 - 9 = 2', () => {
  expect(display(year)).toEqual(['fewer than 5', 'withheld', '12', '8', '10', '14', '23', '32', '55']);
});

test('a quarter of one known month and a small one goes too, and so does the other, for the year less it gives it away', () => {
  const short: CountSeries = { ...year, along: { ...year.along, lines: [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }, { id: 'q1', label: 'Q1', parts: ['a'] }, { id: 'q2', label: 'Q2', parts: ['b'] }] }, counts: [3, 30, 3, 30] };
  expect(display(short)).toEqual(['fewer than 5', 'withheld', 'fewer than 5', 'withheld', '33']);
});

test('a quarter that is not the sum of its months is refused', () => {
  expect(() => disclose({ ...year, counts: [2, 9, 12, 8, 10, 14, 24, 32] }, 'da-lead')).toThrow(RangeError);
});

test('a line without months is not a table of nothing: an empty quarter is few', () => {
  const empty: CountSeries = { ...year, counts: [0, 0, 0, 8, 10, 14, 0, 32] };
  expect(cellAt(disclose(empty, 'da-lead'), 'q1', 'cases').kind).toBe('few');
});
