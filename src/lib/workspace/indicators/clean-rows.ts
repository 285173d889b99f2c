import { monthLabel } from '$lib/model/dates';
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

/** Without the months before there was anything to divide by: the axis begins where the data do. */
export function trimStart(rows: readonly SeriesRow[]): readonly SeriesRow[] {
  const first = rows.findIndex(({ denominator }) => denominator !== 0);
  return first > 0 ? rows.slice(first) : rows;
}
