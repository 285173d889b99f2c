import type { Database } from '../database';
import statement from './reported-span.sql?statement';

export interface ReportedSpan { readonly first_month: string | null; readonly last_month: string | null; readonly data_date: string | null }

/** Months up to `today`, 'YYYY-MM-DD', between which cases were reported, and the last day of which the rows tell; nulls while nothing is loaded. */
export const reportedSpan = async (database: Database, today: string) => (await database.query('reported span', statement, [today]))[0] as unknown as ReportedSpan;
