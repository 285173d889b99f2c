import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tables } from '$lib/intake/columns';
import type { Row } from '$lib/intake/rows';
import { QueryError, type Database } from '$lib/store/database';
import { checkLocks, forbidden } from '$lib/store/lock-checks';
import { emptyTables, loadTables } from '$lib/store/load-tables';
import { noFilters } from '$lib/store/filters';
import { setFilters } from '$lib/store/queries/set-filters';
import { nodeDatabase } from './node-database';

let database: Database;
beforeAll(async () => { database = await nodeDatabase(); });
afterAll(() => database.close());

const caseRow = (ref: string, more: Row = {}): Row => ({ case_ref: ref, reported_month: '2026-04-01', referral_route: '999', case_type: 'both_police', ...more });

test('every table of the dictionary takes its own example row and gives it back', async () => {
  for (const table of tables) {
    const example = Object.fromEntries(table.columns.map((column) => [column.name,
      column.kind === 'integer' || column.kind === 'number' ? Number(column.example) : column.kind === 'month' ? `${column.example}-01` : column.example]));
    await loadTables(database, [{ table: table.name, rows: [example] }]);
    expect(await database.query('read back', `from ${table.name}`)).toEqual([example]);
  }
  await emptyTables(database);
});

test('blank stays null, dates before 1970 and words of other scripts survive', async () => {
  await loadTables(database, [{ table: 'cases', rows: [caseRow('A', { reported_on: '1969-07-20', closed_on: null }), caseRow('Ω–é')] }]);
  const rows = await database.query('read', 'select case_ref, reported_on, closed_on from cases order by case_ref');
  expect(rows).toEqual([{ case_ref: 'A', reported_on: '1969-07-20', closed_on: null }, { case_ref: 'Ω–é', reported_on: null, closed_on: null }]);
});

test('a row with a known key replaces the older one, and the others stay', async () => {
  await loadTables(database, [{ table: 'cases', rows: [caseRow('A', { status: 'closed' })] }]);
  const rows = await database.query('read', 'select case_ref, status from cases order by case_ref');
  expect(rows).toEqual([{ case_ref: 'A', status: 'closed' }, { case_ref: 'Ω–é', status: null }]);
});

test('a batch that fails half-way leaves everything as it was', async () => {
  const before = await database.query('count', 'select count(*)::integer as n from cases');
  await expect(loadTables(database, [{ table: 'cases', rows: [caseRow('B')] }, { table: 'no_such_table', rows: [] }])).rejects.toThrow();
  expect(await database.query('count', 'select count(*)::integer as n from cases')).toEqual(before);
});

test('filters select by bound values: a hostile value selects nothing and harms nothing', async () => {
  await emptyTables(database);
  await loadTables(database, [{ table: 'cases', rows: [caseRow('A'), caseRow('B', { referral_route: '101' })] }]);
  await setFilters(database, { ...noFilters, routes: ['101'] });
  expect(await database.query('read', 'select case_ref from selected_cases')).toEqual([{ case_ref: 'B' }]);
  await setFilters(database, { ...noFilters, routes: ["'; drop table cases; --"] });
  expect(await database.query('read', 'select case_ref from selected_cases')).toEqual([]);
  await setFilters(database, noFilters);
  expect(await database.query('read', 'select count(*)::integer as n from selected_cases')).toEqual([{ n: 2 }]);
});

describe('the database cannot reach out', () => {
  test.each(forbidden)('$attempt: refused', async ({ sql }) => {
    await expect(database.query('reach out', sql)).rejects.toThrow(QueryError);
    expect(await database.query('still up', 'select 1::integer as one')).toEqual([{ one: 1 }]);
  });
  test('a reviewer sees every door stay shut', async () => {
    expect((await checkLocks(database)).filter(({ refused }) => !refused)).toEqual([]);
  });
  test('the check itself can fail: a statement that succeeds is not counted as refused', async () => {
    const open: Database = { ...database, query: () => Promise.resolve([]) };
    expect((await checkLocks(open)).every(({ refused }) => !refused)).toBe(true);
  });
});

test('an error names the query and holds no value', async () => {
  const error = await database.query('find a note', 'select * from nowhere where x = $1', ['secret words']).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(QueryError);
  expect(String((error as Error).message)).toBe('the query "find a note" failed');
  expect(JSON.stringify(error)).not.toContain('secret words');
});

test('a decimal that is not cast is refused, since it would read back ten times too large', async () => {
  await expect(database.query('uncast', 'select 1.5 as x')).rejects.toThrow();
});
