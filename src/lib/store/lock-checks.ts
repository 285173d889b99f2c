import { QueryError, type Database } from './database';

export interface LockCheck { readonly attempt: string; readonly refused: boolean }

/** Statements that would let data out or code in. Each must fail on a database that is locked down. */
export const forbidden: readonly { readonly attempt: string; readonly sql: string }[] = [
  { attempt: 'Read a file of this machine', sql: "select * from read_csv('/etc/hosts')" },
  { attempt: 'Read from an address', sql: "select * from read_csv('https://throughline.invalid/a.csv')" },
  { attempt: 'Write a file', sql: "copy (select 1) to '/throughline-leak.csv'" },
  { attempt: 'Attach another database', sql: "attach '/throughline-leak.db' as leak" },
  { attempt: 'Install and load an extension', sql: 'install httpfs; load httpfs' },
  { attempt: 'Load an extension from an address', sql: "load 'https://throughline.invalid/x.duckdb_extension.wasm'" },
  { attempt: 'Switch outside access on again', sql: 'set enable_external_access = true' },
  { attempt: 'Switch automatic extensions on again', sql: 'set autoload_known_extensions = true' },
  { attempt: 'Unlock the settings', sql: 'set lock_configuration = false' }
];

/** Tries every door of the database. `refused` is true where it stayed shut. */
export async function checkLocks(database: Database): Promise<LockCheck[]> {
  const checks: LockCheck[] = [];
  for (const { attempt, sql } of forbidden) {
    const refused = await database.query(`lock check: ${attempt}`, sql).then(() => false, (error: unknown) => error instanceof QueryError);
    checks.push({ attempt, refused });
  }
  return checks;
}
