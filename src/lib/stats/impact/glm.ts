import { leastSquares } from './least-squares';

/** A log-linear model of counts. `inverse` is (XᵀWX)⁻¹, the covariance before any dispersion. */
export interface CountFit {
  readonly coefficients: readonly number[];
  readonly inverse: readonly (readonly number[])[];
  readonly fitted: readonly number[];
  readonly deviance: number;
  /** Pearson χ² over its degrees of freedom: above 1 is overdispersion. */
  readonly dispersion: number;
  readonly df: number;
}

/** Fits log μ = offset + Xb by iteratively reweighted least squares, with variance μ (Poisson) or μ + alpha·μ².
 *  Null where it does not settle: collinear columns, or a coefficient running off to infinity. */
export function fitCounts(y: readonly number[], x: readonly (readonly number[])[], offset: readonly number[], alpha = 0): CountFit | null {
  let fitted = y.map((count) => count + 0.5);
  let deviance = Infinity;
  for (let round = 0; round < 50; round++) {
    const weights = fitted.map((mu) => Math.sqrt(mu / (1 + alpha * mu)));
    const working = fitted.map((mu, i) => Math.log(mu) - offset[i]! + (y[i]! - mu) / mu);
    const fit = leastSquares(x.map((row, i) => row.map((value) => value * weights[i]!)), working.map((value, i) => value * weights[i]!));
    if (!fit || fit.coefficients.some((b) => !(Math.abs(b) < 500))) return null;
    fitted = x.map((row, i) => Math.exp(offset[i]! + row.reduce((total, value, j) => total + value * fit.coefficients[j]!, 0)));
    if (fitted.some((mu) => !(mu > 1e-12 && mu < 1e15))) return null;
    const next = devianceOf(y, fitted, alpha);
    if (Math.abs(next - deviance) <= 1e-12 * (Math.abs(next) + 0.1)) {
      const df = y.length - fit.coefficients.length;
      const pearson = y.reduce((total, count, i) => total + (count - fitted[i]!) ** 2 / (fitted[i]! * (1 + alpha * fitted[i]!)), 0);
      return { coefficients: fit.coefficients, inverse: fit.inverse, fitted, deviance: next, dispersion: pearson / df, df };
    }
    deviance = next;
  }
  return null;
}

function devianceOf(y: readonly number[], fitted: readonly number[], alpha: number): number {
  return y.reduce((total, count, i) => {
    const mu = fitted[i]!;
    const ownTerm = count === 0 ? 0 : count * Math.log(count / mu);
    const rest = alpha === 0 ? count - mu : (count + 1 / alpha) * Math.log((1 + alpha * count) / (1 + alpha * mu));
    return total + 2 * (ownTerm - rest);
  }, 0);
}
