import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Row } from '$lib/intake/rows';
import { bankHolidayRows } from '$lib/model/bank-holidays';
import { indicators } from '$lib/model/indicators';
import type { Database } from '$lib/store/database';
import { emptyTables, loadTables, replaceComputed } from '$lib/store/load-tables';
import { loadedMonths } from '$lib/store/queries/loaded-months';
import { noFilters } from '$lib/store/filters';
import { setFilters } from '$lib/store/queries/set-filters';
import { controlShape } from '$lib/charts/control/control-shape';
import { loadBreakdowns } from '$lib/workspace/indicators/groups/load-breakdowns';
import { loadContext } from '$lib/workspace/indicators/load-context';
import { loadReadings } from '$lib/workspace/indicators/load-reading';
import { readSpan } from '$lib/workspace/loaded-span';
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
  await setFilters(database, noFilters, today);
  const readings = await loadReadings(database, indicators.map(({ id }) => id), await loadContext(database, today));
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
  expect(found.get('P1')!.finding).toBe('Reports of workplace domestic abuse: one month of data (Jan 2023: 4), nothing to compare it with.');
});

test('a single case', async () => {
  const found = await readAll({ cases: casesOf([1]), outcomes: [open('C-0-0')] });
  expect(found.get('P1')!.notes.join(' ')).toContain('rests on a single case');
});

test('a single panel is a panel, not a case', async () => {
  const found = await readAll({ cases: casesOf([4]), panels: [{ panel: '2023-01-01', held_on: '2023-01-10', status: 'held' }] });
  expect(found.get('O2')!.notes.join(' ')).toContain('rests on a single panel');
});

