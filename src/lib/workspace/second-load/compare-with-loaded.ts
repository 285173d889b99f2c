import type { Row, TableRows } from '$lib/intake/rows';
import type { Database } from '$lib/store/database';
import { readTable } from '$lib/store/table-pages';
import { compareLoad, type SecondLoad } from './compare-load';
import { referring } from './held-rows';

/** Compares a checked batch with the open database. Take it in the writer's turn. */
export async function compareWithLoaded(database: Database, batches: readonly TableRows[]): Promise<SecondLoad> {
  const loaded = new Map<string, readonly Row[]>();
  const read = async (names: readonly string[]): Promise<void> => {
    for (const name of names) if (!loaded.has(name)) loaded.set(name, await readTable(database, name));
  };
  const named = batches.map(({ table }) => table);
  await read([...named, ...(named.includes('notes') ? ['codings'] : []), ...(named.includes('cases') ? ['notes'] : [])]);
  const second = compareLoad(loaded, batches);
  for (const { table, gone } of second.tables) if (gone.length > 0) await read(referring(table).map((each) => each.table));
  return second;
}
