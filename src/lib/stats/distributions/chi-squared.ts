import { gammaP, gammaQ, gammaQuantile } from './gamma';

/** Chi-squared distribution function. */
export function chiSquaredCdf(x: number, df: number): number {
  return gammaP(df / 2, x / 2);
}

/** Probability of a chi-squared value of `x` or more. */
export function chiSquaredPValue(x: number, df: number): number {
  return gammaQ(df / 2, x / 2);
}

/** Chi-squared quantile at `p` in 0..1. */
export function chiSquaredQuantile(p: number, df: number): number {
  return 2 * gammaQuantile(p, df / 2);
}
