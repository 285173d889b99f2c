/** Days as 'YYYY-MM-DD' and months as 'YYYY-MM', with the working days of England and Wales. */
const day = 86_400_000;

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + Math.round(days) * day).toISOString().slice(0, 10);
}
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / day);
}
export const monthOf = (date: string): string => date.slice(0, 7);
export const firstOf = (month: string): string => `${month}-01`;
export const lastOf = (month: string): string => addDays(firstOf(addMonths(month, 1)), -1);
export const earlier = (a: string, b: string): string => (a < b ? a : b);
export const later = (a: string, b: string): string => (a > b ? a : b);

export function addMonths(month: string, months: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}
export function monthsBetween(from: string, to: string): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
}
/** Every month from `from` to `to`, both included. */
export function monthsFrom(from: string, to: string): readonly string[] {
  return Array.from({ length: monthsBetween(from, to) + 1 }, (_, i) => addMonths(from, i));
}
/** Years since the panel began, July 2021: the clock of every slow drift. */
export const yearsIn = (date: string): number => daysBetween('2021-07-01', date) / 365.25;

export function secondThursday(month: string): string {
  const first = new Date(firstOf(month)).getUTCDay();
  return addDays(firstOf(month), ((4 - first + 7) % 7) + 7);
}

/** Source: gov.uk bank holidays, England and Wales. In 2020 and 2022 the May holiday moved; 2022 and 2023 had one more each. */
export const bankHolidays: ReadonlySet<string> = new Set(`
  2020-01-01 2020-04-10 2020-04-13 2020-05-08 2020-05-25 2020-08-31 2020-12-25 2020-12-28
  2021-01-01 2021-04-02 2021-04-05 2021-05-03 2021-05-31 2021-08-30 2021-12-27 2021-12-28
  2022-01-03 2022-04-15 2022-04-18 2022-05-02 2022-06-02 2022-06-03 2022-08-29 2022-09-19 2022-12-26 2022-12-27
  2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29 2023-08-28 2023-12-25 2023-12-26
  2024-01-01 2024-03-29 2024-04-01 2024-05-06 2024-05-27 2024-08-26 2024-12-25 2024-12-26
  2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26
  2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28`.trim().split(/\s+/));

export function isWorkingDay(date: string): boolean {
  const weekday = new Date(date).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !bankHolidays.has(date);
}
/** The day `count` working days after `date`, which itself is not counted. */
export function addWorkingDays(date: string, count: number): string {
  let at = date;
  for (let left = count; left > 0;) if (isWorkingDay((at = addDays(at, 1)))) left--;
  return at;
}
