import type { Interval } from './interval';
import { normalPValue } from '../distributions/normal';
import { wilsonInterval } from './wilson';

export interface Proportion {
  readonly events: number;
  readonly n: number;
}

/** Difference of two independent proportions, `after` minus `before`, with Newcombe's interval from the two Wilson
 *  intervals (Newcombe 1998, method 10). Null when either n is 0. */
export function newcombeDifference(before: Proportion, after: Proportion, confidence = 0.95): Interval | null {
  const a = wilsonInterval(after.events, after.n, confidence);
  const b = wilsonInterval(before.events, before.n, confidence);
  if (!a || !b) return null;
  const estimate = a.estimate - b.estimate;
  return {
    estimate,
    lower: estimate - Math.hypot(a.estimate - a.lower, b.upper - b.estimate),
    upper: estimate + Math.hypot(a.upper - a.estimate, b.estimate - b.lower)
  };
}

/** How often chance alone would bring two proportions as far apart, either way: the score test with the pooled proportion (Pearson's
 *  chi-squared without correction; R's prop.test with correct = FALSE). 1 where there is nothing to tell apart. */
export function chanceOfDifference(before: Proportion, after: Proportion): number {
  const pooled = (before.events + after.events) / (before.n + after.n);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / before.n + 1 / after.n));
  return error > 0 ? normalPValue((after.events / after.n - before.events / before.n) / error) : 1;
}
