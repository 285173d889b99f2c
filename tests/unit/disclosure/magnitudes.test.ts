import { expect, test } from 'vitest';
import { disclose } from '$lib/disclosure/disclose';
import type { MagnitudeTable } from '$lib/disclosure/tables';

const days: MagnitudeTable = {
  shape: 'magnitudes', id: 'wait', title: 'Days to the first update', unit: 'cases', within: {}, figureLabel: 'Median', figureUnit: 'days',
  rows: { attribute: 'route', lines: ['a', 'b', 'c', 'd'].map((id) => ({ id, label: id })) },
  figures: [12, 30, 1, null],
  values: [[10, 11, 12, 13, 14, 15], [30, 31, 29], [1, 1, 1, 1, 1, 900], [40, 41, 42, 43, 44]]
};

test('a figure is shown with enough cases, none of which dominate', () => {
  // Route c: (900 + 1) of 905 days are those of two cases.
  expect(disclose(days, 'da-lead').cells.map((row) => row.map((cell) => cell.display))).toEqual([
    ['6', '12 days'],
    ['fewer than 5', 'withheld'],
    ['6', 'withheld'],
    ['5', 'not reached']
  ]);
});

test('figures have no total', () => {
  expect(() => disclose({ ...days, rows: { ...days.rows, total: 'All' } }, 'da-lead')).toThrow(RangeError);
});
