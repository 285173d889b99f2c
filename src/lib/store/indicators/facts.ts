/** Most measures are facts: one row per thing counted, with its case, its month, and what it adds to numerator and denominator.
 *  They hold whatever the filters are, so a filter, a breakdown or another period only adds them up anew. */
import type { Database } from '../database';
import seriesOfFacts from './series-of-facts.sql?raw';
import type { Measure } from './run-indicator';
import type { SeriesRow } from './row-shapes';

const statements = import.meta.glob<string>('./facts/*.sql', { query: '?raw', import: 'default', eager: true });
const pathOf = (id: string): string => `./facts/${id.toLowerCase()}.sql`;

export const isOfFacts = (id: string): boolean => pathOf(id) in statements;

/** The SQL of a measure's facts: columns case_ref (null where no case is meant), month, numerator, denominator (null where nothing is divided). */
export function factsSql(id: string): string {
  const sql = statements[pathOf(id)];
  if (sql === undefined) throw new Error(`no facts for the indicator ${id}`);
  return sql;
}

/** Drops all facts: whoever changes rows calls this last in the same transaction. */
export const forgetFacts = async (database: Database): Promise<void> => {
  await database.query('forget the facts', 'delete from facts');
};

/** One caller at a time, so that no measure is counted twice. */
const turns = new WeakMap<Database, Promise<void>>();

/** Makes sure that the facts of the measures named are in the table `facts`: those missing are computed in one statement. */
export function holdFacts(database: Database, ids: readonly string[]): Promise<void> {
  const turn = (turns.get(database) ?? Promise.resolve()).catch(() => {}).then(() => computeMissing(database, ids));
  turns.set(database, turn);
  return turn;
}

async function computeMissing(database: Database, ids: readonly string[]): Promise<void> {
  const held = new Set((await database.query('facts held', 'select distinct measure::varchar as measure from facts where month is null')).map(({ measure }) => measure));
  const missing = [...new Set(ids)].filter((id) => !held.has(id));
  if (missing.length === 0) return;
  // Names come from our own files, never from people. The last row of each says that it is here, in the same statement as its facts.
  const each = missing.map((id) =>
    `select '${id}' as measure, case_ref::varchar, month::date, numerator::double, denominator::double from (\n${factsSql(id)}) where month is not null\nunion all select '${id}', null, null, null, null`);
  await database.query('compute facts', `insert into facts\n${each.join('\nunion all\n')}`);
}

interface FactsRow { readonly place: number; readonly month_no: number; readonly numerator: number; readonly denominator: number | null }

/** Months of each measure under the filters in force, from its facts: every month of the period, zeros included. */
export async function seriesFromFacts(database: Database, measures: readonly Measure[]): Promise<ReadonlyMap<string, readonly SeriesRow[]>> {
  await holdFacts(database, measures.map(({ id }) => id));
  const months = (await database.query('months of the period', 'select month::date as month from period_months order by month')).map(({ month }) => String(month));
  const rows = (await database.query('series of facts', seriesOfFacts, [measures.map(({ id }) => id).join(';')])) as unknown as readonly FactsRow[];
  const found = measures.map(() => new Array<FactsRow | undefined>(months.length));
  for (const row of rows) found[row.place]![row.month_no] = row;
  return new Map(measures.map(({ id, denominator }, at) => [
    id,
    months.map((period, i): SeriesRow => ({ period, numerator: found[at]![i]?.numerator ?? 0, denominator: denominator === null ? null : (found[at]![i]?.denominator ?? 0) }))
  ]));
}
