import type { Database } from '../database';
import type { Filters } from '../filters';
import selectCases from './select-cases.sql?statement';
import setPeriod from './set-period.sql?statement';

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
