import type { Database, ResultRow } from '../database';
import { factKind, factsSql, holdShared, type FactKind } from './facts';
import { shapeColumns, type IndicatorRows, type RowShape } from './row-shapes';
import { undivided } from './undivided';

const statements = import.meta.glob<string>('./*.sql', { query: '?raw', import: 'default', eager: true });
/** Facts of one measure added up, as a person would write it: one file for each kind. */
const sums = import.meta.glob<string>('./sums/*.sql', { query: '?raw', import: 'default', eager: true });
const sumOf = (kind: FactKind): string => sums[`./sums/${kind}.sql`]!;

/** What the store needs to know of an indicator. `denominator` is null where nothing is divided. */
export interface Measure { readonly id: string; readonly shape: RowShape; readonly denominator: string | null }

/** The SQL of an indicator, whole, with its facts as `facts` gives them. Throws where the catalogue names one without a file. */
export function indicatorSql(id: string, facts = factsSql): string {
  const kind = factKind(id);
  if (kind) return `${firstLine(sumOf(kind))}\nwith facts as (\n${facts(id).trim().replace(/^/gm, '  ')}\n)\n${withoutFirstLine(sumOf(kind))}`;
  const sql = statements[`./${id.toLowerCase()}.sql`];
  if (sql === undefined) throw new Error(`no SQL for the indicator ${id}`);
  return sql;
}

/** Rows of one indicator under the filters in force. Throws TypeError where the SQL does not give the columns of its shape. */
export async function runIndicator(database: Database, measure: Measure): Promise<IndicatorRows> {
  await holdShared(database);
  return rowsOf(database, measure);
}

/** The same where nothing shared has to be held first: of a measure that is no fact. */
export async function rowsOf(database: Database, measure: Measure): Promise<IndicatorRows> {
  const { id, shape } = measure;
  const rows = await database.query(`indicator ${id}`, indicatorSql(id));
  for (const row of rows) checkRow(id, shape, row);
  const data = { shape, rows } as unknown as IndicatorRows;
  return factKind(id) ? undivided(measure, data) : data;
}

function checkRow(id: string, shape: RowShape, row: ResultRow): void {
  for (const [column, kind] of Object.entries(shapeColumns[shape])) {
    const value = row[column];
    const fits = value === null ? kind.endsWith('or null') : typeof value === kind.split(' ')[0];
    if (!fits) throw new TypeError(`indicator ${id}: the column ${column} is not a ${kind}`);
  }
}

const firstLine = (sql: string): string => sql.slice(0, sql.indexOf('\n'));
const withoutFirstLine = (sql: string): string => sql.slice(sql.indexOf('\n') + 1);
