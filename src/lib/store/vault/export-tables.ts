import { tables, type Table } from '$lib/intake/columns';
import type { Row, TableRows } from '$lib/intake/rows';
import type { Database } from '../database';

const rowsAtOnce = 5000;

/** Every row of every table of the dictionary, in the order in which it was stored, some thousand at a time.
 *  Computed tables are left out: they come back from these. Take it in the writer's turn, or it may mix two moments. */
export async function* exportTables(database: Database, atOnce = rowsAtOnce): AsyncGenerator<TableRows> {
  for (const table of tables) {
    const [last] = await database.query('last row to keep', `select max(rowid)::double as id from ${table.name}`);
    const lastId = Number(last?.['id'] ?? -1);
    for (let from = 0; from <= lastId; from += atOnce) {
      const rows = await database.query('rows to keep', pageStatement(table), [from, from + atOnce]);
      if (rows.length) yield { table: table.name, rows: rows as Row[] };
    }
  }
}

const castAs = { ref: 'varchar', text: 'varchar', code: 'varchar', codes: 'varchar', month: 'date', date: 'date', integer: 'integer', number: 'double' } as const;

/** One row per row of the table between two row numbers. Names come from the dictionary, never from people. */
export const pageStatement = ({ name, columns }: Table): string =>
  `select ${columns.map((column) => `${column.name}::${castAs[column.kind]} as ${column.name}`).join(', ')} from ${name} where rowid >= $1::bigint and rowid < $2::bigint order by rowid`;
