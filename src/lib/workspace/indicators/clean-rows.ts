import { monthLabel } from '$lib/model/dates';
import type { Indicator } from '$lib/model/indicators/types';
import type { SeriesRow } from '$lib/store/indicators/row-shapes';
import { counted } from './format-value';

/** Months up to today's. What lies after is a mistake in a date: it is left out and said. */
export function dropFuture(rows: readonly SeriesRow[], today: string): { rows: readonly SeriesRow[]; notes: string[] } {
  const kept = rows.filter(({ period }) => period <= today);
  const later = rows.filter(({ period, numerator, denominator }) => period > today && (numerator > 0 || (denominator ?? 0) > 0));
  const last = later.at(-1);
  return {
    rows: kept,
    notes: last ? [`${counted(later.length, 'month')} after today (up to ${monthLabel(last.period)}) ${later.length === 1 ? 'is' : 'are'} left out: check the dates in the data.`] : []
  };
}

/** Without the months before there was anything to divide by, or anything at all where the work had not begun: the axis begins
 *  where the data do. */
export function trimStart({ startsWithFirst }: Indicator, rows: readonly SeriesRow[]): readonly SeriesRow[] {
  const first = rows.findIndex(({ numerator, denominator }) => (startsWithFirst && denominator === null ? numerator > 0 : denominator !== 0));
  return first > 0 ? rows.slice(first) : rows;
}
