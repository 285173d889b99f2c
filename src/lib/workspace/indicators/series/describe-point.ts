import type { Indicator } from '$lib/model/indicators/types';
import type { Interval } from '$lib/stats/intervals/interval';
import { poissonInterval } from '$lib/stats/intervals/poisson';
import { FEW_EVENTS } from '$lib/stats/spc/small-counts';
import { wilsonInterval } from '$lib/stats/intervals/wilson';
import { formatInterval, formatValue } from '../format-value';
import type { Grain, ReadingPoint } from '../types';

/** Wilson for a proportion of separate things, exact Poisson for a rate or count; null where items hang together, as in an audit, or nothing was divided. */
export function intervalOf(indicator: Indicator, numerator: number, denominator: number | null): Interval | null {
  if (!countsSeparateThings(indicator) || indicator.stock || denominator === 0) return null;
  if (indicator.unit === 'percent') return denominator === null || numerator > denominator ? null : wilsonInterval(numerator, denominator);
  return poissonInterval(numerator, denominator ?? 1);
}

/** False for minutes, marks and audit items, which are no separate events: no interval of a count fits them. */
export const countsSeparateThings = ({ basis, unit }: Indicator): boolean => basis !== 'audit item' && basis !== 'minute' && unit !== 'score';

/** What is said of a point beside its date; `describeValue`, or that nothing was loaded. */
export const describePoint = (indicator: Indicator, { value, numerator, denominator }: Pick<ReadingPoint, 'value' | 'numerator' | 'denominator'>): string =>
  value === null && denominator === null ? 'nothing loaded' : describeValue(indicator, numerator, denominator, intervalOf(indicator, numerator, denominator));

/** The point said aloud: "May 2026: 5 of 8 (63%)". */
export const pointWords = (indicator: Indicator, point: ReadingPoint): string => `${point.label}: ${describePoint(indicator, point)}`;

/** The latest point, for a box or a row beside others: a plain count of more than a month says so, "Jul–Sep 2026: 5 in the quarter", for
 *  beside one of a month it would look the larger. */
export const standingWords = (indicator: Indicator, point: ReadingPoint, grain: Grain): string =>
  `${pointWords(indicator, point)}${grain === 'month' || indicator.stock || point.denominator !== null || point.value === null ? '' : ` in the ${grain}`}`;

/** "5 of 8 (63%)"; where events are few, with the interval in place of the bare percentage, or the counts alone where all there are are counted. */
export function describeValue(indicator: Indicator, numerator: number, denominator: number | null, interval: Interval | null): string {
  if (denominator === null) return formatValue(numerator, indicator.unit);
  if (denominator === 0) return 'nothing to count';
  const value = formatValue(numerator / denominator, indicator.unit);
  if (indicator.unit !== 'percent') return denominator === 1 ? value : `${value} (${formatValue(numerator, 'count')} over ${formatValue(denominator, 'count')}${indicator.inThousands ? ' thousand' : ''})`;
  if (indicator.complete && Math.min(numerator, denominator - numerator) < FEW_EVENTS) return `${numerator} of ${denominator}`;
  const few = Math.min(numerator, denominator - numerator) < FEW_EVENTS && interval;
  return few ? `${numerator} of ${denominator}, 95% interval ${formatInterval(interval, 'percent')}` : `${numerator} of ${denominator} (${value})`;
}
