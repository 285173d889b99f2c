import { describe, expect, test } from 'vitest';
import { poissonInterval } from '$lib/stats/intervals/poisson';
import { wilsonInterval } from '$lib/stats/intervals/wilson';

describe('wilsonInterval', () => {
  test('0 of 10: upper z²/(n + z²) = 3.8415/13.8415', () => {
    const interval = wilsonInterval(0, 10)!;
    expect(interval.lower).toBe(0);
    expect(interval.upper).toBeCloseTo(3.841459 / 13.841459, 6);
  });

  test('5 of 10 is symmetric about a half with reach z√(.25/10 + z²/400)/(1 + z²/10)', () => {
    const interval = wilsonInterval(5, 10)!;
    const reach = (1.959964 * Math.sqrt(0.025 + 3.841459 / 400)) / 1.3841459;
    expect(interval.upper).toBeCloseTo(0.5 + reach, 6);
    expect(interval.lower).toBeCloseTo(0.5 - reach, 6);
  });

  test('n of n ends at exactly 1; of none there is nothing to say; more events than cases throw', () => {
    expect(wilsonInterval(7, 7)!.upper).toBe(1);
    expect(wilsonInterval(0, 0)).toBeNull();
    expect(() => wilsonInterval(3, 2)).toThrow(RangeError);
  });
});

describe('poissonInterval', () => {
  test('no event: upper -ln(.025) = 3.6889 per unit of exposure', () => {
    expect(poissonInterval(0)).toMatchObject({ estimate: 0, lower: 0 });
    expect(poissonInterval(0, 2)!.upper).toBeCloseTo(-Math.log(0.025) / 2, 10);
  });

  test('one event: lower -ln(.975), and upper solves e^-u (1 + u) = .025', () => {
    const { lower, upper } = poissonInterval(1)!;
    expect(lower).toBeCloseTo(-Math.log(0.975), 10);
    expect(Math.exp(-upper) * (1 + upper)).toBeCloseTo(0.025, 10);
  });

  test('no exposure gives null, negative events throw', () => {
    expect(poissonInterval(3, 0)).toBeNull();
    expect(() => poissonInterval(-1)).toThrow(RangeError);
  });
});
