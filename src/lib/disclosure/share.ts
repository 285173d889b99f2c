import { adjustForDiscoveries } from '$lib/stats/benjamini-hochberg';
import { chanceOfDifference, newcombeDifference, type Proportion } from '$lib/stats/intervals/newcombe';
import { wilsonInterval } from '$lib/stats/intervals/wilson';
import type { Bounds } from './solver/puzzle';

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
  for (const { events: k, n } of pairsBehind(share, events, of, base, least)) {
    fewest = Math.min(fewest, k);
    most = Math.max(most, k);
    smallest = Math.min(smallest, n);
    largest = Math.max(largest, n);
  }
  return { events: [fewest, most], of: [smallest, largest] };
}

/** Every pair of counts within these bounds that is printed as `share`. */
function pairsBehind(share: Share, events: Bounds, of: Bounds, base: number | null, least: number): Proportion[] {
  const pairs: Proportion[] = [];
  for (let n = of[0]; n <= of[1]; n++) {
    for (let k = Math.max(events[0], least); k <= Math.min(events[1], n - least); k++) {
      const tried = shareOf(k, n, base);
      if (tried.percent === share.percent && tried.lowerPercent === share.lowerPercent && tried.upperPercent === share.upperPercent) pairs.push({ events: k, n });
    }
  }
  return pairs;
}

/** A share as printed, beside the printed number of cases that it is of. */
export type ShareOfCases = Share & { readonly of: number };

/** Two shares to compare, of counts printed to the nearest `base`; null where they are exact. */
export interface TwoShares { readonly earlier: ShareOfCases; readonly latest: ShareOfCases; readonly base: number | null }

/** Which way each pair of shares moved by more than chance brings among all of them: where Newcombe's interval of the difference leaves
 *  out 0, and its chance among all (Benjamini–Hochberg) is 5% at most, for every pair of counts that is printed as the two are. So it
 *  tells no more than the print, and claims nothing that the counts themselves would not bear. Null where some pair leaves it open. */
export function shiftsOfShares(pairs: readonly TwoShares[]): ('up' | 'down' | null)[] {
  const weighed = pairs.map(weighShift);
  return adjustForDiscoveries(weighed.map(({ chance }) => chance)).map((chance, i) => (chance <= 0.05 ? weighed[i]!.shift : null));
}

function weighShift({ earlier, latest, base }: TwoShares): { readonly shift: 'up' | 'down' | null; readonly chance: number } {
  const half = Math.floor((base ?? 1) / 2);
  const [before, after] = [earlier, latest].map((share) => pairsBehind(share, [0, share.of + half], [Math.max(1, share.of - half), share.of + half], base, 0)) as [Proportion[], Proportion[]];
  const both = before.flatMap((was) => after.map((is) => ({ was, is, interval: newcombeDifference(was, is)! })));
  const shift = both.length === 0 ? null : both.every(({ interval }) => interval.lower > 0) ? 'up' : both.every(({ interval }) => interval.upper < 0) ? 'down' : null;
  return { shift, chance: shift === null ? 1 : Math.max(...both.map(({ was, is }) => chanceOfDifference(was, is))) };
}
