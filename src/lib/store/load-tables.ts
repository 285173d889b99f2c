import { tableNamed, tables } from '$lib/intake/columns';
import type { Row, TableRows } from '$lib/intake/rows';
import { computedTables } from './computed-tables';
import type { Database } from './database';
import { forgetFacts } from './indicators/facts';
import { writeArrow } from './write-arrow';

/** Adds checked rows, all or none. A row with a known key replaces the older one; a table without a key is replaced whole.
 *  `fresh` empties every table first, in the same transaction. */
export async function loadTables(database: Database, batches: readonly TableRows[], { fresh = false } = {}): Promise<void> {
  await inTransaction(database, async () => {
    if (fresh) await deleteAll(database);
    for (const { table, rows } of batches) {
      const { key, columns } = tableNamed(table);
      if (!fresh && key.length === 0) await database.query('replace a table', `delete from ${table}`);
      if (!fresh && key.length > 0) {
        const incoming = `incoming_${table}`;
        await database.query('stage rows', `create or replace temp table ${incoming} as from ${table} limit 0`);
        await database.append(incoming, writeArrow(columns, rows));
        const same = key.map((column) => `${incoming}.${column} is not distinct from ${table}.${column}`).join(' and ');
        await database.query('drop replaced rows', `delete from ${table} using ${incoming} where ${same}`);
        await database.query('drop staged rows', `drop table ${incoming}`);
      }
      if (rows.length) await database.append(table, writeArrow(columns, rows));
    }
  });
}

/** Replaces what a computed table holds. */
export async function replaceComputed(database: Database, name: string, rows: readonly Row[]): Promise<void> {
  const table = computedTables.find((candidate) => candidate.name === name);
  if (!table) throw new Error(`no computed table called ${name}`);
  await inTransaction(database, async () => {
    await database.query('empty a computed table', `delete from ${name}`);
    if (rows.length) await database.append(name, writeArrow(table.columns, rows));
  });
}

/** Empties every table: what was loaded is gone from the database. */
export async function emptyTables(database: Database): Promise<void> {
  await inTransaction(database, () => deleteAll(database));
}

async function deleteAll(database: Database): Promise<void> {
  await database.query('empty the tables', [...tables, ...computedTables].map(({ name }) => `delete from ${name}`).join(';\n'));
}

/** The last step drops what was computed from the rows before. */
async function inTransaction(database: Database, work: () => Promise<void>): Promise<void> {
  await database.query('begin', 'begin transaction');
  try {
    await work();
    await forgetFacts(database);
    await database.query('commit', 'commit');
  } catch (error) {
    await database.query('rollback', 'rollback');
    throw error;
  }
}
