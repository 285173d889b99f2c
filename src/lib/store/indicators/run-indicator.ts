import type { Database, ResultRow } from '../database';
import { factKind, factsSql, holdShared, type FactKind } from './facts';
import { shapeColumns, type IndicatorRows, type RowShape } from './row-shapes';
import sumMonths from './sums/of-one/months.sql?raw';
import sumPairs from './sums/of-one/pairs.sql?raw';
import sumParts from './sums/of-one/parts.sql?raw';
import sumStocks from './sums/of-one/stocks.sql?raw';
import sumWaits from './sums/of-one/waits.sql?raw';

const statements = import.meta.glob<string>('./*.sql', { query: '?raw', import: 'default', eager: true });

/** Facts of one measure added up, as a person would write it. */
const sums: Record<FactKind, string> = { months: sumMonths, stocks: sumStocks, parts: sumParts, waits: sumWaits, pairs: sumPairs };

/** What the store needs to know of an indicator. `denominator` is null where nothing is divided. */
export interface Measure { readonly id: string; readonly shape: RowShape; readonly denominator: string | null }

/** The SQL of an indicator, whole, for "how this is computed". Throws where the catalogue names one without a file. */
export function indicatorSql(id: string): string {
  const kind = factKind(id);
  if (kind) return `${firstLine(sums[kind])}\nwith facts as (\n${factsSql(id).trim().replace(/^/gm, '  ')}\n)\n${withoutFirstLine(sums[kind])}`;
  const sql = statements[`./${id.toLowerCase()}.sql`];
  if (sql === undefined) throw new Error(`no SQL for the indicator ${id}`);
  return sql;
}

/** Rows of one indicator under the filters in force. Throws TypeError where the SQL does not give the columns of its shape. */
export async function runIndicator(database: Database, measure: Measure): Promise<IndicatorRows> {
  await holdShared(database);
  return rowsOf(database, measure);
}

/** The same, for many in turn: once `holdShared` is done. */
export async function rowsOf(database: Database, measure: Measure): Promise<IndicatorRows> {
  const { id, shape } = measure;
  const found = await database.query(`indicator ${id}`, indicatorSql(id));
  const rows = factKind(id) ? undivided(measure, found) : found;
  for (const row of rows) checkRow(id, shape, row);
  return { shape, rows } as unknown as IndicatorRows;
}

/** Where nothing is divided there is no denominator, not one of zero. */
const undivided = ({ denominator, shape }: Measure, rows: readonly ResultRow[]): readonly ResultRow[] =>
  denominator === null && (shape === 'series' || shape === 'parts') ? rows.map((row) => ({ ...row, denominator: null })) : rows;

function checkRow(id: string, shape: RowShape, row: ResultRow): void {
  for (const [column, kind] of Object.entries(shapeColumns[shape])) {
    const value = row[column];
    const fits = value === null ? kind.endsWith('or null') : typeof value === kind.split(' ')[0];
    if (!fits) throw new TypeError(`indicator ${id}: the column ${column} is not a ${kind}`);
  }
}

const firstLine = (sql: string): string => sql.slice(0, sql.indexOf('\n'));
const withoutFirstLine = (sql: string): string => sql.slice(sql.indexOf('\n') + 1);
