import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Row } from '$lib/intake/rows';
import { bankHolidayRows } from '$lib/model/bank-holidays';
import { indicators } from '$lib/model/indicators';
import type { Database } from '$lib/store/database';
import { emptyTables, loadTables, replaceComputed } from '$lib/store/load-tables';
import { noFilters, setFilters } from '$lib/store/queries/set-filters';
import { controlShape } from '$lib/charts/control-shape';
import { loadReadings } from '$lib/workspace/indicators/load-reading';
import type { IndicatorReading } from '$lib/workspace/indicators/types';
import { controlData, sparkData } from '../../src/routes/reading-charts';
import { nodeDatabase } from './node-database';

const today = '2026-11-25';
let database: Database;
beforeAll(async () => { database = await nodeDatabase(); });
afterAll(() => database.close());
beforeEach(() => emptyTables(database));

const oneCase = (ref: string, month: string, more: Row = {}): Row => ({ case_ref: ref, reported_month: `${month}-01`, reported_on: `${month}-05`, referral_route: '999', case_type: 'both_police', suspect_workforce: 'officer', contact_agreed: 'yes', ...more });
const open = (ref: string): Row => ({ case_ref: ref, strand: 'criminal', allegation: 1, crime_outcome: '0', decided_on: null });
const monthOf = (i: number) => `${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
/** `counts` cases in each month from January 2023 on. */
const casesOf = (counts: readonly number[]) => counts.flatMap((n, i) => Array.from({ length: n }, (_, j) => oneCase(`C-${i}-${j}`, monthOf(i))));

/** Every indicator read, with each reading a sentence and each chart whole numbers and lines: no NaN, nothing infinite. */
async function readAll(tables: Record<string, Row[]>): Promise<Map<string, IndicatorReading>> {
  await loadTables(database, Object.entries(tables).map(([table, rows]) => ({ table, rows })));
  await replaceComputed(database, 'bank_holidays', bankHolidayRows(2020, 2027));
  await setFilters(database, noFilters);
  const readings = await loadReadings(database, indicators.map(({ id }) => id), { interventions: [], today });
  for (const reading of readings) {
    expect(reading.finding, reading.indicator.id).toMatch(/^[A-Z\d].{10,}\.$/);
    expect(`${reading.finding} ${reading.notes.join(' ')} ${reading.signals.join(' ')}`, reading.indicator.id).not.toMatch(/NaN|Infinity|undefined|null/);
    if (reading.form !== 'series') continue;
    const shape = controlShape(controlData(reading, []), 640);
    expect(JSON.stringify([shape.line, shape.lines, shape.points, shape.labels, sparkData(reading)]), reading.indicator.id).not.toMatch(/NaN|Infinity/);
  }
  return new Map(readings.map((reading) => [reading.indicator.id, reading]));
}

test('one month', async () => {
  const found = await readAll({ cases: casesOf([4]), outcomes: [open('C-0-0')] });
  expect(found.get('P1')!.finding).toBe('One month of data (Jan 2023: 4): nothing to compare it with.');
});

test('a single case', async () => {
  const found = await readAll({ cases: casesOf([1]), outcomes: [open('C-0-0')] });
  expect(found.get('P1')!.notes.join(' ')).toContain('rests on a single case');
});

test('no closed case: nothing to count yet, in words, and open waits stay open', async () => {
  const cases = casesOf(Array<number>(24).fill(3));
  const found = await readAll({ cases, outcomes: cases.map(({ case_ref }) => open(String(case_ref))) });
  for (const id of ['P12', 'P14', 'Q10']) expect(found.get(id)!.finding, id).toContain('nothing to count yet');
  expect(found.get('P7')!.finding).toContain('fewer than half of 72 cases have ended so far');
});

test('all zeros: nothing of the kind in any month', async () => {
  const found = await readAll({ cases: casesOf(Array<number>(24).fill(3)).map((row) => ({ ...row, case_type: 'police_victim_only' })) });
  expect(found.get('P1c')!.finding).toBe('Reports with a police suspect: none in any of the 24 months in view.');
});

test('one huge outlier is named, and the rest stays in sight', async () => {
  const found = await readAll({ cases: casesOf([...Array.from({ length: 30 }, (_, i) => 4 + (i % 3)), 90]) });
  expect(found.get('P1')!.finding).toMatch(/reached an unusual high in Jul 2025: 90, above the upper limit/);
});

test('a gap of six months is questioned', async () => {
  const found = await readAll({ cases: casesOf([...Array<number>(14).fill(5), 0, 0, 0, 0, 0, 0, ...Array<number>(14).fill(5)]) });
  expect(found.get('P1')!.notes).toContain('Zero from Mar 2024 to Aug 2024 (6 months): check that these months were loaded.');
});

test('a future date is left out and said', async () => {
  const found = await readAll({ cases: [...casesOf(Array<number>(24).fill(5)), oneCase('late', '2027-06')] });
  expect(found.get('P1')!.notes[0]).toBe('1 month after today (up to Jun 2027) is left out: check the dates in the data.');
});
