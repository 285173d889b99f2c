import { listWords } from '$lib/model/list-words';
import { adjustForDiscoveries } from '$lib/stats/benjamini-hochberg';
import { comparePoissonRates } from '$lib/stats/intervals/poisson-test';
import { falseShare } from '../attention/false-share';
import { showRate, wayOf } from '../series/halves';
import type { GroupReading } from './read-breakdown';

const noneOf = (routes: number): string => (routes === 2 ? 'neither of the 2 single routes moved beyond chance' : `of ${routes} single routes none moved beyond what chance brings among so many`);

/** Which of many routes moved from one half of the period to the other, as counts a month, beside the whole: by the exact conditional
 *  test of two rates, the false discovery rate controlled across the routes (Benjamini–Hochberg). */
export function whichMoved(routes: readonly GroupReading[], whole: GroupReading): string {
  const chances = routes.map(({ earlier, later }) => comparePoissonRates({ events: earlier.numerator, exposure: earlier.exposure }, { events: later.numerator, exposure: later.exposure })?.p ?? 1);
  const adjusted = adjustForDiscoveries(chances);
  const course = ({ earlier, later }: GroupReading) => `from ${showRate(earlier.value!)} to ${showRate(later.value!)} a month`;
  const moved = routes.flatMap((route, i) => {
    const way = route.change && adjusted[i]! <= falseShare ? wayOf(route.change) : null;
    return way ? [`“${route.label}” ${way} ${course(route)}`] : [];
  });
  const others = routes.length - moved.length;
  const single = moved.length === 0 ? noneOf(others)
    : `${listWords(moved)}${others ? `; chance can explain the ${others === 1 ? 'other route' : `other ${others} routes`}` : ''}`;
  return `All together it went ${course(whole)}, first half of the period against the second; ${single}.`;
}
