import type { Database } from '../database';
import statement from './loaded-span.sql?raw';

export interface LoadedSpan { readonly first_month: string; readonly last_month: string }

/** First and last month loaded, as the first day of each; null while nothing is loaded. */
export async function loadedSpan(database: Database): Promise<LoadedSpan | null> {
  const row = (await database.query('loaded span', statement))[0];
  return row?.first_month ? (row as unknown as LoadedSpan) : null;
}
