import { describe, expect, test } from 'vitest';
import { drawnLimits } from '$lib/stats/spc/limits';
import { meanMovingRange } from '$lib/stats/spc/moving-range';
import { xmrChart, xmrLimits } from '$lib/stats/spc/xmr';

const alternate = (n: number, a: number, b: number) => Array.from({ length: n }, (_, i) => (i % 2 ? b : a));

describe('xmrLimits', () => {
  test('moving ranges 2, 1, 3 have mean 2: mean 11.75 ± 2.66 × 2, near limits at two thirds', () => {
    const limits = xmrLimits([10, 12, 11, 14])!;
    expect(limits.centre).toBeCloseTo(11.75);
    expect(limits.upper).toBeCloseTo(11.75 + 2.66 * 2);
    expect(limits.lower).toBeCloseTo(11.75 - 2.66 * 2);
    expect(limits.nearUpper).toBeCloseTo(11.75 + (2 / 3) * 2.66 * 2);
  });

  test('screening drops a range of 3.267 mean ranges or more, once: ranges 1×9 and 21 have mean 3, 21 ≥ 9.801, so 1', () => {
    const values = [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 22];
    expect(meanMovingRange(values, false)).toBeCloseTo(30 / 10);
    expect(meanMovingRange(values)).toBeCloseTo(1);
    expect(xmrLimits(values)!.upper).toBeCloseTo(27 / 11 + 2.66);
  });

  test('a constant series has limits on its mean, whatever the rounding', () => {
    expect(xmrLimits(Array(15).fill(0.1))).toEqual({ centre: 0.1, lower: 0.1, upper: 0.1, nearLower: 0.1, nearUpper: 0.1 });
    expect(xmrChart(Array(15).fill(0.1)).points.every((point) => point.causes.length === 0)).toBe(true);
  });

  test('one value has no limits, and a value that is not finite throws', () => {
    expect(xmrLimits([5])).toBeNull();
    expect(() => xmrLimits([5, NaN])).toThrow(RangeError);
  });
});

describe('xmrChart', () => {
  test('12 points show no limits and no signals, and say why', () => {
    const chart = xmrChart([...alternate(11, 4, 6), 100]);
    expect(chart.segments[0]!.status).toBe('withheld');
    expect(chart.segments[0]!.why).toContain('12 points');
    expect(chart.points.every((point) => point.limits === null && point.causes.length === 0)).toBe(true);
  });

  test('13 to 20 points are provisional, 21 are firm', () => {
    expect([13, 20, 21].map((n) => xmrChart(alternate(n, 4, 6)).segments[0]!.status)).toEqual(['provisional', 'provisional', 'firm']);
  });

  test('a frozen baseline takes its limits from the first 13 points only: 4, 6, 4 … has mean 64/13 and ranges of 2', () => {
    const chart = xmrChart([...alternate(13, 4, 6), ...Array(10).fill(20)], { fixAfter: 13 });
    expect(chart.points[22]!.limits!.centre).toBeCloseTo(64 / 13);
    expect(chart.points[22]!.limits!.upper).toBeCloseTo(64 / 13 + 2.66 * 2);
    expect(chart.points[22]!.causes[0]).toEqual({ rule: 'outside', direction: 'high' });
  });

  test('after a rebase the limits and the rules start again', () => {
    const before = [...alternate(12, 4, 6), 6, 6, 6, 6];
    const after = [6, 6, 6, ...alternate(12, 4, 6)];
    const chart = xmrChart([...before, ...after], { rebaseAt: [16] });
    expect(chart.segments.map(({ from, to }) => [from, to])).toEqual([[0, 15], [16, 30]]);
    expect(chart.points.flatMap((point) => point.causes)).toEqual([]);
    expect(xmrChart([...before, ...after]).points[15]!.causes).toEqual([{ rule: 'seven in a row', direction: 'high' }]);
  });

  test('a gap holds its place without a value, limits or causes', () => {
    const chart = xmrChart([...alternate(13, 4, 6), null, 100]);
    expect(chart.points[13]).toEqual({ value: null, segment: 0, limits: null, causes: [] });
    expect(chart.points[14]!.causes[0]!.rule).toBe('outside');
  });
});

test('drawnLimits clamps at what a count can be and says so, and leaves the limits themselves alone', () => {
  const limits = xmrLimits([0, 3, 0, 3])!;
  expect(limits.lower).toBeCloseTo(1.5 - 2.66 * 3);
  expect(drawnLimits(limits, { min: 0, max: null })).toMatchObject({ lower: 0, nearLower: 0, clamped: 'lower' });
  expect(drawnLimits(limits, { min: null, max: null }).clamped).toBe('none');
  expect(drawnLimits(limits, { min: 0, max: 5 }).clamped).toBe('both');
});
