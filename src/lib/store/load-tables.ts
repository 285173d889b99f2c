import type { Row, TableRows } from '$lib/intake/rows';
import { appendRows } from './append-rows';
import { computedTables } from './computed-tables';
import type { Database } from './database';
import { dropSameKeys } from './drop-rows';
import { keptTables, storedTable, storedTables } from './kept-tables';
import { inTransaction } from './transaction';

/** Adds checked rows, all or none. A row with a known key replaces the older one; a table without a key gains the rows.
 *  `fresh` empties every table first, in the same transaction. What a second load would change is for `amendTables`. */
export async function loadTables(database: Database, batches: readonly TableRows[], { fresh = false } = {}): Promise<void> {
  await inTransaction(database, 'all', async () => {
    if (fresh) await deleteAll(database);
    for (const { table, rows } of batches) {
      if (!fresh && storedTable(table).key.length > 0) await dropSameKeys(database, table, rows);
      await appendRows(database, table, storedTable(table).columns, rows);
    }
  });
}

/** Replaces what a table holds that no file brings. */
export async function replaceComputed(database: Database, name: string, rows: Iterable<Row>): Promise<void> {
  const table = [...computedTables, ...keptTables].find((candidate) => candidate.name === name);
  if (!table) throw new Error(`no computed table called ${name}`);
  await inTransaction(database, [name], async () => {
    await database.query('empty a computed table', `delete from ${name}`);
    await appendRows(database, name, table.columns, rows);
  });
}

/** Replaces the rows of the passages named, and what they may carry. */
export async function replacePassages(database: Database, ids: readonly string[], passages: Iterable<Row>, themes: Iterable<Row>): Promise<void> {
  await inTransaction(database, ['passages', 'passage_themes'], async () => {
    for (const [name, rows] of [['passages', passages], ['passage_themes', themes]] as const) {
      await database.query('drop passages', `delete from ${name} where list_contains(string_split($1, ';'), passage_id)`, [ids.join(';')]);
      await appendRows(database, name, computedTables.find((table) => table.name === name)!.columns, rows);
    }
  });
}

/** Empties every table: what was loaded is gone from the database. */
export async function emptyTables(database: Database): Promise<void> {
  await inTransaction(database, 'all', () => deleteAll(database));
}

async function deleteAll(database: Database): Promise<void> {
  await database.query('empty the tables', [...storedTables, ...computedTables].map(({ name }) => `delete from ${name}`).join(';\n'));
}
