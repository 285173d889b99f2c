import { binomialCdf, binomialInterval, binomialTest } from './binomial';
import type { Interval } from './interval';

export interface Rate {
  readonly events: number;
  readonly exposure: number;
}

/** Two Poisson rates compared: ratio `after` over `before` with its interval (upper may be Infinity), two-sided p. */
export interface RateComparison {
  readonly ratio: Interval;
  readonly p: number;
}

/** Exact conditional test of two Poisson rates: given their sum, the later events are binomial
 *  (Przyborowski & Wilenski 1940; R's poisson.test). Null when there are no events or no exposure on a side. */
export function comparePoissonRates(before: Rate, after: Rate, confidence = 0.95): RateComparison | null {
  const ratio = poissonRateRatio(before, after, confidence);
  return ratio && { ratio, p: binomialTest(after.events, before.events + after.events, after.exposure / (before.exposure + after.exposure)) };
}

/** The ratio alone, `after` over `before`, with its exact interval. Null when there are no events or no exposure on a side. */
export function poissonRateRatio(before: Rate, after: Rate, confidence = 0.95): Interval | null {
  const total = before.events + after.events;
  if (total === 0 || !(before.exposure > 0) || !(after.exposure > 0)) return null;
  const within = binomialInterval(after.events, total, confidence)!;
  const toRatio = (p: number) => (p / (1 - p)) * (before.exposure / after.exposure);
  return { estimate: toRatio(within.estimate), lower: toRatio(within.lower), upper: toRatio(within.upper) };
}

/** How often chance alone would bring two rates as far apart: twice the smaller tail, so below 1 − confidence just where the exact
 *  interval of that confidence leaves out 1. In a time that does not grow with the counts. */
export function chanceOfRatio(before: Rate, after: Rate): number {
  const total = before.events + after.events;
  const p = after.exposure / (before.exposure + after.exposure);
  return Math.min(1, 2 * Math.min(binomialCdf(after.events, total, p), 1 - binomialCdf(after.events - 1, total, p)));
}