test('notes that were read and in which no theme was found are read: their measures say none, not that they wait to be read', async () => {
  await replaceComputed(database, 'passages', [{ passage_id: 'N:0', note_ref: 'N', panel: '2023-01-01', case_ref: 'C-0-0', start_offset: 0, end_offset: 4, body: 'Said', state: 'unassigned' }]);
  await replaceComputed(database, 'theme_eligibility', [{ theme_id: 'investigation-delay', rule: 'any' }]);
  const found = await readAll({ cases: casesOf([1]), slots: [{ slot_ref: 'S', panel: '2023-01-01', case_ref: 'C-0-0', slot_type: 'new' }], notes: [{ note_ref: 'N', panel: '2023-01-01', case_ref: 'C-0-0', slot_type: 'new', text: 'Said' }] });
  expect(found.get('O6')!.finding).toBe('Themes found per case heard: one month of data (Jan 2023: 0), nothing to compare it with.');
  for (const id of ['O6b', 'Q9', 'Q9b', 'Q18']) expect(found.get(id)!.form, id).not.toBe('missing');
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

test('groups of cases are set beside each other without a month far out, which is named', async () => {
  const counts = Array.from({ length: 36 }, (_, i) => (i === 30 ? 300 : 3 + (i % 2)));
  const cases = casesOf(counts).map((row, i) => ({ ...row, suspect_workforce: i % 3 ? 'officer' : 'police_staff' }));
  await readAll({ cases });
  const [first] = await loadBreakdowns(database, 'P1', await loadContext(database, today));
  // 35 months are left, 17 and 18 of them: 17 × 3.5 is 59.5, and 18 × 3.5 is 63. With July 2025 the later half had 363 or so.
  expect([first!.reading.whole.earlier.numerator, first!.reading.whole.later.numerator]).toEqual([59, 64]);
  expect(first!.farOut).toBe('Jul 2025 (300) stands far outside all others and is left out of both halves, of the groups and of the whole: check it.');
  // A share of the same cases: each half rests on the same months, though the share of that one, half or so, is nothing out of the way.
  const routes = cases.map((row, i) => ({ ...row, case_ref: `R-${i}`, referral_route: i % 2 ? 'line_manager' : '999' }));
  await emptyTables(database);
  const found = await readAll({ cases: routes });
  const [share] = await loadBreakdowns(database, 'P2', await loadContext(database, today));
  expect([share!.reading.whole.earlier.denominator, share!.reading.whole.later.denominator]).toEqual([59, 64]);
  expect(share!.farOut).toBe('Jul 2025 (150 of 300 (50%)) holds far more than any other month and is left out of both halves, of the groups and of the whole: check it.');
  const whole = found.get('P2')!;
  expect(whole.notes).toContain('Jul 2025 (150 of 300 (50%)) holds far more than any other month and is left out of the average, the limits and the level: check it.');
});

test('a gap of six months of which nothing is loaded is said first, and nothing is judged by it', async () => {
  const found = await readAll({ cases: casesOf([...Array<number>(14).fill(5), 0, 0, 0, 0, 0, 0, ...Array<number>(14).fill(5)]) });
  const reports = found.get('P1')!;
  expect(reports.notes[0]).toContain('Nothing at all was loaded for March 2024 to August 2024, no case and no slot: check that.');
  expect(reports.finding).toBe('Reports of workplace domestic abuse stayed at 5 in every month with a value. Nothing at all was loaded for March 2024 to August 2024.');
  expect([...found.values()].flatMap((reading) => (reading.form === 'series' && reading.level ? [reading.indicator.id] : []))).toEqual([]);
});

test('a month beside a gap in which a panel sat and of which no case is loaded is not zero reports', async () => {
  const found = await readAll({
    cases: casesOf([...Array<number>(14).fill(5), 0, 0, 0, 0, 0, 0, ...Array<number>(14).fill(5)]),
    panels: [{ panel: '2024-03-01', held_on: '2024-03-08', status: 'held' }]
  });
  const reports = found.get('P1')!;
  expect(reports.notes.slice(0, 2)).toEqual([
    'Nothing at all was loaded for April 2024 to August 2024, no case and no slot: check that. The line is broken there, and no signal and no level rests on it.',
    'No case is loaded for March 2024 to August 2024.'
  ]);
  expect(reports.finding).toBe('Reports of workplace domestic abuse stayed at 5 in every month with a value. Nothing at all was loaded for April 2024 to August 2024.');
  expect(reports.form === 'series' && reports.points.filter(({ value }) => value === 0)).toEqual([]);
});

test('zeros while panels sat are questioned, not dropped', async () => {
  const found = await readAll({
    cases: casesOf([...Array<number>(14).fill(5), 0, 0, 0, 0, 0, 0, ...Array<number>(14).fill(5)]),
    panels: Array.from({ length: 34 }, (_, i) => ({ panel: `${monthOf(i)}-01`, held_on: `${monthOf(i)}-10`, status: 'held' }))
  });
  expect(found.get('P1')!.notes).toContain('Zero from Mar 2024 to Aug 2024 (6 months): check that these months were loaded.');
});

test('one case dated 2027 moves no end of the data: nothing is judged after the last month with data', async () => {
  const found = await readAll({ cases: [...casesOf(Array<number>(46).fill(5)), oneCase('late', '2027-06')] });
  // 46 months from January 2023: to October 2026. Today is in November 2026, of which nothing is loaded.
  for (const reading of found.values()) if (reading.form === 'series') expect(reading.points.at(-1)!.period <= '2026-10-01', `${reading.indicator.id} ${reading.points.at(-1)!.period}`).toBe(true);
  expect(found.get('P1')!.finding).toBe('Reports of workplace domestic abuse stayed at 5 in every month with a value.');
  const [period] = await database.query('period', 'select first_month::date as first_month, last_month::date as last_month, data_date::date as data_date from period');
  expect(period).toEqual({ first_month: '2023-01-01', last_month: '2026-10-01', data_date: '2026-10-31' });
  expect(readSpan(await loadedMonths(database), today)).toEqual({ first_month: '2023-01-01', last_month: '2026-10-01', unloaded: [], caseless: [], later: { rows: 1, last: '2027-06-01' } });
});
