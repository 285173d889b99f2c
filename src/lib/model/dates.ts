/** Calendar days as 'YYYY-MM-DD', without clock or time zone. */
const msPerDay = 86_400_000;

export function dateOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** Days since 1970-01-01. Throws RangeError on what is not a calendar day. */
export function dayNumber(date: string): number {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) : NaN;
  if (!Number.isFinite(ms) || new Date(ms).getUTCDate() !== Number(date.slice(8))) throw new RangeError('not a calendar day in the form YYYY-MM-DD');
  return ms / msPerDay;
}

export const addDays = (date: string, days: number): string => new Date((dayNumber(date) + days) * msPerDay).toISOString().slice(0, 10);
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);
/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (date: string): number => (((dayNumber(date) + 4) % 7) + 7) % 7;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** 'May 2026' for any day of that month. */
export const monthLabel = (date: string): string => `${months[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
/** '14 May 2026'. */
export const dayLabel = (date: string): string => `${Number(date.slice(8, 10))} ${monthLabel(date)}`;
