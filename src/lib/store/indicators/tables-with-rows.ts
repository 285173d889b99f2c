import { tables } from '$lib/intake/columns';
import { computedTables } from '../computed-tables';
import type { Database } from '../database';

const names = [...tables, ...computedTables].map((table) => table.name);
// Names come from our own lists, never from people.
const sql = names.map((name) => `select '${name}'::varchar as name where exists (from ${name})`).join(' union all ');

/** Names of the tables that hold at least one row. */
export async function tablesWithRows(database: Database): Promise<ReadonlySet<string>> {
  const rows = await database.query('tables with rows', sql);
  return new Set(rows.map((row) => String(row['name'])));
}
