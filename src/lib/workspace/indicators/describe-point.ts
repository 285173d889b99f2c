import type { Indicator } from '$lib/model/indicators/types';
import type { Interval } from '$lib/stats/interval';
import { poissonInterval } from '$lib/stats/poisson';
import { FEW_EVENTS } from '$lib/stats/small-counts';
import { wilsonInterval } from '$lib/stats/wilson';
import { formatInterval, formatValue } from './format-value';

/** Wilson for a proportion of separate things, exact Poisson for a rate or count; null where items hang together, as in an audit, or nothing was divided. */
export function intervalOf(indicator: Indicator, numerator: number, denominator: number | null): Interval | null {
  if (indicator.basis === 'audit item' || indicator.stock || denominator === 0) return null;
  if (indicator.unit === 'percent') return denominator === null || numerator > denominator ? null : wilsonInterval(numerator, denominator);
  return poissonInterval(numerator, denominator ?? 1);
}

/** "5 of 8 (63%)"; where events are few, with the interval in place of the bare percentage. */
export function describeValue(indicator: Indicator, numerator: number, denominator: number | null, interval: Interval | null): string {
  if (denominator === null) return formatValue(numerator, indicator.unit);
  if (denominator === 0) return 'nothing to count';
  const value = formatValue(numerator / denominator, indicator.unit);
  if (indicator.unit !== 'percent') return `${value} (${numerator} over ${denominator})`;
  const few = Math.min(numerator, denominator - numerator) < FEW_EVENTS && interval;
  return few ? `${numerator} of ${denominator}, 95% interval ${formatInterval(interval, 'percent')}` : `${numerator} of ${denominator} (${value})`;
}
