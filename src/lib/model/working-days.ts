import { bankHolidays } from './bank-holidays';
import { addDays, dayNumber, weekdayOf } from './dates';

const holidaysByYear = new Map<number, ReadonlySet<string>>();

/** Whether a day is neither at a weekend nor a bank holiday of England and Wales. */
export function isWorkingDay(date: string): boolean {
  const weekday = weekdayOf(date);
  if (weekday === 0 || weekday === 6) return false;
  const year = Number(date.slice(0, 4));
  let holidays = holidaysByYear.get(year);
  if (!holidays) holidaysByYear.set(year, (holidays = new Set(bankHolidays(year))));
  return !holidays.has(date);
}

/** The day `days` working days after `date`, which need not itself be a working day: clocks start on the next one.
 *  Throws RangeError where `days` is not a whole number from 0. */
export function addWorkingDays(date: string, days: number): string {
  if (!Number.isInteger(days) || days < 0) throw new RangeError('working days: needs a whole number from 0');
  let at = date;
  for (let left = days; left > 0;) {
    at = addDays(at, 1);
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}

/** Working days after `from` up to and including `to`; negative where `to` comes first. */
export function workingDaysBetween(from: string, to: string): number {
  if (dayNumber(to) < dayNumber(from)) return -workingDaysBetween(to, from);
  let count = 0;
  for (let at = addDays(from, 1); dayNumber(at) <= dayNumber(to); at = addDays(at, 1)) if (isWorkingDay(at)) count += 1;
  return count;
}

/** When an update is due under the Victims' Code: five working days after the event, one under enhanced rights. */
export function updateDueOn(eventOn: string, enhancedRights: boolean): string {
  return addWorkingDays(eventOn, enhancedRights ? 1 : 5);
}
