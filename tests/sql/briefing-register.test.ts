import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Audience } from '$lib/disclosure/audience';
import { discloseTogether, issue } from '$lib/disclosure/issue';
import { EMPTY_REGISTER, readRegister, type Register } from '$lib/disclosure/register';
import type { SafeTable } from '$lib/disclosure/disclose';
import type { Database } from '$lib/store/database';
import { allTables, briefingTables } from '$lib/workspace/briefing/briefing-tables';
import { themeNames } from '$lib/workspace/themes/theme-names.svelte';
import { readThemes } from '$lib/workspace/themes/theme-registry';
import { hasSample, loadSample } from './indicators-sample';
import { nodeDatabase } from './node-database';

describe.skipIf(!hasSample)('briefings of the sample, one after another', () => {
  let database: Database;
  beforeAll(async () => {
    database = await nodeDatabase();
    await loadSample(database);
  }, 120_000);
  afterAll(() => database.close());

  const made = async (first: string, last: string, audience: Audience, register: Register) => allTables(await briefingTables(database, { first, last }, '2026-10-01', audience, register, discloseTogether));
  const withAll = (register: Register, tables: readonly SafeTable[]) => tables.reduce((so_far, table) => issue(so_far, table, '2026-10-01'), register);
  const words = (tables: readonly SafeTable[]) => tables.map(({ cells }) => cells.map((row) => row.map(({ display }) => display)));

  test('twelve months, month after month: everything suppressed stays protected', { timeout: 240_000 }, async () => {
    let register = EMPTY_REGISTER;
    for (const [first, last] of [['2025-08', '2026-07'], ['2025-09', '2026-08'], ['2025-10', '2026-09']] as const) {
      const tables = await made(first, last, 'chief-officers', register);
      expect(tables.filter(({ report }) => !report.protectedThroughout).map(({ id }) => id)).toEqual([]);
      register = withAll(register, tables);
    }
    expect(register.tables).toHaveLength(3 * 17);
  });

  test('a page printed twice is the same page, and stands in the register once', { timeout: 60_000 }, async () => {
    const once = await made('2025-10', '2026-09', 'chief-officers', EMPTY_REGISTER);
    const register = withAll(EMPTY_REGISTER, once);
    const again = await made('2025-10', '2026-09', 'chief-officers', readRegister(JSON.parse(JSON.stringify(register)))!);
    expect(words(again)).toEqual(words(once));
    expect(withAll(register, again).tables).toHaveLength(register.tables.length);
  });

  test('pages of one, two and more years that end alike: no two numbers differ by a few, nor do those of whom it is not true', { timeout: 240_000 }, async () => {
    let register = EMPTY_REGISTER;
    const pages: SafeTable[][] = [];
    for (const first of ['2025-10', '2024-10', '2023-08']) {
      const tables = await made(first, '2026-09', 'da-lead', register);
      // Where pages handed over before have given a number away, the table beside it says nothing.
      for (const { cells } of tables.filter(({ report }) => !report.protectedThroughout)) expect(cells.flat().filter((cell) => 'value' in cell)).toEqual([]);
      register = withAll(register, tables);
      pages.push(tables);
    }
    const shares = pages.map((tables) => new Map(tables.filter(({ shape }) => shape === 'proportions').flatMap(({ id, rows, cells, published }) => rows.flatMap((row, r) => {
      const [events, of] = cells[r]!;
      const name = row.id === 'earlier' ? null : `${id.split(' ')[0]} ${row.id}`;
      // Where a case counts in any of several months those of whom it is not true both come and go.
      const adds = published.cells[2 * r]!.touched === undefined;
      return name ? [[name, { events: events && 'value' in events ? events.value : null, of: of && 'value' in of ? of.value : null, adds }] as const] : [];
    }))));
    let compared = 0;
    for (const [one, other] of [[0, 1], [0, 2], [1, 2]] as const) for (const [name, a] of shares[one]!) {
      const b = shares[other]!.get(name);
      if (!b) continue;
      const few = (x: number | null, y: number | null) => x !== null && y !== null && x !== y && Math.abs(x - y) < 5;
      expect([name, one, other, few(a.of, b.of), few(a.events, b.events)]).toEqual([name, one, other, false, false]);
      if (a.of === null || b.of === null || a.events === null || b.events === null) continue;
      compared += 1;
      if (a.adds) expect([name, few(a.of - a.events, b.of - b.events)]).toEqual([name, false]);
    }
    expect(compared).toBeGreaterThan(20);
  });

  test('pages of two years show themes to chief officers and to the public', { timeout: 120_000 }, async () => {
    for (const audience of ['chief-officers', 'public'] as const) {
      const [, themes] = await made('2024-10', '2026-09', audience, EMPTY_REGISTER);
      expect(themes!.cells.filter((row) => row[2]!.kind === 'share').length).toBeGreaterThan(5);
    }
  });

  test('a theme that is renamed is told under the name that holds now: the figures, and what the register holds, are the same', { timeout: 60_000 }, async () => {
    const once = await made('2025-10', '2026-09', 'chief-officers', EMPTY_REGISTER);
    const register = withAll(EMPTY_REGISTER, once);
    const headings = (tables: readonly SafeTable[]) => tables.flatMap(({ rows }) => rows.filter(({ id }) => id === 'investigation-delay').map(({ label }) => label));
    expect(headings(once)).toEqual(['Delay, drift and changes of investigator']);
    themeNames.now = readThemes([{ event_no: 1, event_on: '2026-09-30', event: 'rename', theme_id: 'investigation-delay', other_theme_id: null, name: 'Delay and drift', undoes: null, reason: null }], []);
    try {
      const again = await made('2025-10', '2026-09', 'chief-officers', register);
      expect(headings(again)).toEqual(['Delay and drift']);
      expect(words(again)).toEqual(words(once));
      expect(withAll(register, again).tables).toHaveLength(register.tables.length);
    } finally {
      themeNames.now = readThemes([], []);
    }
  });
});
