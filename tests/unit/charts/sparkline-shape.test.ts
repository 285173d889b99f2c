import { expect, test } from 'vitest';
import { sparklineShape } from '$lib/charts/sparkline/sparkline-shape';

const points = (values: (number | null)[]) => values.map((value, i) => ({ period: `2024-0${i + 1}-01`, value }));

test('the last value is named beside the line, inside the width', () => {
  const shape = sparklineShape({ points: points([2, 4, 3]), unit: 'count', state: 'concern' }, 'Cases', 140, 30);
  expect(shape.last).toMatchObject({ label: '3', state: 'concern' });
  expect(shape.last!.labelX).toBeLessThan(140);
  expect(shape.alt).toBe('Cases: latest 3 in March 2024, between 2 and 4 over 3 points. Concern.');
});

test('a null lifts the line, and a point alone between two is drawn as a dot', () => {
  const shape = sparklineShape({ points: points([1, 2, null, 4, null, 3, 6]), unit: 'count' }, 'Cases', 140, 30);
  expect(shape.line.match(/M/g)).toHaveLength(3);
  expect(shape.lone).toHaveLength(1);
});

test('nothing, one point and all zeros are drawn without a bad number', () => {
  for (const values of [[], [null], [4], [0, 0, 0]]) {
    const shape = sparklineShape({ points: points(values).map((point) => ({ ...point, limits: { lower: 0, upper: 0 } })), unit: 'count', centre: 0 }, 'Cases', 140, 30);
    expect(JSON.stringify(shape)).not.toMatch(/NaN|Infinity/);
    expect(shape.line).not.toMatch(/NaN/);
  }
  expect(sparklineShape({ points: [], unit: 'count' }, 'Cases', 140, 30).alt).toBe('Cases: no data.');
});

test('limits are a band: one outline for each stretch with the same ones, none where withheld, and said aloud', () => {
  const limits = [null, { lower: 1, upper: 5 }, { lower: 1, upper: 5 }, { lower: 2, upper: 6 }];
  const shape = sparklineShape({ points: points([3, 2, 4, 3]).map((point, i) => ({ ...point, limits: limits[i]! })), unit: 'count', centre: 3 }, 'Cases', 140, 30);
  expect(shape.band.match(/M/g)).toHaveLength(2);
  expect(shape.alt).toBe('Cases: latest 3 in April 2024, between 2 and 4 over 4 points; limits 2 to 6.');
  expect(sparklineShape({ points: points([3, 2]).map((point) => ({ ...point, limits: null })), unit: 'count' }, 'Cases', 140, 30).band).toBe('');
});
