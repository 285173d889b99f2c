/** What adding up needs to know of the filters in force. */
export interface Under {
  /** 1 for each case number that the filters keep; 1 at 0, which stands for no case. */
  readonly kept: Uint8Array;
  /** First and last month looked at, counted from year 0. */
  readonly first: number;
  readonly last: number;
}

/** A board of all measures names the same few hundred months, and days, tens of thousands of times. */
const monthNames = new Map<number, string>();

/** 'YYYY-MM-DD' of the first day of a month that is counted from year 0. */
export function monthName(month: number): string {
  const known = monthNames.get(month);
  if (known !== undefined) return known;
  const name = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  monthNames.set(month, name);
  return name;
}

const dayNames = new Map<number, string>();

/** 'YYYY-MM-DD' of a day that is counted from 1970. */
export function dayName(day: number): string {
  const known = dayNames.get(day);
  if (known !== undefined) return known;
  const name = new Date(day * 86_400_000).toISOString().slice(0, 10);
  dayNames.set(day, name);
  return name;
}

/** The order of DuckDB: by code point. */
export const byWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
