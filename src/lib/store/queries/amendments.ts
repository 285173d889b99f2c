import type { Database } from '../database';
import list from './list-amendments.sql?statement';
import next from './next-load.sql?statement';

export interface Amendment {
  readonly load_no: number;
  readonly entry_no: number;
  readonly amended_on: string;
  readonly table_name: string;
  readonly row_key: string;
  readonly what: 'changed' | 'removed';
  readonly field: string;
  readonly former: string | null;
  readonly latter: string | null;
  /** Fields amended in all, those beyond the limit too. */
  readonly in_all: number;
}

/** At most `most` amended fields, the latest load first. */
export const listAmendments = async (database: Database, most: number) => (await database.query('list amendments', list, [most])) as unknown as Amendment[];
export const nextLoad = async (database: Database): Promise<number> => Number((await database.query('next load', next))[0]?.load_no ?? 1);
