import type { Database } from '../database';
import selectCases from './select-cases.sql?raw';
import setPeriod from './set-period.sql?raw';

/** What the filters hold: months as 'YYYY-MM' or '' for all that is loaded; lists of codes, empty for all. */
export interface Filters {
  readonly from: string;
  readonly to: string;
  readonly routes: readonly string[];
  readonly caseTypes: readonly string[];
  readonly complexity: readonly string[];
  readonly regimes: readonly string[];
  readonly suspects: readonly string[];
}

export const noFilters: Filters = { from: '', to: '', routes: [], caseTypes: [], complexity: [], regimes: [], suspects: [] };

const firstDay = (month: string) => (month ? `${month}-01` : '');

/** Makes `selection` and `period` anew, each in one statement: whoever reads them meanwhile finds the filters before or after, never
 *  none. Every view and query follows. `today` as 'YYYY-MM-DD': of a month in progress the data tell no further than it; blank where
 *  the clock plays no part. */
export async function setFilters(database: Database, filters: Filters, today = ''): Promise<void> {
  const codes = [filters.routes, filters.caseTypes, filters.complexity, filters.regimes, filters.suspects].map((some) => some.join(';'));
  await Promise.all([
    database.query('select cases', selectCases, codes),
    database.query('set the period', setPeriod, [firstDay(filters.from), firstDay(filters.to), today])
  ]);
}
