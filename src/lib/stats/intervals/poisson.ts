import { gammaQ, gammaQuantile, lgamma } from '../distributions/gamma';
import type { Interval } from './interval';

/** Probability of exactly `k` events at mean `mean`. */
export function poissonPmf(k: number, mean: number): number {
  if (!Number.isInteger(k) || k < 0) return 0;
  if (mean === 0) return k === 0 ? 1 : 0;
  return Math.exp(k * Math.log(mean) - mean - lgamma(k + 1));
}

/** Probability of `k` or fewer events at mean `mean`. */
export function poissonCdf(k: number, mean: number): number {
  return k < 0 ? 0 : gammaQ(Math.floor(k) + 1, mean);
}

/** Smallest `k` whose distribution function reaches `q`. */
export function poissonQuantile(q: number, mean: number): number {
  if (!(q >= 0 && q < 1)) throw new RangeError('poisson quantile: q is not within 0..1');
  let k = Math.max(0, Math.floor(mean - 10 * Math.sqrt(mean)));
  while (k > 0 && poissonCdf(k, mean) >= q) k = Math.floor(k / 2);
  while (poissonCdf(k, mean) < q * (1 - 64 * Number.EPSILON)) k++;
  return k;
}

/** Exact (Garwood 1936) interval of a rate: `events` over `exposure`, per unit of exposure. Null when exposure is 0.
 *  Throws RangeError on negative events or exposure. */
export function poissonInterval(events: number, exposure = 1, confidence = 0.95): Interval | null {
  if (!(events >= 0 && exposure >= 0)) throw new RangeError('events or exposure are negative');
  if (exposure === 0) return null;
  const { lower, upper } = confidence === usual && events < usualBounds.length && Number.isInteger(events)
    ? (usualBounds[events] ??= exactBounds(events, usual))
    : exactBounds(events, confidence);
  return { estimate: events / exposure, lower: lower / exposure, upper: upper / exposure };
}

/** The months of a chart have the same few counts over and over: their bounds are worked out once. */
const usual = 0.95;
const usualBounds = new Array<Bounds | undefined>(1000);

interface Bounds { readonly lower: number; readonly upper: number }

function exactBounds(events: number, confidence: number): Bounds {
  const tail = (1 - confidence) / 2;
  return { lower: events === 0 ? 0 : gammaQuantile(tail, events), upper: gammaQuantile(1 - tail, events + 1) };
}
