import { monthLabel } from '$lib/model/dates';
import type { Indicator } from '$lib/model/indicators/types';
import { counted } from './format-value';
import type { ReadingContext } from './types';

type Month = { readonly period: string; readonly numerator: number; readonly denominator: number | null };

/** Months up to today's. What lies after is a mistake in a date: it is left out and said. */
export function dropFuture<Row extends Month>(rows: readonly Row[], today: string): { rows: readonly Row[]; notes: string[] } {
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
export function trimStart<Row extends Month>({ startsWithFirst }: Indicator, rows: readonly Row[]): readonly Row[] {
  const first = rows.findIndex(({ numerator, denominator }) => (startsWithFirst && denominator === null ? numerator > 0 : denominator !== 0));
  return first > 0 ? rows.slice(first) : rows;
}

/** Months of which the data tell: none after today; and of a count of cases by the month of the report none before the first or
 *  after the last month with a case loaded, whatever else is loaded. Blank is not zero. */
export function monthsLoaded<Row extends Month>(indicator: Indicator, rows: readonly Row[], { today, reported }: ReadingContext): { rows: readonly Row[]; notes: string[] } {
  const past = dropFuture(rows, today);
  if (!reported || indicator.clock !== 'cohort' || indicator.denominator !== null) return past;
  const kept = past.rows.filter(({ period }) => period >= reported.first && period <= reported.last);
  const end = past.rows.at(-1)?.period;
  const cut = end !== undefined && end > reported.last;
  return { rows: kept, notes: [...past.notes, ...(cut ? [`The line ends with ${monthLabel(reported.last)}, the last month of which cases are loaded: what was not loaded is not zero.`] : [])] };
}

/** First month whose cases are not yet settled, such as '2025-10-01': followed for less than the months that the measure needs.
 *  Null for a measure that is settled at once. */
export function unfinishedFrom({ settlesAfter }: Indicator, { dataEnd, today }: ReadingContext): string | null {
  if (!settlesAfter) return null;
  const end = dataEnd ?? today;
  return new Date(Date.UTC(Number(end.slice(0, 4)), Number(end.slice(5, 7)) - settlesAfter, 1)).toISOString().slice(0, 10);
}

/** Months that may be judged: loaded, from where the data begin, and settled. */
export function monthsJudged<Row extends Month>(indicator: Indicator, rows: readonly Row[], context: ReadingContext): readonly Row[] {
  const from = unfinishedFrom(indicator, context);
  return trimStart(indicator, monthsLoaded(indicator, rows, context).rows).filter(({ period }) => from === null || period < from);
}
