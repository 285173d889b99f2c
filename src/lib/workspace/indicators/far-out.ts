import type { Indicator } from '$lib/model/indicators/types';
import { median } from '$lib/stats/median';
import type { SeriesRow } from '$lib/store/indicators/row-shapes';
import { countsSeparateThings } from './describe-point';
import { controlChartOf, valueOf } from './draw-control';
import { groupPeriods, type Period } from './group-periods';
import type { ReadingPoint } from './types';

/** How many times as far from the average as a limit of all others a month lies before it is far out: 3 × 3 standard errors. */
const limitsAway = 3;
/** Of a count or rate: how many times the average of the others it is, or what part of it. */
const timesAway = 3;
/** Fewest things in it, or to be expected in it. */
const fewest = 10;
/** One in so many months at most: more are no slip, they are how things are. */
const oneIn = 12;

/** Months, by their first day, so far out that the average and the limits of all others would turn on them: a slip in the data or an
 *  event of its own. Limits are those of the others, screened as METHODS asks, so that one month cannot widen what it is held
 *  against. `rows` are months that may be judged, in order. Empty for what carries over and where the others have no limits. */
export function farOutMonths(indicator: Indicator, rows: readonly SeriesRow[]): ReadonlySet<string> {
  if (indicator.stock) return new Set();
  const periods = groupPeriods(rows, 'month');
  const kind = !countsSeparateThings(indicator) ? 'xmr' : indicator.unit === 'percent' ? 'p' : 'c';
  const values = periods.map(valueOf);
  const found: number[] = [];
  while (found.length < periods.length / oneIn) {
    const next = furthest(values, found);
    if (next === null || (kind !== 'xmr' && !mayBeFar(kind, periods, next, found))) break;
    const others = controlChartOf(indicator, kind, periods, { exclude: [...found, next] });
    const limits = others.points[next]!.limits;
    if (!limits || !isFar(indicator, periods[next]!, values[next]!, limits)) break;
    found.push(next);
  }
  return new Set(found.map((i) => periods[i]!.period));
}

function furthest(values: readonly (number | null)[], found: readonly number[]): number | null {
  const known = values.flatMap((value, i) => (value === null || found.includes(i) ? [] : [i]));
  if (known.length === 0) return null;
  const middle = median(known.map((i) => values[i]!));
  return known.reduce((best, i) => (Math.abs(values[i]! - middle) > Math.abs(values[best]! - middle) ? i : best));
}

/** Whether a chart is worth drawing to ask: half as far as `isFar` wants, by the plain average of the others and the chance of
 *  independent counts, which limits only widen. */
function mayBeFar(kind: 'p' | 'c', periods: readonly Period[], at: number, found: readonly number[]): boolean {
  let [events, size] = [0, 0];
  periods.forEach(({ numerator, denominator }, i) => {
    if (i === at || found.includes(i)) return;
    events += numerator;
    size += denominator ?? 1;
  });
  const average = events / size;
  const own = periods[at]!.denominator ?? 1;
  const error = Math.sqrt((kind === 'p' ? average * (1 - average) : average) / own);
  return Math.abs(periods[at]!.numerator / own - average) > (limitsAway * 3 * error) / 2;
}

function isFar({ unit }: Indicator, { numerator, denominator }: Period, value: number, { centre, lower, upper }: { centre: number; lower: number; upper: number }): boolean {
  const reach = value > centre ? upper - centre : centre - lower;
  if (Math.abs(value - centre) <= limitsAway * reach || reach === 0) return false;
  if (unit === 'percent') return true;
  return Math.max(numerator, centre * (denominator ?? 1)) >= fewest && (value > timesAway * centre || value < centre / timesAway);
}

/** What the finding says of the points that were left out of the average: "Jun 2025 (300) stands far outside …" */
export function farOutWords(points: readonly Pick<ReadingPoint, 'label' | 'words'>[]): string {
  const named = points.map(({ label, words }) => `${label} (${words.slice(label.length + 2)})`);
  const list = named.length === 1 ? named[0]! : `${named.slice(0, -1).join(', ')} and ${named.at(-1)!}`;
  return `${list} ${named.length === 1 ? 'stands' : 'stand'} far outside all others and ${named.length === 1 ? 'is' : 'are'} left out of the average, the limits and the level: check ${named.length === 1 ? 'it' : 'them'}.`;
}
