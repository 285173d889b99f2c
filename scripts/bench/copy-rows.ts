import { tables } from '$lib/intake/columns';
import { computedTables } from '$lib/store/computed-tables';
import type { Database } from '$lib/store/database';

/** Copies every row from one database into another by SQL alone. */
export async function copyRows(from: Database, to: Database): Promise<void> {
  for (const { name } of [...tables, ...computedTables]) {
    const rows = await from.query('all rows', `select * from ${name}`);
    for (let at = 0; at < rows.length; at += 400) {
      const values = rows.slice(at, at + 400).map((row) => `(${Object.values(row).map(literal).join(', ')})`);
      await to.query('put rows', `insert into ${name} values ${values.join(', ')}`);
    }
  }
}

const literal = (value: string | number | boolean | null): string => (value === null ? 'null' : typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value));
