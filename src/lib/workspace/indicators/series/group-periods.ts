import { monthLabel } from '$lib/model/dates';
import type { SeriesRow } from '$lib/store/indicators/row-shapes';
import { saidOnce } from '$lib/store/indicators/said-once';
import type { Grain } from '../types';

/** `months` of it are there, the last of which is `last`, by its first day. */
export interface Period extends SeriesRow { readonly label: string; readonly months: number; readonly last: string }

export const monthsIn: Record<Grain, number> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** First day of the calendar month, quarter, half-year or year that holds `date`. */
export function startOf(date: string, grain: Grain): string {
  const month = Number(date.slice(5, 7));
  const first = month - ((month - 1) % monthsIn[grain]);
  return `${date.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
}

export function periodLabel(start: string, grain: Grain): string {
  if (grain === 'year') return start.slice(0, 4);
  if (grain === 'month') return monthLabel(start);
  const spans = grain === 'quarter' ? ['Jan–Mar', 'Apr–Jun', 'Jul–Sep', 'Oct–Dec'] : ['Jan–Jun', 'Jul–Dec'];
  return `${spans[Math.floor((Number(start.slice(5, 7)) - 1) / monthsIn[grain])]} ${start.slice(0, 4)}`;
}

/** A period of which only some months are loaded, by those: "Jul–Sep 2026" of a half-year, "Aug 2026" of a quarter. */
function partLabel(first: string, last: string): string {
  return first === last ? monthLabel(first) : `${monthLabel(first).slice(0, 3)}–${monthLabel(last)}`;
}

/** A calendar year by its number, or by its months where not all of them are in view; `first` and `last`, by their first days, are. */
export function yearLabel(year: string, { first, last }: { readonly first: string; readonly last: string }): string {
  const [opens, ends] = [`${year}-01-01`, `${year}-12-01`];
  if (last < opens || first > ends || (first <= opens && last >= ends)) return year;
  return partLabel(first > opens ? first : opens, last < ends ? last : ends);
}

const labelOf = saidOnce(monthLabel);
const starts: Record<Grain, (month: string) => string> = {
  month: saidOnce((month) => startOf(month, 'month')), quarter: saidOnce((month) => startOf(month, 'quarter')), 'half-year': saidOnce((month) => startOf(month, 'half-year')), year: saidOnce((month) => startOf(month, 'year'))
};

/** Written out, and not spread: a board makes tens of thousands. */
const asPeriod = ({ period, numerator, denominator, blank }: SeriesRow): Period =>
  blank ? { period, numerator, denominator, blank, label: labelOf(period), months: 1, last: period } : { period, numerator, denominator, label: labelOf(period), months: 1, last: period };

/** Adds months up into calendar periods. Where nothing is divided, a period whose months are not all there would look low:
 *  it is left out. */
export function groupPeriods(rows: readonly SeriesRow[], grain: Grain): Period[] {
  if (grain === 'month') return rows.map(asPeriod);
  const groups = new Map<string, SeriesRow[]>();
  for (const row of rows) {
    const start = starts[grain](row.period);
    const group = groups.get(start);
    if (group) group.push(row);
    else groups.set(start, [row]);
  }
  const divided = rows.some((row) => row.denominator !== null);
  return [...groups]
    .filter(([, months]) => divided || months.length === monthsIn[grain])
    .map(([period, months]) => ({
      period,
      // A year that has begun is called by its number where others stand beside it; one of which the beginning is not in view is not.
      label: months.length === monthsIn[grain] || (grain === 'year' && rows.length >= 12 && months[0]!.period === period) ? periodLabel(period, grain) : partLabel(months[0]!.period, months.at(-1)!.period),
      months: months.length,
      last: months.at(-1)!.period,
      numerator: months.reduce((total, row) => total + row.numerator, 0),
      denominator: divided ? months.reduce((total, row) => total + (row.denominator ?? 0), 0) : null,
      ...(months.some(({ blank }) => blank) ? { blank: true as const } : {})
    }));
}
