import { tables } from '$lib/intake/columns';
import { computedTables } from '../computed-tables';
import type { Database } from '../database';

const names = [...tables, ...computedTables].map((table) => table.name);
// Names come from our own lists, never from people.
const fill = `insert into filled_tables ${names.map((name) => `select '${name}' where exists (from ${name})`).join(' union all ')}`;

/** Names of the tables that hold at least one row. Looked at once until rows change, like the facts. */
export async function tablesWithRows(database: Database): Promise<ReadonlySet<string>> {
  const held = async () => new Set((await database.query('tables with rows', 'select name::varchar as name from filled_tables')).map((row) => String(row['name'])));
  const known = await held();
  if (known.size > 0) return known;
  await database.query('look for rows', fill);
  return held();
}
