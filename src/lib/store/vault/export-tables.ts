import type { TableRows } from '$lib/intake/rows';
import type { Database } from '../database';
import { storedTables } from '../kept-tables';
import { tablePages } from '../table-pages';

/** Every row of every table that is stored, in the order in which it was stored, some thousand at a time.
 *  Computed tables are left out: they come back from these. Take it in the writer's turn, or it may mix two moments. */
export async function* exportTables(database: Database, atOnce?: number): AsyncGenerator<TableRows> {
  for (const table of storedTables) {
    for await (const rows of tablePages(database, table, atOnce)) yield { table: table.name, rows };
  }
}
