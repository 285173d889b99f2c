import { utcFormat, utcMonth } from 'd3';

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const longDay = utcFormat('%-d %B %Y');
const longMonth = utcFormat('%B %Y');
const shortDay = utcFormat('%-d %b %Y');
const shortMonth = utcFormat('%b %Y');

/** Midnight UTC of a `YYYY-MM-DD`. Throws RangeError on anything else, 31 February included. */
export function parseDay(text: string): Date {
  const month = Number(text.slice(5, 7)) - 1;
  const day = new Date(Date.UTC(Number(text.slice(0, 4)), month, Number(text.slice(8))));
  if (!SHAPE.test(text) || day.getUTCMonth() !== month) throw new RangeError('not a date of the form YYYY-MM-DD');
  return day;
}

/** Whether all the days are the first of a month, so that each stands for its month. */
export function areMonths(days: readonly Date[]): boolean {
  return days.length > 0 && days.every((day) => day.getUTCDate() === 1);
}

/** The same of days as they are written. */
export function areMonthDates(points: readonly { readonly date?: string | undefined }[]): boolean {
  return points.length > 0 && points.every(({ date }) => date?.endsWith('-01'));
}

/** `March 2024` where days stand for months, else `14 March 2024`. */
export function longDate(day: Date, months: boolean): string {
  return months ? longMonth(day) : longDay(day);
}

/** `Mar 2024` where days stand for months, else `14 Mar 2024`. */
export function shortDate(day: Date, months: boolean): string {
  return months ? shortMonth(day) : shortDay(day);
}

/** Whole days between two midnights. */
const daysBetween = (before: Date, after: Date): number => (after.getTime() - before.getTime()) / 86_400_000;

/** The usual distance between neighbours in days: the median, null below three days. */
export function usualStepDays(days: readonly Date[]): number | null {
  if (days.length < 3) return null;
  const steps = days.slice(1).map((day, i) => daysBetween(days[i]!, day)).sort((a, b) => a - b);
  return steps[steps.length >> 1]!;
}

/** Whether something is missing between two neighbours, given their usual step. */
export function isGap(before: Date, after: Date, stepDays: number | null): boolean {
  return stepDays !== null && daysBetween(before, after) > 1.6 * stepDays;
}

/** What is missing between two neighbours, in words: `no data for 6 months, March to August 2024`. */
export function gapWords(before: Date, after: Date, months: boolean): string {
  if (!months) return `no data between ${longDay(before)} and ${longDay(after)}`;
  const missing = utcMonth.count(before, after) - 1;
  const [first, last] = [utcMonth.offset(before, 1), utcMonth.offset(after, -1)];
  if (missing === 1) return `no data for ${longMonth(first)}`;
  const from = first.getUTCFullYear() === last.getUTCFullYear() ? utcFormat('%B')(first) : longMonth(first);
  return `no data for ${missing} months, ${from} to ${longMonth(last)}`;
}
