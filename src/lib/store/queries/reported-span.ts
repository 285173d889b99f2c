import type { Database } from '../database';
import statement from './reported-span.sql?raw';

export interface ReportedSpan { readonly first_month: string | null; readonly last_month: string | null; readonly data_date: string | null }

/** Months between which cases were reported, and the last day of which the rows tell; nulls while nothing is loaded. */
export const reportedSpan = async (database: Database) => (await database.query('reported span', statement))[0] as unknown as ReportedSpan;
