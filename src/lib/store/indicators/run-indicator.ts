import type { Database, ResultRow } from '../database';
import { shapeColumns, type IndicatorRows, type RowShape } from './row-shapes';

const statements = import.meta.glob<string>('./*.sql', { query: '?raw', import: 'default', eager: true });

/** The SQL of an indicator, for "how this is computed". Throws where the catalogue names one without a file. */
export function indicatorSql(id: string): string {
  const sql = statements[`./${id.toLowerCase()}.sql`];
  if (sql === undefined) throw new Error(`no SQL for the indicator ${id}`);
  return sql;
}

/** Rows of an indicator under the filters in force. Throws TypeError where the SQL does not give the columns of `shape`. */
export async function runIndicator(database: Database, id: string, shape: RowShape): Promise<IndicatorRows> {
  const rows = await database.query(`indicator ${id}`, indicatorSql(id));
  for (const row of rows) checkRow(id, shape, row);
  return { shape, rows } as unknown as IndicatorRows;
}

function checkRow(id: string, shape: RowShape, row: ResultRow): void {
  for (const [column, kind] of Object.entries(shapeColumns[shape])) {
    const value = row[column];
    const fits = value === null ? kind.endsWith('or null') : typeof value === kind.split(' ')[0];
    if (!fits) throw new TypeError(`indicator ${id}: the column ${column} is not a ${kind}`);
  }
}
