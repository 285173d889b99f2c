import { describe, expect, test } from 'vitest';
import { betaP, betaQuantile } from '$lib/stats/distributions/beta';
import { binomialCdf, binomialInterval, binomialQuantile, binomialTest } from '$lib/stats/intervals/binomial';
import { chiSquaredCdf, chiSquaredPValue, chiSquaredQuantile } from '$lib/stats/distributions/chi-squared';
import { gammaP, gammaQ, gammaQuantile, lgamma } from '$lib/stats/distributions/gamma';
import { normalCdf, normalPValue, normalQuantile, zOf } from '$lib/stats/distributions/normal';
import { poissonCdf, poissonPmf, poissonQuantile } from '$lib/stats/intervals/poisson';

describe('gamma', () => {
  test('Γ(5) = 24 and Γ(½) = √π', () => {
    expect(lgamma(5)).toBeCloseTo(Math.log(24), 13);
    expect(lgamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 13);
  });

  test('shape 1 is exponential: P(1, x) = 1 - e^-x, and its median is ln 2', () => {
    expect(gammaP(1, 2)).toBeCloseTo(1 - Math.exp(-2), 14);
    expect(gammaQ(1, 30)).toBeCloseTo(Math.exp(-30), 25);
    expect(gammaQuantile(0.5, 1)).toBeCloseTo(Math.LN2, 14);
  });

  test('the quantile undoes the distribution function for small and large shapes', () => {
    for (const a of [0.3, 1, 7.5, 400]) for (const p of [0.001, 0.025, 0.5, 0.999]) expect(gammaP(a, gammaQuantile(p, a))).toBeCloseTo(p, 11);
    expect([gammaQuantile(0, 3), gammaQuantile(1, 3)]).toEqual([0, Infinity]);
    expect(() => gammaQuantile(0.5, 0)).toThrow(RangeError);
  });
});

describe('beta', () => {
  test('a = b = 1 is uniform, and I_x(2, 1) = x²', () => {
    expect(betaP(0.3, 1, 1)).toBeCloseTo(0.3, 14);
    expect(betaP(0.3, 2, 1)).toBeCloseTo(0.09, 14);
    expect(betaQuantile(0.09, 2, 1)).toBeCloseTo(0.3, 12);
  });
});

describe('normal', () => {
  test('z .975 is 1.959964 and the two functions undo each other', () => {
    expect(zOf(0.95)).toBeCloseTo(1.959963984540054, 12);
    for (const p of [1e-9, 0.001, 0.2, 0.5, 0.9999]) expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 11);
    expect(normalPValue(1.959963984540054)).toBeCloseTo(0.05, 12);
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
    expect(() => normalQuantile(1.1)).toThrow(RangeError);
  });
});

describe('chi-squared', () => {
  test('two degrees are exponential with mean 2, one is the square of a normal', () => {
    expect(chiSquaredCdf(3, 2)).toBeCloseTo(1 - Math.exp(-1.5), 14);
    expect(chiSquaredQuantile(0.95, 1)).toBeCloseTo(1.959963984540054 ** 2, 10);
    expect(chiSquaredPValue(1.959963984540054 ** 2, 1)).toBeCloseTo(0.05, 12);
  });
});

describe('binomial', () => {
  test('P(X ≤ 1) of three tosses is (1 + 3)/8, and so the median is 1', () => {
    expect(binomialCdf(1, 3, 0.5)).toBeCloseTo(0.5, 14);
    expect(binomialQuantile(0.5, 3, 0.5)).toBe(1);
    expect(binomialQuantile(0.51, 3, 0.5)).toBe(2);
    expect(binomialQuantile(0.05, 0, 0.5)).toBe(0);
  });

  test('3 of 3 against a half: 1/8 above and 1/8 below', () => {
    expect(binomialTest(3, 3, 0.5)).toBeCloseTo(0.25, 12);
    expect(binomialTest(0, 0, 0.5)).toBe(1);
  });

  test('0 of 10: upper 1 - .025^(1/10), and none of none is null', () => {
    expect(binomialInterval(0, 10)).toMatchObject({ estimate: 0, lower: 0 });
    expect(binomialInterval(0, 10)!.upper).toBeCloseTo(1 - 0.025 ** 0.1, 12);
    expect(binomialInterval(0, 0)).toBeNull();
  });
});

describe('poisson', () => {
  test('mean 2: P(0) = e^-2, P(X ≤ 1) = 3e^-2, and the median is 2', () => {
    expect(poissonPmf(0, 2)).toBeCloseTo(Math.exp(-2), 14);
    expect(poissonCdf(1, 2)).toBeCloseTo(3 * Math.exp(-2), 14);
    expect(poissonQuantile(0.5, 2)).toBe(2);
  });

  test('the quantile is the first count to reach q, for large means too', () => {
    for (const mean of [0.1, 30, 5000]) for (const q of [0.001, 0.5, 0.999]) {
      const k = poissonQuantile(q, mean);
      expect(poissonCdf(k, mean)).toBeGreaterThanOrEqual(q * (1 - 1e-12));
      expect(poissonCdf(k - 1, mean)).toBeLessThan(q);
    }
  });
});
