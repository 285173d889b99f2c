import { betaP, betaQuantile } from '../distributions/beta';
import { lgamma } from '../distributions/gamma';
import type { Interval } from './interval';

/** Probability of exactly `k` of `n` at probability `p` each. */
export function binomialPmf(k: number, n: number, p: number): number {
  if (!Number.isInteger(k) || k < 0 || k > n) return 0;
  if (p === 0 || p === 1) return k === n * p ? 1 : 0;
  return Math.exp(lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1) + k * Math.log(p) + (n - k) * Math.log1p(-p));
}

/** Probability of `k` or fewer of `n`. */
export function binomialCdf(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  return 1 - betaP(p, Math.floor(k) + 1, n - Math.floor(k));
}

/** Smallest `k` whose distribution function reaches `q` (R's qbinom, with its fuzz). */
export function binomialQuantile(q: number, n: number, p: number): number {
  let k = 0;
  let total = binomialPmf(0, n, p);
  while (k < n && total < q * (1 - 64 * Number.EPSILON)) total += binomialPmf(++k, n, p);
  return k;
}

/** Two-sided exact binomial test of `k` of `n` against `p`: the sum of outcomes no likelier than the one seen (R's binom.test). */
export function binomialTest(k: number, n: number, p: number): number {
  const seen = binomialPmf(k, n, p) * (1 + 1e-7);
  let total = 0;
  for (let i = 0; i <= n; i++) {
    const probability = binomialPmf(i, n, p);
    if (probability <= seen) total += probability;
  }
  return Math.min(1, total);
}

/** Exact (Clopper–Pearson) interval of a proportion. Null when `n` is 0. */
export function binomialInterval(k: number, n: number, confidence = 0.95): Interval | null {
  if (n === 0) return null;
  const tail = (1 - confidence) / 2;
  return {
    estimate: k / n,
    lower: k === 0 ? 0 : betaQuantile(tail, k, n - k + 1),
    upper: k === n ? 1 : betaQuantile(1 - tail, k + 1, n - k)
  };
}
