import { tables } from '$lib/intake/columns';
import type { Database } from '../database';

/** Rows loaded, by table of the dictionary. */
export async function tableCounts(database: Database): Promise<ReadonlyMap<string, number>> {
  const statement = tables.map(({ name }) => `select '${name}'::varchar as name, count(*)::integer as n from ${name}`).join(' union all ');
  return new Map((await database.query('table counts', statement)).map((row) => [String(row.name), Number(row.n)]));
}
