import type { Database } from '../database';
import filterTables from '../filter-tables.sql?raw';
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

/** Rebuilds `selection` and `period`; every view and query follows. `today` as 'YYYY-MM-DD': of a month in progress the data tell no
 *  further than it; blank where the clock plays no part. */
export async function setFilters(database: Database, filters: Filters, today = ''): Promise<void> {
  await database.query('clear the filters', filterTables);
  await database.query('select cases', selectCases, [filters.routes, filters.caseTypes, filters.complexity, filters.regimes, filters.suspects].map((codes) => codes.join(';')));
  await database.query('set the period', setPeriod, [firstDay(filters.from), firstDay(filters.to), today]);
}
