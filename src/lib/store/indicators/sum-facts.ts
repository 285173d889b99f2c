/** What the facts of many measures add up to under the filters in force, in one statement for each kind. */
import type { Database } from '../database';
import { factKind, holdFacts, type FactKind } from './facts';
import type { CrossRow, DurationRow, IndicatorRows, PartRow, SeriesRow } from './row-shapes';
import type { Measure } from './run-indicator';
import sumMonths from './sums/of-many/months.sql?raw';
import sumPairs from './sums/of-many/pairs.sql?raw';
import sumParts from './sums/of-many/parts.sql?raw';
import sumStocks from './sums/of-many/stocks.sql?raw';
import sumWaits from './sums/of-many/waits.sql?raw';

interface MonthSum { readonly place: number; readonly month_no: number; readonly numerator: number; readonly denominator: number | null }
interface StockSum { readonly place: number; readonly month_no: number; readonly change: number }
interface PartSum extends PartRow { readonly place: number }
interface PairSum extends CrossRow { readonly place: number }
interface WaitSum extends Omit<DurationRow, 'cohort'> { readonly place: number; readonly cohort: number }

/** Rows of each measure, all of which have facts, by its id. */
export async function sumFacts(database: Database, measures: readonly Measure[]): Promise<ReadonlyMap<string, IndicatorRows>> {
  await holdFacts(database, measures.map(({ id }) => id));
  const of = (kind: FactKind) => measures.filter(({ id }) => factKind(id) === kind);
  const periods = (await database.query('months of the period', 'select month::date as month from period_months order by month')).map(({ month }) => String(month));
  const rows = await Promise.all([months(database, of('months'), periods), stocks(database, of('stocks'), periods), parts(database, of('parts')), waits(database, of('waits')), pairs(database, of('pairs'))]);
  return new Map(rows.flat());
}

/** Every month of the period, zeros included. */
async function months(database: Database, measures: readonly Measure[], periods: readonly string[]): Promise<[string, IndicatorRows][]> {
  const found = measures.map(() => new Array<MonthSum | undefined>(periods.length));
  for (const row of await sums<MonthSum>(database, sumMonths, measures)) found[row.place]![row.month_no] = row;
  return measures.map(({ id, denominator }, at) => [id, {
    shape: 'series',
    rows: periods.map((period, i): SeriesRow => ({ period, numerator: found[at]![i]?.numerator ?? 0, denominator: denominator === null ? null : (found[at]![i]?.denominator ?? 0) }))
  }]);
}

/** Every month of the period from the first change of the measure on. */
async function stocks(database: Database, measures: readonly Measure[], periods: readonly string[]): Promise<[string, IndicatorRows][]> {
  const found = byPlace(measures, await sums<StockSum>(database, sumStocks, measures));
  return measures.map(({ id }, at) => {
    const changes = new Map(found[at]!.map(({ month_no, change }) => [month_no, change]));
    const first = found[at]![0]?.month_no ?? periods.length;
    let stands = 0;
    return [id, { shape: 'series', rows: periods.slice(first).map((period, i): SeriesRow => ({ period, numerator: (stands += changes.get(first + i) ?? 0), denominator: null })) }];
  });
}

async function parts(database: Database, measures: readonly Measure[]): Promise<[string, IndicatorRows][]> {
  const found = byPlace(measures, await sums<PartSum>(database, sumParts, measures));
  return measures.map(({ id, denominator }, at) => [id, {
    shape: 'parts', rows: found[at]!.map((row): PartRow => ({ part: row.part, numerator: row.numerator, denominator: denominator === null ? null : row.denominator }))
  }]);
}

async function waits(database: Database, measures: readonly Measure[]): Promise<[string, IndicatorRows][]> {
  const found = byPlace(measures, await sums<WaitSum>(database, sumWaits, measures));
  return measures.map(({ id }, at) => [id, {
    shape: 'durations', rows: found[at]!.map(({ days, observed, cohort, ending, n }): DurationRow => ({ cohort: String(cohort), days, observed, ending, n }))
  }]);
}

async function pairs(database: Database, measures: readonly Measure[]): Promise<[string, IndicatorRows][]> {
  const found = byPlace(measures, await sums<PairSum>(database, sumPairs, measures));
  return measures.map(({ id }, at) => [id, { shape: 'cross', rows: found[at]!.map(({ row_part, column_part, n }): CrossRow => ({ row_part, column_part, n })) }]);
}

const sums = async <T>(database: Database, sql: string, measures: readonly Measure[]): Promise<readonly T[]> =>
  measures.length === 0 ? [] : ((await database.query('sums of facts', sql, [measures.map(({ id }) => id).join(';')])) as unknown as readonly T[]);

function byPlace<T extends { readonly place: number }>(measures: readonly Measure[], rows: readonly T[]): T[][] {
  const found = measures.map((): T[] => []);
  for (const row of rows) found[row.place]!.push(row);
  return found;
}
