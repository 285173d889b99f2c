import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Audience } from '$lib/disclosure/audience';
import { discloseTogether, issue } from '$lib/disclosure/issue';
import { EMPTY_REGISTER, readRegister, type Register } from '$lib/disclosure/register';
import type { SafeTable } from '$lib/disclosure/disclose';
import type { Database } from '$lib/store/database';
import { allTables, briefingTables } from '$lib/workspace/briefing-tables';
import { hasSample, loadSample } from './indicators-sample';
import { nodeDatabase } from './node-database';

describe.skipIf(!hasSample)('briefings of the sample, one after another', () => {
  let database: Database;
  beforeAll(async () => {
    database = await nodeDatabase();
    await loadSample(database);
  }, 120_000);
  afterAll(() => database.close());

  const made = async (first: string, last: string, audience: Audience, register: Register) => allTables(await briefingTables(database, { first, last }, audience, register, discloseTogether));
  const withAll = (register: Register, tables: readonly SafeTable[]) => tables.reduce((so_far, table) => issue(so_far, table, '2026-10-01'), register);
  const words = (tables: readonly SafeTable[]) => tables.map(({ cells }) => cells.map((row) => row.map(({ display }) => display)));

  test('twelve months and then twenty-four, month after month: everything suppressed stays protected', { timeout: 120_000 }, async () => {
    let register = EMPTY_REGISTER;
    for (const last of ['2026-07', '2026-08', '2026-09']) {
      const month = last.slice(5);
      const next = String(Number(month) + 1).padStart(2, '0');
      for (const first of [`2025-${next}`, `2024-${next}`]) {
        const tables = await made(first, last, 'chief-officers', register);
        expect(tables.filter(({ report }) => !report.protectedThroughout).map(({ id }) => id)).toEqual([]);
        register = withAll(register, tables);
      }
    }
    expect(register.tables).toHaveLength(6 * 8);
  });

  test('a page printed twice is the same page, and stands in the register once', { timeout: 60_000 }, async () => {
    const once = await made('2025-10', '2026-09', 'chief-officers', EMPTY_REGISTER);
    const register = withAll(EMPTY_REGISTER, once);
    const again = await made('2025-10', '2026-09', 'chief-officers', readRegister(JSON.parse(JSON.stringify(register)))!);
    expect(words(again)).toEqual(words(once));
    expect(withAll(register, again).tables).toHaveLength(register.tables.length);
  });

  test('what the DA lead may read after the chief officers is cut where the two together would tell', { timeout: 60_000 }, async () => {
    const register = withAll(EMPTY_REGISTER, await made('2025-10', '2026-09', 'chief-officers', EMPTY_REGISTER));
    const shown = (tables: readonly SafeTable[]) => tables.reduce((sum, { report }) => sum + report.shown, 0);
    expect(shown(await made('2025-10', '2026-09', 'da-lead', register))).toBeLessThan(shown(await made('2025-10', '2026-09', 'da-lead', EMPTY_REGISTER)));
  });
});
