import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tables } from '$lib/intake/columns';
import { indicators } from '$lib/model/indicators';
import type { Database } from '$lib/store/database';
import { factKind, factsSql, holdShared } from '$lib/store/indicators/facts';
import { indicatorSql } from '$lib/store/indicators/run-indicator';
import { hasSample, loadSample } from './indicators-sample';
import { nodeDatabase } from './node-database';

interface PlanNode { readonly children?: readonly PlanNode[]; readonly extra_info?: { readonly Table?: string; readonly Projections?: string | readonly string[]; readonly Filters?: string | readonly string[] } }

let database: Database;
beforeAll(async () => { database = await nodeDatabase(); });
afterAll(() => database.close());

/** Columns of the dictionary that a plan scans, filters among them; passages stand for the text that they are cut from. */
function scanned(node: PlanNode): readonly string[] {
  const below = (node.children ?? []).flatMap(scanned);
  const info = node.extra_info;
  if (!info?.Table) return below;
  if (info.Table.startsWith('passage') || info.Table === 'shown_themes') return [...below, 'notes.text'];
  const table = tables.find(({ name }) => name === info.Table);
  const filters = [info.Filters ?? []].flat().join(' ');
  const columns = (table?.columns ?? []).map(({ name }) => name).filter((name) => [info.Projections ?? []].flat().includes(name) || new RegExp(`\\b${name}\\b`).test(filters));
  return [...below, ...columns.map((column) => `${info.Table}.${column}`)];
}

async function columnsRead(id: string): Promise<readonly string[]> {
  const [row] = await database.query(`plan of ${id}`, `explain (format json) ${factKind(id) ? factsSql(id) : indicatorSql(id)}`);
  return [...new Set((JSON.parse(String(row?.explain_value)) as readonly PlanNode[]).flatMap(scanned))].sort();
}

describe.skipIf(!hasSample)('which columns each measure reads', () => {
  test('is as the file says that the page of data quality goes by', { timeout: 120_000 }, async () => {
    await loadSample(database);
    await holdShared(database);
    // A planner leaves out what it knows to be empty or never blank: one row more of blanks, and it looks at every column.
    for (const { name, columns } of tables) await database.query('a row of blanks', `insert into ${name} (${columns[0]!.name}) values (null)`);
    const read: Record<string, readonly string[]> = {};
    for (const { id } of indicators) read[id] = await columnsRead(id);
    expect(read.P14).toContain('outcomes.conduct_outcome');
    expect(read.P1).toEqual(['cases.case_ref', 'cases.reported_month']);
    await expect(`${JSON.stringify(read, null, 1)}\n`).toMatchFileSnapshot('../../src/lib/store/indicators/columns-read.json');
  });
});
