import { expect, test } from 'vitest';
import type { Audience } from '$lib/disclosure/audience';
import { disclose } from '$lib/disclosure/disclose';
import type { MagnitudeTable } from '$lib/disclosure/tables';

const days: MagnitudeTable = {
  shape: 'magnitudes', id: 'wait', title: 'Days to the first update', unit: 'cases', within: {}, figureLabel: 'Median', figureUnit: 'days',
  rows: { attribute: 'route', lines: ['a', 'b', 'c', 'd'].map((id) => ({ id, label: id })) },
  figures: [12, 30, 1, null],
  values: [[8, 9, 10, 11, 12, 12, 13, 14, 15, 16], [30, 31, 29], [1, 1, 1, 1, 1, 1, 1, 1, 1, 900], [40, 41, 42, 43, 44, 45, 46, 47, 48, 49]]
};
const cellsFor = (values: readonly number[], figure: number, audience: Audience) =>
  disclose({ ...days, rows: { attribute: 'route', lines: [{ id: 'a', label: 'a' }] }, figures: [figure], values: [values] }, audience).cells[0]!.map(({ display }) => display);
const upTo = (n: number) => Array.from({ length: n }, (_, i) => 101 + i);

test('a figure is shown with enough cases, none of which dominate', () => {
  // Route c: (900 + 1) of 909 days are those of two cases.
  expect(disclose(days, 'da-lead').cells.map((row) => row.map((cell) => cell.display))).toEqual([
    ['10', '12 days'],
    ['fewer than 5', 'withheld'],
    ['10', 'withheld'],
    ['10', 'not reached']
  ]);
});

test('of 5 cases of 10, 40, 100, 300 and 700 days, a median of 100 is the days of one case and tells of 3: half must be 5 at least', () => {
  expect(cellsFor([10, 40, 100, 300, 700], 100, 'da-lead')).toEqual(['5', 'withheld']);
  expect([cellsFor(upTo(9), 105, 'da-lead'), cellsFor(upTo(10), 105.5, 'da-lead')]).toEqual([['9', 'withheld'], ['10', '106 days']]);
});

test('where counts are rounded a figure stands by the count as printed, so that it tells nothing of it: 8 to 12 are 10, 13 to 17 are 15', () => {
  for (const [from, to, said] of [[8, 12, ['10', 'withheld']], [13, 17, ['15', 'about 110 days']]] as const) for (let n = from; n <= to; n += 1) expect(cellsFor(upTo(n), 108, 'chief-officers')).toEqual(said);
  // 20 may be 18, and half of them fewer than 10.
  expect([cellsFor(upTo(22), 111, 'public'), cellsFor(upTo(23), 112, 'public')]).toEqual([['20', 'withheld'], ['25', 'about 110 days']]);
});

test('where counts are rounded, the days of the one case in the middle are not told: 103 to 107 are about 105', () => {
  // Of 13 cases of 101 to 113 days, and of as many that took 4 days less, the seventh is the median.
  expect([cellsFor(upTo(13), 107, 'chief-officers'), cellsFor(upTo(13).map((took) => took - 4), 103, 'chief-officers')]).toEqual(Array(2).fill(['15', 'about 105 days']));
});

test('figures have no total', () => {
  expect(() => disclose({ ...days, rows: { ...days.rows, total: 'All' } }, 'da-lead')).toThrow(RangeError);
});
