import { mean, sum } from '../mean';
import { quantile } from '../median';

/** Overdispersion of units about their target: φ, the mean squared winsorised z, and the variance between units τ²
 *  on the transformed scale. τ² is 0 where the units vary no more than chance explains. */
export interface Overdispersion {
  readonly phi: number;
  readonly tau2: number;
}

/** φ from z-scores winsorised at their 10% and 90% quantiles and DerSimonian–Laird τ² with weights 1/s²
 *  (Spiegelhalter 2005; nhs-r-community/FunnelPlotR R/od_adjustment.R). `s` are the standard errors of the units. */
export function overdispersion(z: readonly number[], s: readonly number[], trim = 0.1): Overdispersion {
  const n = z.length;
  if (n < 2) return { phi: n === 0 ? 0 : z[0]! ** 2, tau2: 0 };
  const low = quantile(z, trim);
  const high = quantile(z, 1 - trim);
  const phi = mean(z.map((value) => Math.min(high, Math.max(low, value)) ** 2));
  const weights = s.map((error) => 1 / error ** 2);
  const total = sum(weights);
  const tau2 = (n * phi - (n - 1)) / (total - sum(weights.map((w) => w ** 2)) / total);
  return { phi, tau2: n * phi < n - 1 ? 0 : Math.max(0, tau2) };
}
