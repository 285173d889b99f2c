import { describe, expect, test } from 'vitest';
import { cChart } from '$lib/stats/spc/c-chart';
import { drawnLimits } from '$lib/stats/spc/limits';
import { laneySigma, pChart, pPrimeChart, uChart, uPrimeChart } from '$lib/stats/spc/ratio-chart';

const times = <T>(n: number, ...values: T[]) => Array.from({ length: n }, (_, i) => values[i % values.length]!);

describe('cChart', () => {
  test('counts 3, 5, 4 repeated have c̄ 4: upper 4 + 3√4 = 10, lower -2 drawn at 0', () => {
    const limits = cChart(times(15, 3, 5, 4)).points[0]!.limits!;
    expect(limits).toMatchObject({ centre: 4, upper: 10, lower: -2, nearUpper: 8, nearLower: 0 });
    expect(drawnLimits(limits, { min: 0, max: null })).toMatchObject({ lower: 0, clamped: 'lower' });
  });

  test('a negative count throws', () => {
    expect(() => cChart([1, -1])).toThrow(RangeError);
  });
});

describe('uChart', () => {
  test('ū is Σevents/Σexposure and σ shrinks with exposure: 4 in 100, 8 in 400 → 0.024', () => {
    const chart = uChart(times(14, 4, 8), times(14, 100, 400));
    expect(chart.points[0]!.limits!.centre).toBeCloseTo(12 / 500);
    expect(chart.points[0]!.limits!.upper).toBeCloseTo(0.024 + 3 * Math.sqrt(0.024 / 100));
    expect(chart.points[1]!.limits!.upper).toBeCloseTo(0.024 + 3 * Math.sqrt(0.024 / 400));
  });

  test('a month without exposure has no value and does not count', () => {
    const chart = uChart([...times(13, 4, 8), 0], [...times(13, 100, 400), 0]);
    expect(chart.points[13]).toEqual({ value: null, segment: 0, limits: null, causes: [] });
    expect(chart.segments[0]!.baseline).toBe(13);
  });
});

describe('pChart', () => {
  test('p̄ 6/30 = .2 with n 10: σ √(.2×.8/10), the lower limit drawn at 0', () => {
    const chart = pChart(times(15, 1, 2, 3), times(15, 10));
    const limits = chart.points[0]!.limits!;
    expect(limits.upper).toBeCloseTo(0.2 + 3 * Math.sqrt(0.016));
    expect(drawnLimits(limits, chart.bounds).lower).toBe(0);
  });

  test('excluded points do not set the limits but are judged by them', () => {
    const chart = pChart([...times(15, 1, 2, 3), 10], times(16, 10), { exclude: [15] });
    expect(chart.segments[0]!.centre).toBeCloseTo(0.2);
    expect(chart.points[15]!.causes[0]!.rule).toBe('outside');
  });

  test('more events than cases throw, and so do lists of different length', () => {
    expect(() => pChart([3], [2])).toThrow(RangeError);
    expect(() => pChart([3], [4, 5])).toThrow(RangeError);
  });
});

describe('Laney', () => {
  test('σz is the mean moving range of z over 1.128: ranges 2, 1, 3 give 2/1.128', () => {
    expect(laneySigma([0, 2, 1, 4])).toBeCloseTo(2 / 1.128);
  });

  test('p′ widens where the points vary more than their counts explain', () => {
    const events = times(14, 400, 600);
    const plain = pChart(events, times(14, 1000)).points[0]!.limits!;
    const wide = pPrimeChart(events, times(14, 1000));
    // z = ±.1/√(.25/1000), so each moving range is .2/√.00025
    const sigmaZ = 0.2 / Math.sqrt(0.00025) / 1.128;
    expect(wide.segments[0]!.dispersion).toBeCloseTo(sigmaZ);
    expect(wide.points[0]!.limits!.upper - 0.5).toBeCloseTo(sigmaZ * (plain.upper - 0.5));
  });

  test('u′ leaves the limits alone where σz is below 1, unless told to adjust always', () => {
    const plain = uChart(times(14, 10), times(14, 100)).points[0]!.limits!;
    const events = times(14, 10, 11);
    expect(uPrimeChart(times(14, 10), times(14, 100)).points[0]!.limits).toEqual(plain);
    expect(uPrimeChart(events, times(14, 100)).points[0]!.limits).toEqual(uChart(events, times(14, 100)).points[0]!.limits);
    expect(uPrimeChart(events, times(14, 100), {}, 'always').points[0]!.limits!.upper).toBeLessThan(plain.upper);
  });
});
