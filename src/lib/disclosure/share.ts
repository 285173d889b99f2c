import { adjustForDiscoveries } from '$lib/stats/benjamini-hochberg';
import { chanceOfDifference, newcombeDifference, type Proportion } from '$lib/stats/intervals/newcombe';
import { wilsonInterval } from '$lib/stats/intervals/wilson';
import { roundedFrom, roundTo } from './rounding';
import type { Bounds } from './solver/puzzle';

/** A share and its 95% interval in whole percent, to the nearest `base` points where counts are rounded. */
export interface Share {
  readonly percent: number;
  readonly lowerPercent: number;
  readonly upperPercent: number;
}

/** The share of `events` in `of`, which is at least 1. Made of the counts themselves: rounded ones would tell another story to each audience.
 *  The interval of a rounded share holds those of all pairs of counts that are printed as these are: so it tells no more of them than the
 *  print, and what it leaves out theirs leaves out. */
export function shareOf(events: number, of: number, base: number | null): Share {
  const percent = percentOf(events, of, base);
  const alike = base === null ? [{ events, n: of }] : pairsBehind(percent, near(events, base), near(of, base), base, 0);
  const intervals = alike.map(({ events: k, n }) => wilsonInterval(k, n)!);
  return { percent, lowerPercent: points(Math.min(...intervals.map(({ lower }) => lower)), base), upperPercent: points(Math.max(...intervals.map(({ upper }) => upper)), base) };
}

const points = (proportion: number, base: number | null): number => Math.round((100 * proportion) / (base ?? 1)) * (base ?? 1);
const percentOf = (events: number, of: number, base: number | null): number => points(events / of, base);
const near = (count: number, base: number): Bounds => roundedFrom(roundTo(count, base), base);

/** What the counts behind a share may be, once a reader has tried every pair that rounds to what is printed and gives the
 *  share printed. `least` is the fewest that there are with the event and without. */
export function countsBehind(share: Share, events: Bounds, of: Bounds, base: number, least: number): { events: Bounds; of: Bounds } {
  let [fewest, most, smallest, largest] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { events: k, n } of pairsBehind(share.percent, events, of, base, least)) {
    fewest = Math.min(fewest, k);
    most = Math.max(most, k);
    smallest = Math.min(smallest, n);
    largest = Math.max(largest, n);
  }
  return { events: [fewest, most], of: [smallest, largest] };
}

/** Every pair of counts within these bounds of which the share is printed as `percent`, with `least` or more of either kind. */
function pairsBehind(percent: number, events: Bounds, of: Bounds, base: number | null, least: number): Proportion[] {
  const pairs: Proportion[] = [];
  for (let n = Math.max(1, of[0]); n <= of[1]; n++) {
    for (let k = Math.max(events[0], least); k <= Math.min(events[1], n - least); k++) if (percentOf(k, n, base) === percent) pairs.push({ events: k, n });
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
  const [before, after] = [earlier, latest].map((share) => pairsBehind(share.percent, [0, share.of + half], [share.of - half, share.of + half], base, 0)) as [Proportion[], Proportion[]];
  const both = before.flatMap((was) => after.map((is) => ({ was, is, interval: newcombeDifference(was, is)! })));
  const shift = both.length === 0 ? null : both.every(({ interval }) => interval.lower > 0) ? 'up' : both.every(({ interval }) => interval.upper < 0) ? 'down' : null;
  return { shift, chance: shift === null ? 1 : Math.max(...both.map(({ was, is }) => chanceOfDifference(was, is))) };
}
