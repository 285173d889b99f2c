import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { composeBriefing, type Briefing } from '$lib/briefing/compose';
import type { Audience } from '$lib/disclosure/audience';
import { discloseTogether } from '$lib/disclosure/issue';
import { EMPTY_REGISTER } from '$lib/disclosure/register';
import { bankHolidayRows } from '$lib/model/bank-holidays';
import type { Database } from '$lib/store/database';
import { emptyTables, loadTables, replaceComputed } from '$lib/store/load-tables';
import { noFilters } from '$lib/store/filters';
import { setFilters } from '$lib/store/queries/set-filters';
import { allTables, briefingTables, type BriefingTables } from '$lib/workspace/briefing/briefing-tables';
import { nodeDatabase } from './node-database';

const today = '2026-11-26';
let database: Database;
beforeAll(async () => { database = await nodeDatabase(); }, 60_000);
afterAll(() => database.close());
beforeEach(() => emptyTables(database));

/** January of 2024 is 0. */
const monthOf = (i: number) => `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
/** Cases in each month from January 2024, whose first investigators have level PIP 2, but `low` of them; panels from the first month on. */
async function load(counts: readonly number[], low: (i: number) => number = (i) => 3 * (i % 2)): Promise<void> {
  const each = counts.flatMap((n, i) => Array.from({ length: n }, (_, j) => ({ ref: `C-${i}-${j}`, month: monthOf(i), pip: j < low(i) ? 'PIP1' : 'PIP2' })));
  await loadTables(database, [
    { table: 'cases', rows: each.map(({ ref, month }) => ({ case_ref: ref, reported_month: `${month}-01`, reported_on: `${month}-05`, case_type: 'both_police', suspect_workforce: 'officer' })) },
    { table: 'investigators', rows: each.map(({ ref, pip }) => ({ case_ref: ref, position: 1, team: 'district_cid', pip_level: pip, from_on: null })) }
  ]);
  await loadTables(database, [{ table: 'slots', rows: [{ panel: '2024-01-01', case_ref: 'C-0-0' }] }]);
  await replaceComputed(database, 'bank_holidays', bankHolidayRows(2020, 2027));
  await setFilters(database, noFilters, today);
}
async function made(audience: Audience = 'chief-officers', months = { first: '2025-11', last: '2026-10' }): Promise<{ tables: BriefingTables; briefing: Briefing }> {
  const tables = await briefingTables(database, months, today, audience, EMPTY_REGISTER, discloseTogether);
  return { tables, briefing: composeBriefing(tables) };
}
const steady = (n: number) => Array<number>(34).fill(n);
const lineOf = ({ groups }: Briefing, id: string) => groups.flatMap(({ lines }) => lines).find((line) => line.id === id)!;

test('two years of nine a month are compared, and nothing is doubted', { timeout: 60_000 }, async () => {
  await load(steady(9));
  const { briefing } = await made();
  expect(briefing.doubts).toEqual([]);
  expect(briefing.messages[0]!.heading).toBe('No clear change in reports, year on year');
});

test('300 in one month of the year before: no fall in reports is told, and the month is named on the page', { timeout: 60_000 }, async () => {
  await load(steady(9).map((n, i) => (i === 17 ? 300 : n)));
  const { briefing } = await made();
  expect(briefing.messages[0]).toMatchObject({ heading: 'Reports: not compared' });
  expect(briefing.messages[0]!.sureness).toContain('June 2025 stands far outside all others and is to be checked.');
  expect(briefing.doubts).toEqual(['June 2025 stands far outside all others and is to be checked: what rests on it is not compared.']);
  expect(lineOf(briefing, 'P5').verdict).toBe('not compared');
});

test('a period with none before it names the months that it holds and that are to be checked, or that are not loaded', { timeout: 60_000 }, async () => {
  await load(steady(9).map((n, i) => (i === 17 ? 300 : n)));
  const two = { first: '2024-11', last: '2026-10' };
  const far = 'June 2025 stands far outside all others and is to be checked: the figures here hold it.';
  const { briefing } = await made('chief-officers', two);
  expect(briefing.doubts).toEqual([far]);
  // Beside the table of reports and in the message on them too.
  expect(briefing.reportsDoubt).toBe(far);
  expect(briefing.messages[0]!.sureness).toContain(far);
  await emptyTables(database);
  await load(steady(9).map((n, i) => (i >= 13 && i <= 18 ? 0 : n)));
  const gap = 'Nothing at all was loaded for February 2025 to July 2025: what is counted is of the other months.';
  const gapped = (await made('chief-officers', two)).briefing;
  expect(gapped.doubts).toEqual([gap]);
  expect(gapped.reportsDoubt).toBe(gap);
  expect(gapped.messages[0]!.sureness).toContain(gap);
});

test('600 reported in one month and a share turned in the next: each month is named with what it is far out in, and beside the reports only theirs', { timeout: 60_000 }, async () => {
  // Of 60 a month six have an investigator of level 1, of 600 in June 2025 60, and of 60 in July 54.
  await load(steady(60).map((n, i) => (i === 17 ? 600 : n)), (i) => (i === 17 ? 60 : i === 18 ? 54 : 6));
  const { briefing } = await made('chief-officers', { first: '2024-11', last: '2026-10' });
  expect(briefing.doubts).toEqual(['June 2025 in the number of reports and July 2025 in “First investigator PIP 2 or up” stand far outside all others and are to be checked: the figures here hold them.']);
  expect(briefing.reportsDoubt).toBe('June 2025 stands far outside all others and is to be checked: the figures here hold it.');
});

test('300 before both years touch neither of them', { timeout: 60_000 }, async () => {
  await load(steady(9).map((n, i) => (i === 3 ? 300 : n)));
  expect((await made()).briefing.doubts).toEqual([]);
});

test('six months of which nothing is loaded: no rise in reports is told, the months are named, shares are of what is loaded', { timeout: 60_000 }, async () => {
  await load(steady(9).map((n, i) => (i >= 13 && i <= 18 ? 0 : n)));
  const { tables, briefing } = await made();
  expect(briefing.messages[0]!.heading).toBe('Reports: not compared');
  expect(briefing.doubts).toEqual(['Nothing at all was loaded for February 2025 to July 2025: the number of reports and how long cases take are not compared.']);
  expect(lineOf(briefing, 'P5').verdict).toBe('no clear change');
  // The page says that these months hold nothing, so they may not stand among the months that protect the others.
  const published = JSON.stringify(tables.reports.published);
  expect(published).toContain('2025-08');
  expect(published).not.toContain('2025-03');
});

test('a month of fewer cases than may be shown is not named where it is far out', { timeout: 60_000 }, async () => {
  // 120 a month, and in June 2025 two: a sixtieth of the average, and fewer than 5.
  await load(steady(120).map((n, i) => (i === 17 ? 2 : n)));
  const { briefing } = await made();
  expect(briefing.messages[0]!.heading).toBe('Reports: not compared');
  expect(briefing.doubts).toEqual(['One month with small numbers stands far outside all others and is to be checked: what rests on it is not compared.']);
  expect(JSON.stringify([briefing.messages, briefing.doubts])).not.toContain('June');
});

test('a share that one month of many cases turns is not compared; one month of two cases turns none', { timeout: 60_000 }, async () => {
  // Of 20 a month two have an investigator of level 1; in June 2025 all 20 have, and none of another: that is few, and not told of a month.
  await load(steady(20), (i) => (i === 17 ? 20 : 2));
  expect((await made()).briefing.doubts).toEqual(['One month with small numbers stands far outside all others and is to be checked: what rests on it is not compared.']);
  await emptyTables(database);
  // Of 60 a month six; in June 2025 54 of 60, and six of another level.
  await load(steady(60), (i) => (i === 17 ? 54 : 6));
  const far = (await made()).briefing;
  expect(far.messages[0]!.heading).toBe('No clear change in reports, year on year');
  expect(lineOf(far, 'P5').verdict).toBe('not compared');
  // Not in the number of reports, so it is said in what.
  expect(far.doubts).toEqual(['June 2025 in “First investigator PIP 2 or up” stands far outside all others and is to be checked: what rests on it is not compared.']);
  await emptyTables(database);
  await load(steady(20).map((n, i) => (i === 17 ? 2 : n)), (i) => (i === 17 ? 2 : 2));
  const few = await made();
  expect(lineOf(few.briefing, 'P5').verdict).not.toBe('not compared');
  expect(allTables(few.tables).every(({ report }) => report.protectedThroughout)).toBe(true);
});

/** Ten cases a month, each with an update, made in time but for one; in June 2025 one case has `more`, late where `late` says so. */
async function loadUpdates(more: number, late: boolean): Promise<void> {
  await load(steady(10));
  const dues = steady(10).flatMap((n, i) => Array.from({ length: n + (i === 17 ? more : 0) }, (_, j) => ({ i, of: Math.min(j, n - 1), late: j === 0 || (late && j >= n), ref: `U-${i}-${j}` })));
  await loadTables(database, [{ table: 'victim_updates', rows: dues.map((due) => ({
    update_ref: due.ref, case_ref: `C-${due.i}-${due.of}`, reason: 'released', event_on: `${monthOf(due.i)}-06`, due_on: `${monthOf(due.i)}-12`, done_on: `${monthOf(due.i)}-${due.late ? 20 : 11}`
  })) }]);
}

test('a month that the updates of one case put far out is not named', { timeout: 60_000 }, async () => {
  const unnamed = ['One month with small numbers stands far outside all others and is to be checked: what rests on it is not compared.'];
  // 41 of 50 updates are late, and 2 of 10 cases.
  await loadUpdates(40, true);
  const { briefing } = await made();
  expect(lineOf(briefing, 'P10').verdict).toBe('not compared');
  expect(briefing.doubts).toEqual(unnamed);
  await emptyTables(database);
  // Of 90 updates in a month of ten cases 81 are of one, all in time: nine times as many as in any other, of no more cases.
  await loadUpdates(80, false);
  expect((await made()).briefing.doubts).toEqual(unnamed);
});
