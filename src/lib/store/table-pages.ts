import type { Row } from '$lib/intake/rows';
import type { Database } from './database';
import { storedTable, type StoredTable } from './kept-tables';

/** Cells that are read in one go: some ten milliseconds of the page's thread. */
const cellsAtOnce = 20_000;

/** Every row of a table in the order in which it was stored, some hundred or thousand at a time. Take it in the writer's turn, or it
 *  may mix two moments. */
export async function* tablePages(database: Database, table: StoredTable, atOnce = Math.ceil(cellsAtOnce / table.columns.length)): AsyncGenerator<readonly Row[]> {
  const [last] = await database.query('last row of a table', `select max(rowid)::double as id from ${table.name}`);
  const lastId = Number(last?.['id'] ?? -1);
  for (let from = 0; from <= lastId; from += atOnce) {
    const rows = await database.query('rows of a table', pageStatement(table), [from, from + atOnce]);
    if (rows.length) yield rows as Row[];
  }
}

/** All of a table's rows. */
export async function readTable(database: Database, name: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const page of tablePages(database, storedTable(name))) for (const row of page) rows.push(row);
  return rows;
}

const castAs = { ref: 'varchar', text: 'varchar', code: 'varchar', codes: 'varchar', month: 'date', date: 'date', integer: 'integer', number: 'double' } as const;

/** One row per row of the table between two row numbers. Names come from our own lists, never from people. */
export const pageStatement = ({ name, columns }: StoredTable): string =>
  `select ${columns.map((column) => `${column.name}::${castAs[column.kind]} as ${column.name}`).join(', ')} from ${name} where rowid >= $1::bigint and rowid < $2::bigint order by rowid`;
