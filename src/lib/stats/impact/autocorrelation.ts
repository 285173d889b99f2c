import { chiSquaredPValue } from '../distributions/chi-squared';
import { mean } from '../mean';

/** Durbin–Watson statistic of residuals in time order: near 2 without autocorrelation, below with positive. */
export function durbinWatson(residuals: readonly number[]): number {
  const steps = residuals.slice(1).reduce((total, value, i) => total + (value - residuals[i]!) ** 2, 0);
  return steps / residuals.reduce((total, value) => total + value * value, 0);
}

/** Ljung–Box test that residuals in time order are not autocorrelated up to `lag`: its p-value. 1 for constant residuals. */
export function ljungBox(residuals: readonly number[], lag: number): number {
  const n = residuals.length;
  const centre = mean(residuals);
  const from = residuals.map((value) => value - centre);
  const variance = from.reduce((total, value) => total + value * value, 0);
  if (variance === 0) return 1;
  let q = 0;
  for (let l = 1; l <= lag; l++) {
    const r = from.slice(l).reduce((total, value, t) => total + value * from[t]!, 0) / variance;
    q += (r * r) / (n - l);
  }
  return chiSquaredPValue(n * (n + 2) * q, lag);
}
