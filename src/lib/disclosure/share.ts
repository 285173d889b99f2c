import { wilsonInterval } from '$lib/stats/wilson';
import type { Bounds } from './puzzle';

/** A share and its 95% interval in whole percent, to the nearest `base` points where counts are rounded. */
export interface Share {
  readonly percent: number;
  readonly lowerPercent: number;
  readonly upperPercent: number;
}

/** The share of `events` in `of`, which is at least 1. Made of the counts themselves: rounded ones would tell another story to each audience. */
export function shareOf(events: number, of: number, base: number | null): Share {
  const { estimate, lower, upper } = wilsonInterval(events, of)!;
  const points = (proportion: number) => Math.round((100 * proportion) / (base ?? 1)) * (base ?? 1);
  return { percent: points(estimate), lowerPercent: points(lower), upperPercent: points(upper) };
}

/** What the counts behind a share may be, once a reader has tried every pair that rounds to what is printed and gives the
 *  share printed. `least` is the fewest that there are with the event and without. */
export function countsBehind(share: Share, events: Bounds, of: Bounds, base: number, least: number): { events: Bounds; of: Bounds } {
  let [fewest, most, smallest, largest] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let n = of[0]; n <= of[1]; n++) {
    for (let k = Math.max(events[0], least); k <= Math.min(events[1], n - least); k++) {
      const tried = shareOf(k, n, base);
      if (tried.percent !== share.percent || tried.lowerPercent !== share.lowerPercent || tried.upperPercent !== share.upperPercent) continue;
      fewest = Math.min(fewest, k);
      most = Math.max(most, k);
      smallest = Math.min(smallest, n);
      largest = Math.max(largest, n);
    }
  }
  return { events: [fewest, most], of: [smallest, largest] };
}
