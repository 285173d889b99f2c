import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Row, TableRows } from '$lib/intake/rows';
import type { Database } from '$lib/store/database';
import { emptyTables, loadTables } from '$lib/store/load-tables';
import { systemRandom } from '$lib/store/vault/bytes';
import { storedTables } from '$lib/store/kept-tables';
import { pageStatement } from '$lib/store/table-pages';
import { exportTables } from '$lib/store/vault/export-tables';
import { openSealed } from '$lib/store/vault/open-sealed';
import { sealWorkspace } from '$lib/store/vault/seal-workspace';
import { awkward, caseRow, noteRow, passphrase, smallContent } from '../unit/store/vault/vault-fixtures';
import { hasSample, loadSample } from './indicators-sample';
import { nodeDatabase } from './node-database';

let database: Database;
beforeAll(async () => { database = await nodeDatabase(); });
afterAll(() => database.close());
beforeEach(() => emptyTables(database));

async function batchesOf(atOnce?: number): Promise<TableRows[]> {
  const batches: TableRows[] = [];
  for await (const batch of exportTables(database, atOnce)) batches.push(batch);
  return batches;
}
/** The same with the batches of a table joined: where one ends depends on what was deleted before. */
async function exported(): Promise<TableRows[]> {
  const joined = new Map<string, Row[]>();
  for (const { table, rows } of await batchesOf()) joined.set(table, [...(joined.get(table) ?? []), ...rows]);
  return [...joined].map(([table, rows]) => ({ table, rows }));
}

test.each(storedTables.map((table) => [table.name, table] as const))('the statement that keeps %s binds against the real schema', async (_name, table) => {
  await database.query('explain', `explain ${pageStatement(table)}`, [0, 10]);
});

test('an empty database gives nothing to keep', async () => expect(await exported()).toEqual([]));

test('every table gives its rows in the order in which they were stored', async () => {
  const rows: Row[] = ['C', 'A', 'B'].map((ref) => caseRow(ref, { reported_on: '1969-07-20' }));
  await loadTables(database, [{ table: 'cases', rows }, { table: 'notes', rows: [noteRow('N-1', 'Ω')] }]);
  expect(await exported()).toEqual([{ table: 'cases', rows }, { table: 'notes', rows: [noteRow('N-1', 'Ω')] }]);
});

test('pages miss no row and repeat none, also after rows were replaced', async () => {
  const rows = Array.from({ length: 95 }, (_, i) => caseRow(`C-${i}`));
  await loadTables(database, [{ table: 'cases', rows }]);
  await loadTables(database, [{ table: 'cases', rows: rows.slice(10, 40).map((row) => ({ ...row, status: 'closed' })) }]);
  const batches = await batchesOf(10);
  expect(batches.every((batch) => batch.rows.length <= 10)).toBe(true);
  const refs = batches.flatMap((batch) => batch.rows.map((row) => row['case_ref']));
  expect([...refs].sort()).toEqual(rows.map((row) => row['case_ref']).sort());
});

test('a database sealed, opened and loaded again holds the same, awkward text and all', async () => {
  await loadTables(database, [{ table: 'cases', rows: [caseRow('WDA-7F3K')] }, { table: 'notes', rows: awkward.map((text, i) => noteRow(`N-${i}`, text)) }]);
  const before = await exported();
  const sealed = await sealWorkspace({ ...smallContent(), tables: exportTables(database) }, passphrase, systemRandom);
  if (!sealed.ok) throw new Error(sealed.reason);
  const opened = await openSealed(sealed.file, passphrase);
  if (!opened.ok) throw new Error(opened.reason);
  await emptyTables(database);
  await loadTables(database, opened.content.tables, { fresh: true });
  expect(await exported()).toEqual(before);
});

describe.skipIf(!hasSample)('the synthetic sample', () => {
  test('comes back whole from its file', { timeout: 60_000 }, async () => {
    await loadSample(database);
    const before = await exported();
    const sealed = await sealWorkspace({ ...smallContent(), synthetic: true, tables: before }, passphrase, systemRandom);
    if (!sealed.ok) throw new Error(sealed.reason);
    const opened = await openSealed(sealed.file, passphrase);
    if (!opened.ok) throw new Error(opened.reason);
    const rows = (batches: readonly TableRows[]) => batches.reduce((sum, batch) => sum + batch.rows.length, 0);
    expect(rows(before)).toBeGreaterThan(1000);
    expect(opened.content.tables).toEqual(before);
    await loadTables(database, opened.content.tables, { fresh: true });
    expect(await exported()).toEqual(before);
  });
});
