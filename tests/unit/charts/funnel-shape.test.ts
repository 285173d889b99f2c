import { expect, test } from 'vitest';
import type { FunnelData } from '$lib/charts/funnel/funnel-data';
import { funnelShape } from '$lib/charts/funnel/funnel-shape';

const limits = [10, 40, 160].map((n) => {
  const sigma = Math.sqrt((0.3 * 0.7) / n);
  return { n, lower95: 0.3 - 1.96 * sigma, upper95: 0.3 + 1.96 * sigma, lower998: 0.3 - 3.09 * sigma, upper998: 0.3 + 3.09 * sigma };
});
const data: FunnelData = {
  measure: 'Charge or summons', unit: 'percent', nName: 'cases closed', pointName: 'Year', centre: 0.3, centreName: 'all years', limits,
  points: [{ label: '2025', n: 140, value: 0.5, numerator: 70, signal: 'improvement', reasons: ['above the 99.8% limit'] }, { label: '2021', n: 20, value: 0.25, numerator: 5 }]
};

test('units are read from the smallest to the greatest; few are all named, those outside first, and of many those outside alone', () => {
  const shape = funnelShape(data, 900);
  expect(shape.marks.map(({ heading }) => heading)).toEqual(['2021', '2025']);
  expect(shape.labels.map(({ text, signal }) => [text, signal])).toEqual([['2025', 'improvement'], ['2021', null]]);
  const many = Array.from({ length: 20 }, (_, i) => ({ label: `Unit ${i}`, n: 30 + i * 5, value: 0.3 }));
  expect(funnelShape({ ...data, points: [...data.points, ...many] }, 900).labels.map(({ text }) => text)).toEqual(['2025']);
  expect(shape.marks[1]!.lines).toEqual(['50% (70 of 140)', 'Improvement: above the 99.8% limit']);
  expect(shape.alt).toBe('Charge or summons against cases closed, 2 years; all years 30%. Outside: 2025 (50%).');
});

test('both axes start at zero', () => {
  const shape = funnelShape(data, 900);
  expect(shape.values.base).toBe(0);
  expect(shape.ticks[0]!.label).toBe('0');
  expect(shape.ticks[0]!.x).toBe(shape.area.x);
});

test('a lower limit below zero is not drawn', () => {
  const starts = funnelShape(data, 900).outer.map((path) => Number(path.match(/^M([\d.]+)/)?.[1]));
  expect(starts[0]!).toBeGreaterThan(funnelShape(data, 900).area.x + 100);
});

test('one unit, none, and no limits are drawn or said without a bad number', () => {
  expect(funnelShape({ ...data, points: [] }, 700).empty).toMatch(/^No data/);
  const bare = funnelShape({ ...data, limits: [], points: data.points.slice(1) }, 320);
  expect(JSON.stringify(bare)).not.toMatch(/NaN|Infinity/);
  expect(bare.notes[0]).toBe('Limits are withheld.');
});
