import { monthLabel } from '$lib/model/dates';
import type { Indicator } from '$lib/model/indicators/types';
import { stretchesInWords } from '../../loaded-span';
import { counted } from '../format-value';
import type { ReadingContext } from '../types';

type Month = { readonly period: string; readonly numerator: number; readonly denominator: number | null; readonly blank?: true };

/** The months, which come in order, up to the one that holds `day`: mostly all of them, as they are. */
const upTo = <Row extends Month>(rows: readonly Row[], day: string): readonly Row[] => ((rows.at(-1)?.period ?? '') <= day ? rows : rows.filter(({ period }) => period <= day));

/** Months up to today's. What lies after is a mistake in a date: it is left out and said. */
function dropFuture<Row extends Month>(rows: readonly Row[], today: string): { rows: readonly Row[]; notes: string[] } {
  const kept = upTo(rows, today);
  if (kept.length === rows.length) return { rows, notes: [] };
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

/** Months of which the data tell: none after today or after the last of which anything is loaded; none inside of which nothing was,
 *  whose counts are blank; and of a count of cases by the month of the report none before the first or after the last month with
 *  a case loaded, whatever else is loaded. Blank is not zero. */
function monthsLoaded<Row extends Month>(indicator: Indicator, rows: readonly Row[], context: ReadingContext): { rows: readonly Row[]; notes: string[] } {
  const { today, reported, dataEnd = today } = context;
  const { rows: soFar, notes } = dropFuture(rows, today);
  const past = blankUnloaded(indicator, { rows: upTo(soFar, dataEnd), notes }, context);
  if (!reported || indicator.clock !== 'cohort' || indicator.denominator !== null) return past;
  const begun = past.rows.findIndex(({ period }) => period >= reported.first);
  const kept = begun < 0 ? [] : upTo(begun > 0 ? past.rows.slice(begun) : past.rows, reported.last);
  const end = past.rows.at(-1)?.period;
  const cut = end !== undefined && end > reported.last;
  return { rows: kept, notes: [...past.notes, ...(cut ? [`The line ends with ${monthLabel(reported.last)}, the last month of which cases are loaded: what was not loaded is not zero.`] : [])] };
}

/** Counts of months of which nothing at all was loaded are set blank, and of cases by the month of the report those of months beside them
 *  without a case; what is divided has nothing there anyway, and a stock carries over. The sentence about the gap comes before all others. */
function blankUnloaded<Row extends Month>({ stock, clock, denominator }: Indicator, { rows, notes }: { rows: readonly Row[]; notes: string[] }, { unloaded, caseless }: ReadingContext): { rows: readonly Row[]; notes: string[] } {
  const gaps = stock || !unloaded?.size ? [] : rows.filter(({ period }) => unloaded.has(period));
  if (gaps.length === 0) return { rows, notes };
  const gone = (clock === 'cohort' && denominator === null && caseless) || unloaded!;
  const words = (months: Iterable<string>): string => stretchesInWords([...months]).join(', ');
  return {
    rows: rows.map((row) => (gone.has(row.period) && row.denominator === null && row.numerator === 0 ? { ...row, blank: true as const } : row)),
    notes: [
      `Nothing at all was loaded for ${words(gaps.map(({ period }) => period))}, no case and no slot: check that. The line is broken there, and no signal and no level rests on it.`,
      ...(gone.size > unloaded!.size ? [`No case is loaded for ${words(gone)}.`] : []), ...notes
    ]
  };
}

/** The month that is not over on the day `today`, by its first day; null on the last day of one, when it is as good as over. */
export function runningMonth(today: string): string | null {
  const last = new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)), 0)).getUTCDate();
  return Number(today.slice(8, 10)) < last ? `${today.slice(0, 7)}-01` : null;
}

/** First month whose cases are not yet settled, such as '2025-10-01': followed for less than the months that the measure needs.
 *  Null for a measure that is settled at once. */
export function unfinishedFrom({ settlesAfter }: Indicator, { dataEnd, today }: ReadingContext): string | null {
  if (!settlesAfter) return null;
  const end = dataEnd ?? today;
  return new Date(Date.UTC(Number(end.slice(0, 4)), Number(end.slice(5, 7)) - settlesAfter, 1)).toISOString().slice(0, 10);
}

/** The months of a measure, sifted once: `loaded` are those of which the data tell, with what is to be said of the others; `settled` those
 *  whose facts stand, from where the data begin; `judged` those of them that are over. */
export interface Months<Row extends Month> { readonly loaded: readonly Row[]; readonly notes: string[]; readonly settled: readonly Row[]; readonly judged: readonly Row[] }

export function siftMonths<Row extends Month>(indicator: Indicator, rows: readonly Row[], context: ReadingContext): Months<Row> {
  const { rows: loaded, notes } = monthsLoaded(indicator, rows, context);
  const from = unfinishedFrom(indicator, context);
  const begun = trimStart(indicator, loaded);
  const stands = ({ period, blank }: Row) => !blank && (from === null || period < from);
  const settled = begun.every(stands) ? begun : begun.filter(stands);
  const running = runningMonth(context.today);
  return { loaded, notes, settled, judged: settled.at(-1)?.period === running ? settled.slice(0, -1) : settled };
}

/** Months that may be judged: those whose facts stand, and that are over. */
export const monthsJudged = <Row extends Month>(indicator: Indicator, rows: readonly Row[], context: ReadingContext): readonly Row[] => siftMonths(indicator, rows, context).judged;
