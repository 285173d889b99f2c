import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indicatorNamed } from '$lib/model/indicators';
import type { Database } from '$lib/store/database';
import type { IndicatorRows } from '$lib/store/indicators/row-shapes';
import { runIndicator } from '$lib/store/indicators/run-indicator';
import { noFilters } from '$lib/store/filters';
import { setFilters } from '$lib/store/queries/set-filters';
import { hasSample, loadSample } from './indicators-sample';
import { nodeDatabase } from './node-database';

/** Measures that are no plain count by month, which P1 and its like have tests of their own for. */
const ids = ['O3', 'O5b', 'O6b', 'O7b', 'O7c', 'P2c', 'P4b', 'P7', 'P7b', 'P7c', 'P7d', 'P9d', 'P10b', 'P11d', 'P13c', 'P13d', 'P14d', 'P14e', 'P15c', 'P17b', 'Q1', 'Q4b', 'Q4c', 'Q6c', 'Q10b', 'Q11c', 'Q12', 'Q12c', 'Q13', 'Q16c', 'Q18'];

/** One short line for each row; of waits one for each year of start: how many, how many ended, and their days in all. */
function inShort({ shape, rows }: IndicatorRows): string[] {
  switch (shape) {
    case 'series': return rows.map(({ period, numerator, denominator }) => `${period.slice(0, 7)} ${numerator}${denominator === null ? '' : `/${denominator}`}`);
    case 'parts': return rows.map(({ part, numerator, denominator }) => `${part} ${numerator}${denominator === null ? '' : `/${denominator}`}`).sort();
    case 'cross': return rows.map(({ row_part, column_part, n }) => `${row_part} × ${column_part} ${n}`);
    case 'events': return rows.map(({ event_on, opportunities }) => `${event_on} ${opportunities}`);
    case 'before-after': return rows.map((row) => `${row.label} ${row.before_events}/${row.before_exposure} ${row.after_events}/${row.after_exposure} ${row.months_after}`);
    case 'durations': {
      const years = new Map<string, [number, number, number]>();
      for (const { cohort, days, observed, n } of rows) {
        const [all, ended, total] = years.get(cohort) ?? [0, 0, 0];
        years.set(cohort, [all + n, ended + (observed ? n : 0), total + days * n]);
      }
      return [...years].map(([year, [all, ended, total]]) => `${year} ${ended} of ${all}, ${total} days`);
    }
  }
}

describe.skipIf(!hasSample)('measures of the sample', () => {
  let database: Database;
  beforeAll(async () => {
    database = await nodeDatabase();
    await loadSample(database);
  }, 120_000);
  afterAll(() => database.close());

  test('the share closed without action after no charge is made of cells of the table of both outcomes, as both pages say', { timeout: 120_000 }, async () => {
    const share = await runIndicator(database, indicatorNamed('P14'));
    const table = await runIndicator(database, indicatorNamed('P14d'));
    if (share.shape !== 'series' || table.shape !== 'cross') throw new Error(`${share.shape}, ${table.shape}`);
    const sum = (columns: readonly string[], not = false) => table.rows
      .filter(({ row_part, column_part }) => ['No charge', 'Out-of-court resolution'].includes(row_part) && columns.includes(column_part) !== not).reduce((total, { n }) => total + n, 0);
    const [numerator, denominator] = share.rows.reduce(([a, b], row) => [a + row.numerator, b + (row.denominator ?? 0)], [0, 0]);
    expect([numerator, denominator]).toEqual([sum(['No action', 'Not recorded as conduct']), sum(['Conduct open', 'No conduct row', 'Ended, not known how'], true)]);
    for (const id of ['P14', 'P14d']) expect(indicatorNamed(id).caveat.toLowerCase(), id).toContain('not recorded as conduct');
  });

  test('give the figures that they gave before, of all cases and of officers and staff in two years', { timeout: 120_000 }, async () => {
    const found: Record<string, Record<string, string[]>> = {};
    for (const [name, filters] of Object.entries({ all: noFilters, some: { ...noFilters, from: '2024-01', to: '2025-12', suspects: ['officer', 'police_staff'] } })) {
      await setFilters(database, filters);
      found[name] = {};
      for (const id of ids) found[name][id] = inShort(await runIndicator(database, indicatorNamed(id)));
    }
    await setFilters(database, noFilters);
    await expect(`${JSON.stringify(found, null, 1)}\n`).toMatchFileSnapshot('measures-of-sample.json');
  });
});
