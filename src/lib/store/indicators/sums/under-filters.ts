import { saidOnce } from '../said-once';

/** What adding up needs to know of the filters in force. */
export interface Under {
  /** 1 for each case number that the filters keep; 1 at 0, which stands for no case. */
  readonly kept: Uint8Array;
  /** First and last month looked at, counted from year 0. */
  readonly first: number;
  readonly last: number;
}

/** 'YYYY-MM-DD' of the first day of a month that is counted from year 0. */
export const monthName = saidOnce((month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`);

/** 'YYYY-MM' or 'YYYY-MM-DD' counted from year 0. */
export const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** 'YYYY-MM-DD' of a day that is counted from 1970. */
export const dayName = saidOnce((day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10));

/** The order of DuckDB: by code point. */
export const byWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
