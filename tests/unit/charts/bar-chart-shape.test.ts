import { expect, test } from 'vitest';
import type { BarData } from '$lib/charts/bar/bar-data';
import { barChartShape } from '$lib/charts/bar/bar-chart-shape';

const one: BarData = { measure: 'Open actions', unit: 'count', rowName: 'Role', series: [{ id: 'o', label: 'Open' }], rows: [{ label: 'Investigator', values: [30] }, { label: 'Legal', values: [15] }, { label: 'None', values: [0] }] };
const parts: BarData = {
  measure: 'Outcome by route', unit: 'count', rowName: 'Route', series: [{ id: 'c', label: 'Charge' }, { id: 'n', label: 'No further action' }],
  rows: [{ label: 'Police victim', values: [1, 3] }, { label: 'Third party', values: [null, 6] }]
};

test('a sum is of what the data say: 30 and 15 and 0 are 45 minutes', () => {
  expect([barChartShape(one, 700).count, barChartShape({ ...one, sumOf: 'minutes' }, 700).count]).toEqual(['3 roles; 45 in all.', '3 roles; 45 minutes in all.']);
});

test('half the value is half the length, from zero', () => {
  const { bars, zero, ticks } = barChartShape(one, 900);
  expect(bars).toHaveLength(2);
  expect(bars[1]!.width).toBeCloseTo(bars[0]!.width / 2);
  expect(bars[0]!.x).toBe(zero);
  expect(ticks[0]!.label).toBe('0');
});

test('a huge value does not break the axis of lengths', () => {
  const { bars } = barChartShape({ ...one, rows: [{ label: 'Huge', values: [1000] }, ...Array.from({ length: 9 }, (_, i) => ({ label: `r${i}`, values: [10] }))] }, 900);
  expect(bars[1]!.width).toBeCloseTo(bars[0]!.width / 100, 0);
});

test('shares of a row of 1 and 3 are 25% and 75%', () => {
  const shape = barChartShape({ ...parts, mode: 'share' }, 900);
  expect(shape.bars.slice(0, 2).map(({ text }) => text)).toEqual(['25%', '75%']);
  expect(shape.marks[1]!.lines).toEqual(['No further action: 3 of 4 (75%)']);
  expect(shape.sums[0]!.text).toBe('n = 4');
});

test('a withheld part is neither drawn nor told by the sum', () => {
  const shape = barChartShape(parts, 900);
  expect(shape.sums[1]!.text).toBe('withheld');
  expect(shape.table.rows[1]!.cells).toEqual(['withheld', '6', '']);
  expect(shape.marks[2]!.lines).toEqual(['Charge: withheld']);
  expect(shape.notes).toHaveLength(1);
});

test('a tick label that the reference line would cross is left out', () => {
  const { ticks } = barChartShape({ ...one, reference: { value: 20, label: 'proposed 20' } }, 900);
  expect(ticks.map(({ label }) => label)).not.toContain('20');
  expect(ticks.map(({ label }) => label)).toContain('10');
});

test('no row, all zeros and many rows are drawn or said without a bad number', () => {
  expect(barChartShape({ ...one, rows: [] }, 700).empty).toMatch(/^No data/);
  for (const mode of ['amount', 'share'] as const) {
    expect(JSON.stringify(barChartShape({ ...parts, mode, rows: [{ label: 'a', values: [0, 0] }] }, 288))).not.toMatch(/NaN|Infinity/);
  }
});
