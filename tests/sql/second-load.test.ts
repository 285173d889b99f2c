import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Row, TableRows } from '$lib/intake/rows';
import { amendTables } from '$lib/store/amend-tables';
import type { Database } from '$lib/store/database';
import { emptyTables, loadTables } from '$lib/store/load-tables';
import { knownRefs } from '$lib/store/queries/known-refs';
import { readTable } from '$lib/store/table-pages';
import { systemRandom } from '$lib/store/vault/bytes';
import { exportTables } from '$lib/store/vault/export-tables';
import { openSealed } from '$lib/store/vault/open-sealed';
import { sealWorkspace } from '$lib/store/vault/seal-workspace';
import { readAmendments } from '$lib/workspace/amendments';
import { compareWithLoaded } from '$lib/workspace/second-load/compare-with-loaded';
import { storeAmended } from '$lib/workspace/second-load/store-amended';
import { takeOut } from '$lib/workspace/second-load/take-out';
import { caseRow, noteRow, passphrase, smallContent } from '../unit/store/vault/vault-fixtures';
import { nodeDatabase } from './node-database';

let database: Database;
beforeAll(async () => { database = await nodeDatabase(); });
afterAll(() => database.close());
beforeEach(() => emptyTables(database));

const today = '2026-06-10';
const load = async (batches: TableRows[], removing: string[] = []) => storeAmended(database, batches, new Set(removing), await compareWithLoaded(database, batches), today);
const refs = async (table: string, column: string) => (await readTable(database, table)).map((row) => row[column]).sort();
const feedback = (panel: string, score: number): Row => ({ panel, source: 'soo', item: 'panel_tone', score });
const slot = (case_ref: string): Row => ({ slot_ref: 'S', panel: '2026-05-01', case_ref, slot_type: 'new' });

test('every reference that is loaded is known to the next drop, also where no other table refers to it; a blank is none', async () => {
  const oversight: Row = { case_ref: 'A', soo_code: 'SOO-11', appointed_on: '2026-05-01' };
  const item: Row = { item_ref: 'L-1', panel: '2026-05-01', case_ref: null, kind: 'individual', theme_id: null };
  await loadTables(database, [{ table: 'cases', rows: [caseRow('A')] }, { table: 'slots', rows: [slot('A')] }, { table: 'soo_assignments', rows: [oversight] }, { table: 'learning_items', rows: [item] }], { fresh: true });
  expect([...(await knownRefs(database))].map(([column, known]) => [column, ...known]).sort()).toEqual([['cases.case_ref', 'A'], ['learning_items.item_ref', 'L-1'], ['slots.slot_ref', 'S'], ['soo_assignments.soo_code', 'SOO-11']]);
});

test('a load that only adds amends nothing', async () => {
  await loadTables(database, [{ table: 'cases', rows: [caseRow('A')] }], { fresh: true });
  expect([...(await load([{ table: 'cases', rows: [caseRow('A'), caseRow('B')] }]))!.counts]).toEqual([]);
  expect(await refs('cases', 'case_ref')).toEqual(['A', 'B']);
  expect(await readAmendments(database, 10)).toEqual({ lines: [], fields: 0 });
});

test('a changed row keeps what it said before; a gone one stays unless it is to go; loads are counted', async () => {
  await loadTables(database, [{ table: 'cases', rows: [caseRow('A', { status: 'open' }), caseRow('B')] }, { table: 'slots', rows: [slot('B')] }], { fresh: true });
  await load([{ table: 'cases', rows: [caseRow('A', { status: 'closed' })] }]);
  expect(await refs('cases', 'case_ref')).toEqual(['A', 'B']);
  // Its panel is told again, and did not hear it.
  await load([{ table: 'cases', rows: [caseRow('A', { status: 'reopened' })] }, { table: 'slots', rows: [slot('A')] }], ['cases']);
  expect(await refs('cases', 'case_ref')).toEqual(['A']);
  const { lines } = await readAmendments(database, 100);
  expect(lines.map(({ on, table, key, field, before, after }) => [on, table, key, field, before, after])).toEqual([
    [today, 'Cases', 'A', 'Status', 'Closed', 'Reopened'],
    [today, 'Cases', 'B', null, expect.stringContaining('Case: B') as string, 'taken out'],
    [today, 'Slots', 'S', 'Case', 'B', 'A'],
    [today, 'Cases', 'A', 'Status', 'Open', 'Closed']
  ]);
});

test('a table whose rows have no reference keeps the months that a file does not speak of, and of equal rows takes out one', async () => {
  await loadTables(database, [{ table: 'feedback', rows: [feedback('2026-04-01', 1), feedback('2026-05-01', 2), feedback('2026-05-01', 2), feedback('2026-05-01', 3)] }], { fresh: true });
  await load([{ table: 'feedback', rows: [feedback('2026-05-01', 2), feedback('2026-05-01', 5)] }], ['feedback']);
  expect((await readTable(database, 'feedback')).map(({ panel, score }) => [panel, score]).sort()).toEqual([['2026-04-01', 1], ['2026-05-01', 2], ['2026-05-01', 5]]);
});

