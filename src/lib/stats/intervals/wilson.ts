import type { Interval } from './interval';
import { zOf } from '../distributions/normal';

/** Wilson score interval of a proportion, `events` of `n` (Wilson 1927; Newcombe 1998 method 3). Null when `n` is 0.
 *  Throws RangeError where events are not within 0..n. */
export function wilsonInterval(events: number, n: number, confidence = 0.95): Interval | null {
  if (!(events >= 0 && events <= n)) throw new RangeError('events are not within 0..n');
  if (n === 0) return null;
  const z = zOf(confidence);
  const p = events / n;
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const reach = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
  return { estimate: p, lower: events === 0 ? 0 : Math.max(0, middle - reach), upper: events === n ? 1 : Math.min(1, middle + reach) };
}
