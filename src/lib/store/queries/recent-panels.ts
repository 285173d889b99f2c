import type { Database } from '../database';
import statement from './recent-panels.sql?statement';

export interface RecentPanels { readonly panels: number; readonly first_panel: string | null; readonly last_panel: string | null; readonly data_date: string }

/** The last `most` panels held in the period, and the day up to which the rows tell. */
export const recentPanels = async (database: Database, most: number) => (await database.query('recent panels', statement, [most]))[0] as unknown as RecentPanels;
