import { listWords } from '$lib/model/list-words';
import { monthLabel, monthsBetween } from '$lib/model/months';
import type { LoadedMonth } from '$lib/store/queries/loaded-months';

/** How far the data reach. Months are given by their first day. */
export interface LoadedSpan {
  readonly first_month: string;
  /** The last month up to today of which rows tell. */
  readonly last_month: string;
  /** Months between the two of which nothing at all is loaded, no case and no slot, where chance would hardly leave so many empty. */
  readonly unloaded: readonly string[];
  /** Those, and the months next to them of which slots are loaded and no case. */
  readonly caseless: readonly string[];
  /** Months over since the last of which rows tell, where they are several and chance would hardly leave so many empty: the data are old. */
  readonly since?: readonly string[];
  /** Rows dated after this month, planned panels apart: mistakes in a date. */
  readonly later: { readonly rows: number; readonly last: string } | null;
}

/** How seldom chance alone may leave a stretch of months empty before it counts as not loaded. */
const byChance = 0.01;
/** Months after which data are old: one or two not yet loaded are usual. */
const several = 3;

/** The span of what is loaded on the day `today`; null while nothing is. A stretch of n empty months is one that was not loaded
 *  where e^(−n·m) is under 1 in 100, with m the cases or slots of an average month, whichever are more. */
export function readSpan(months: readonly LoadedMonth[], today: string): LoadedSpan | null {
  const past = months.filter(({ month, told }) => told && month <= today);
  const whole = past.length > 0 ? past : months;
  const [first, last] = [whole[0], whole.at(-1)];
  if (!first || !last) return null;
  const later = months.filter(({ month, told }) => told && month > today);
  const since = past.length > 0 ? monthsBetween(last.month, today).slice(1, -1) : [];
  const old = since.length >= several && hardlyEmpty(since.length, usualOf(past));
  const unloaded = unloadedOf(past);
  return {
    first_month: first.month, last_month: last.month, unloaded, caseless: unloadedOf(past.filter(({ cases }) => cases), unloaded), ...(old ? { since: since.map((month) => `${month}-01`) } : {}),
    later: past.length > 0 && later.length > 0 ? { rows: later.reduce((sum, { cases, slots }) => sum + cases + slots, 0), last: later.at(-1)!.month } : null
  };
}

/** Cases or slots of an average month from the first to the last, whichever are more. */
function usualOf(past: readonly LoadedMonth[]): number {
  const months = past.length > 0 ? monthsBetween(past[0]!.month, past.at(-1)!.month).length : 1;
  return Math.max(past.reduce((sum, { cases }) => sum + cases, 0), past.reduce((sum, { slots }) => sum + slots, 0)) / months;
}

const hardlyEmpty = (months: number, usual: number): boolean => Math.exp(-months * usual) < byChance;

/** Stretches of months that are not among `past`; with `around`, those alone that hold one of these months. */
function unloadedOf(past: readonly LoadedMonth[], around?: readonly string[]): string[] {
  const held = new Set(past.map(({ month }) => month.slice(0, 7)));
  const all = past.length > 0 ? monthsBetween(past[0]!.month, past.at(-1)!.month) : [];
  const usual = usualOf(past);
  const stretches: string[][] = [];
  let open: string[] = [];
  for (const month of all) {
    if (held.has(month)) open = [];
    else if (open.push(`${month}-01`) === 1) stretches.push(open);
  }
  return stretches.filter((stretch) => hardlyEmpty(stretch.length, usual) && (!around || stretch.some((month) => around.includes(month)))).flat();
}

/** Neighbouring months as "February 2025 to July 2025", in date order. */
export function stretchesInWords(months: readonly string[]): string[] {
  const stretches: { from: string; to: string }[] = [];
  for (const month of months) {
    const last = stretches.at(-1);
    if (last && monthsBetween(last.to, month).length === 2) last.to = month;
    else stretches.push({ from: month, to: month });
  }
  return stretches.map(({ from, to }) => (from === to ? monthLabel(from) : `${monthLabel(from)} to ${monthLabel(to)}`));
}

/** What is dated after this month, in a sentence; nothing where nothing is. */
export const laterInWords = (later: LoadedSpan['later']): string[] =>
  later ? [`${later.rows === 1 ? '1 row is' : `${later.rows} rows are`} dated after this month (up to ${monthLabel(later.last)}) and left out: check the date on the Data page.`] : [];

/** What is loaded, in sentences: what is missing and what is dated wrongly is said with it. */
export function spanInWords({ first_month, last_month, unloaded, since, later }: LoadedSpan): string[] {
  const [what] = stretchesInWords([first_month]);
  return [
    ...(unloaded.length ? [`Nothing at all was loaded for ${listWords(stretchesInWords(unloaded))}, no case and no slot: check that. No signal and no level rests on ${unloaded.length === 1 ? 'that month' : 'those months'}.`] : []),
    first_month === last_month ? `${what} loaded.` : `${what} to ${monthLabel(last_month)} loaded.`,
    ...(since ? [`These data are old: nothing of ${listWords(stretchesInWords(since))} is loaded. What is called the latest, or the last 12 months, ends with ${monthLabel(last_month)}.`] : []),
    ...laterInWords(later)
  ];
}
