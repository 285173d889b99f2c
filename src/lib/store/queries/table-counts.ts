import { tables } from '$lib/intake/columns';
import type { Database } from '../database';

/** Rows loaded, by table of the dictionary; of those in `names` alone where only they have changed. */
export async function tableCounts(database: Database, names: readonly string[] = tables.map(({ name }) => name)): Promise<ReadonlyMap<string, number>> {
  const statement = tables.filter(({ name }) => names.includes(name)).map(({ name }) => `select '${name}'::varchar as name, count(*)::integer as n from ${name}`).join(' union all ');
  return new Map((await database.query('table counts', statement)).map((row) => [String(row.name), Number(row.n)]));
}
