import { amendTables } from '$lib/store/amend-tables';
import type { Database } from '$lib/store/database';
import { tableNamed } from '$lib/intake/columns';
import type { TableRows } from '$lib/intake/rows';
import { nextLoad } from '$lib/store/queries/amendments';
import { readTable } from '$lib/store/table-pages';
import { referring } from './held-rows';
import { planLoad } from './plan-load';

/** Takes rows of a table with a key out of what is loaded; what they said is kept among the amendments, as with a load that takes them out.
 *  Gives how many went: a row that is gone already, or that another row refers to, is passed over. Take it in the writer's turn. */
export async function takeOut(database: Database, { table, rows }: TableRows, today: string): Promise<number> {
  const { key } = tableNamed(table);
  const keyOf = (row: TableRows['rows'][number]): string => JSON.stringify(key.map((name) => row[name] ?? null));
  const out = new Set(rows.map(keyOf));
  const names = [...new Set([table, ...referring(table).map((each) => each.table)])];
  const loaded = new Map<string, TableRows['rows']>();
  for (const name of names) loaded.set(name, await readTable(database, name));
  const gone = loaded.get(table)!.filter((row) => out.has(keyOf(row)));
  const plan = planLoad({ tables: [{ table, added: [], changed: [], gone, stay: 0, same: 0 }], renumbered: 0, codings: { moved: [], lost: [] }, loaded }, new Set([table]), await nextLoad(database), today);
  if (plan.stored.removed > 0) await amendTables(database, plan.amendments);
  return plan.stored.removed;
}