test('what is no longer as the person saw it is not stored', async () => {
  await loadTables(database, [{ table: 'cases', rows: [caseRow('A')] }], { fresh: true });
  const batch = [{ table: 'cases', rows: [caseRow('A', { status: 'closed' })] }];
  const seen = await compareWithLoaded(database, batch);
  await loadTables(database, [{ table: 'cases', rows: [caseRow('A', { status: 'reopened' })] }]);
  expect(await storeAmended(database, batch, new Set(), seen, today)).toBeNull();
  expect(await readTable(database, 'cases')).toMatchObject([{ status: 'reopened' }]);
});

test('a row is taken out by itself, once, and what it said is kept; one that another refers to stays', async () => {
  const tasking = (tasking_ref: string): Row => ({ tasking_ref, theme_id: 'investigation-delay', audience: 'hr', product: 'guide', issued_on: '2026-01-01', due_on: null, done_on: null, review_on: null, expected_effect: null });
  await loadTables(database, [{ table: 'taskings', rows: [tasking('T-01'), tasking('T-02')] }, { table: 'cases', rows: [caseRow('WDA-7F3K')] }, { table: 'notes', rows: [noteRow('N', 'V not told.')] }], { fresh: true });
  expect(await takeOut(database, { table: 'taskings', rows: [tasking('T-02')] }, today)).toBe(1);
  expect(await takeOut(database, { table: 'taskings', rows: [tasking('T-02')] }, today)).toBe(0);
  expect(await takeOut(database, { table: 'cases', rows: [caseRow('WDA-7F3K')] }, today)).toBe(0);
  expect([await refs('taskings', 'tasking_ref'), await refs('cases', 'case_ref')]).toEqual([['T-01'], ['WDA-7F3K']]);
  expect((await readAmendments(database, 10)).lines.map(({ table, key, after }) => [table, key, after])).toEqual([['Taskings', 'T-02', 'taken out']]);
  // Put back it is as it was.
  await load([{ table: 'taskings', rows: [tasking('T-02')] }]);
  expect((await readTable(database, 'taskings')).find(({ tasking_ref }) => tasking_ref === 'T-02')).toEqual(tasking('T-02'));
});

test('a load that fails half-way leaves rows and amendments as they were', async () => {
  await loadTables(database, [{ table: 'cases', rows: [caseRow('A')] }], { fresh: true });
  await expect(amendTables(database, [{ table: 'cases', rows: [caseRow('B')], drop: [caseRow('A')] }, { table: 'no_such_table', rows: [], drop: [] }])).rejects.toThrow();
  expect(await refs('cases', 'case_ref')).toEqual(['A']);
});

test('amendments, note text and all, come back from the sealed file, and no error of theirs holds that text', async () => {
  await loadTables(database, [{ table: 'cases', rows: [caseRow('A')] }, { table: 'notes', rows: [noteRow('N', 'V was not told of the release.')] }], { fresh: true });
  await load([{ table: 'notes', rows: [noteRow('N', 'V was told of the release.')] }]);
  const before = await readTable(database, 'amendments');
  expect(before).toMatchObject([{ table_name: 'notes', row_key: 'N', field: 'text', former: 'V was not told of the release.', latter: 'V was told of the release.' }]);
  const sealed = await sealWorkspace({ ...smallContent(), tables: exportTables(database) }, passphrase, systemRandom);
  if (!sealed.ok) throw new Error(sealed.reason);
  const opened = await openSealed(sealed.file, passphrase);
  if (!opened.ok) throw new Error(opened.reason);
  await emptyTables(database);
  expect(await readTable(database, 'amendments')).toEqual([]);
  await loadTables(database, opened.content.tables, { fresh: true });
  expect(await readTable(database, 'amendments')).toEqual(before);
  const error = await amendTables(database, [{ table: 'amendments', rows: [{ ...before[0], load_no: 'not told' }], drop: before }, { table: 'nowhere', rows: before, drop: [] }]).catch((e: unknown) => e);
  expect(String((error as Error).message)).not.toContain('told');
});

test('coded passages of a changed note move with their words in the database', async () => {
  const coding: Row = { note_ref: 'N', start_offset: 0, end_offset: 11, theme_id: 'victim-not-updated', verdict: 'confirmed', coder: 'coder-1', coded_on: '2026-05-20' };
  await loadTables(database, [{ table: 'notes', rows: [noteRow('N', 'V not told.')] }, { table: 'codings', rows: [coding] }], { fresh: true });
  await load([{ table: 'notes', rows: [noteRow('N', 'Update. V not told.')] }]);
  expect(await readTable(database, 'codings')).toEqual([{ ...coding, start_offset: 8, end_offset: 19 }]);
});
