import { describe, expect, test } from 'vitest';
import { durbinWatson, ljungBox } from '$lib/stats/impact/autocorrelation';
import { design } from '$lib/stats/impact/design';
import { fitCounts } from '$lib/stats/impact/glm';
import { leastSquares } from '$lib/stats/impact/least-squares';
import { fitNegativeBinomial } from '$lib/stats/impact/negative-binomial';
import { neweyWest, usualLag } from '$lib/stats/impact/newey-west';

describe('leastSquares', () => {
  test('finds 2 + 3x, and (XᵀX)⁻¹ of x 0, 1, 2 is [5/6 -1/2; -1/2 1/2]', () => {
    const fit = leastSquares([[1, 0], [1, 1], [1, 2]], [2, 5, 8])!;
    expect(fit.coefficients[0]).toBeCloseTo(2, 12);
    expect(fit.coefficients[1]).toBeCloseTo(3, 12);
    [[5 / 6, -0.5], [-0.5, 0.5]].forEach((row, i) => row.forEach((value, j) => expect(fit.inverse[i]![j]).toBeCloseTo(value, 12)));
  });

  test('collinear columns, and more columns than rows, have no fit', () => {
    expect(leastSquares([[1, 2], [1, 2], [1, 2]], [1, 2, 3])).toBeNull();
    expect(leastSquares([[1, 2]], [1])).toBeNull();
  });
});

describe('fitCounts', () => {
  test('a constant for 2, 4, 6: log 4, variance 1/Σμ = 1/12, Pearson (4 + 0 + 4)/4 over 2', () => {
    const fit = fitCounts([2, 4, 6], [[1], [1], [1]], [0, 0, 0])!;
    expect(fit.coefficients[0]).toBeCloseTo(Math.log(4), 12);
    expect(fit.inverse[0]![0]).toBeCloseTo(1 / 12, 10);
    expect(fit.dispersion).toBeCloseTo(1, 10);
    expect(fit.deviance).toBeCloseTo(2 * (2 * Math.log(0.5) + 6 * Math.log(1.5)), 12);
  });

  test('the offset is exposure: 2 in 10 and 6 in 30 are one rate of .2', () => {
    expect(fitCounts([2, 6], [[1], [1]], [Math.log(10), Math.log(30)])!.coefficients[0]).toBeCloseTo(Math.log(0.2), 12);
  });

  test('a coefficient that runs off to minus infinity has no fit', () => {
    expect(fitCounts([5, 5, 0, 0], [[1, 0], [1, 0], [1, 1], [1, 1]], [0, 0, 0, 0])).toBeNull();
  });
});

describe('fitNegativeBinomial', () => {
  const x = Array(8).fill([1]);
  const zero = Array(8).fill(0);

  test('the mean is the sample mean and no other alpha is likelier', () => {
    const y = [1, 2, 3, 4, 10, 20, 30, 2];
    const fit = fitNegativeBinomial(y, x, zero)!;
    expect(Math.exp(fit.coefficients[0]!)).toBeCloseTo(9, 6);
    // The score of 1/alpha at its maximum: Σ [Σ_{j<y} 1/(θ+j)] = n log(1 + μ/θ)
    const theta = 1 / fit.alpha;
    const harmonic = y.reduce((total, count) => total + Array.from({ length: count }, (_, j) => 1 / (theta + j)).reduce((a, b) => a + b, 0), 0);
    expect(harmonic).toBeCloseTo(8 * Math.log(1 + 9 / theta), 5);
  });

  test('counts that vary less than Poisson have an alpha of next to nothing', () => {
    expect(fitNegativeBinomial([5, 5, 5, 6, 5, 5, 6, 5], x, zero)!.alpha).toBeLessThan(1e-6);
  });
});

describe('neweyWest', () => {
  test('four residuals 1, -1, 1, -1 about a mean, lag 1: (4 - 2 × ½ × 3) × 4/3 ÷ 16', () => {
    expect(neweyWest(Array(4).fill([1]), [1, -1, 1, -1], [[1 / 4]], 1)[0]![0]).toBeCloseTo(1 / 12, 12);
  });

  test('lag 0 is the heteroscedastic form: Σe² × n/(n-1) ÷ n²', () => {
    expect(neweyWest(Array(4).fill([1]), [1, -1, 1, -1], [[1 / 4]], 0)[0]![0]).toBeCloseTo(4 * (4 / 3) / 16, 12);
  });

  test('the usual lag of 60 points is ⌊4 × .6^(2/9)⌋ = 3', () => {
    expect([usualLag(60), usualLag(100), usualLag(1)]).toEqual([3, 4, 1]);
  });
});

describe('autocorrelation', () => {
  test('1, -1, 1, -1: Durbin–Watson 12/4; r₁ -3/4 gives Q 4 × 6 × .5625/3 = 4.5, p .0339', () => {
    expect(durbinWatson([1, -1, 1, -1])).toBe(3);
    expect(ljungBox([1, -1, 1, -1], 1)).toBeCloseTo(0.0339, 4);
    expect(ljungBox([2, 2, 2], 1)).toBe(1);
  });
});

describe('design', () => {
  test('step from time 3, slope counted from the last time before it', () => {
    const { names, rows } = design([1, 2, 3, 4], { from: 3, slope: true });
    expect(names).toEqual(['const', 'step', 'time', 'slope']);
    expect(rows).toEqual([[1, 0, 1, 0], [1, 0, 2, 0], [1, 1, 3, 1], [1, 1, 4, 2]]);
  });

  test('two pairs of harmonics of the month: June is half a turn, so sin 0, cos -1 and cos 1', () => {
    const { names, rows } = design([1], { from: null, season: { pairs: 2, period: 12, phases: [6] } });
    expect(names).toEqual(['const', 'time', 'sin1', 'sin2', 'cos1', 'cos2']);
    [1, 1, 0, 0, -1, 1].forEach((value, i) => expect(rows[0]![i]).toBeCloseTo(value, 12));
  });
});
