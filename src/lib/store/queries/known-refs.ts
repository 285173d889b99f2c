import { tables } from '$lib/intake/columns';
import type { Database } from '../database';

/** References already loaded, by 'table.column', of the columns that other tables refer to and of every other reference: what intake checks new rows against. */
export async function knownRefs(database: Database): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const targets = new Set(tables.flatMap((table) => table.columns.flatMap(({ name, kind, refersTo }) => refersTo ?? (kind === 'ref' ? `${table.name}.${name}` : []))));
  const known = new Map<string, ReadonlySet<string>>();
  for (const target of targets) {
    const [table, column] = target.split('.');
    const rows = await database.query('known references', `select distinct ${column}::varchar as ref from ${table} where ${column} is not null`);
    if (rows.length) known.set(target, new Set(rows.map((row) => String(row.ref))));
  }
  return known;
}
