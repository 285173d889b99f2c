import type { Interval } from './interval';
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
