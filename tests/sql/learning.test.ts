import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Row } from '$lib/intake/rows';
import type { Database } from '$lib/store/database';
import { loadTables, replaceComputed } from '$lib/store/load-tables';
import { allTaskings, learningItems, learningTeams, learningThemes, programmeSteps, trainedByYear, usedTaskingRefs, waitingItems } from '$lib/store/queries/learning';
import { recentPanels } from '$lib/store/queries/recent-panels';
import { noFilters } from '$lib/store/filters';
import { setFilters } from '$lib/store/queries/set-filters';
import { nodeDatabase } from './node-database';

const january = '2026-01-01', february = '2026-02-01', march = '2026-03-01', april = '2026-04-01';
let database: Database;
beforeAll(async () => {
  database = await nodeDatabase();
  const cases = ['A', 'B', 'C'].map((case_ref): Row => ({ case_ref, case_type: 'both_police', referral_route: case_ref === 'C' ? '101' : '999', reported_month: january }));
  const note = (note_ref: string, panel: string, case_ref: string): Row => ({ note_ref, panel, case_ref, slot_type: 'new', text: 'x' });
  const officer = (case_ref: string, position: number, team: string, from_on: string | null): Row => ({ case_ref, position, team, from_on });
  await loadTables(database, [
    { table: 'cases', rows: cases },
    { table: 'panels', rows: [[january, 'held', '2026-01-08'], [february, 'cancelled', null], [march, 'held', '2026-03-12'], [april, 'planned', null]].map(([panel, status, held_on]) => ({ panel: panel!, status: status!, held_on: held_on ?? null })) },
    { table: 'notes', rows: [note('N1', january, 'A'), note('N2', january, 'B'), note('N3', march, 'A'), note('N4', march, 'C')] },
    // A passes from one team to the other between its two panels.
    { table: 'investigators', rows: [officer('A', 1, 'district_cid', '2026-01-05'), officer('A', 2, 'dedicated_ppda_team_psd', '2026-02-20'), officer('C', 1, 'district_cid', null)] },
    { table: 'learning_items', rows: [
      { item_ref: 'L1', panel: march, kind: 'individual', fed_back_on: '2026-03-26' }, { item_ref: 'L2', panel: march, kind: 'individual', fed_back_on: '2026-03-27' },
      { item_ref: 'L3', panel: march, kind: 'individual', theme_id: 'investigation-delay', fed_back_on: null }, { item_ref: 'L4', panel: march, kind: 'good_practice', case_ref: 'C', fed_back_on: '2026-04-02' }
    ] },
    { table: 'taskings', rows: [['T-01', '2025-05-01'], ['T-02', '2026-01-01']].map(([tasking_ref, issued_on]) => ({ tasking_ref: tasking_ref!, theme_id: 'investigation-delay', audience: 'hr', product: 'guide', issued_on: issued_on! })) },
    { table: 'programme_actions', rows: [{ step: 'issues', status: 'in_progress', planned_from: '2026-02-01' }, { step: 'consult', status: 'done', planned_from: '2026-01-01' }] },
    { table: 'training', rows: [['2025-11-01', 20], ['2026-02-01', 5], ['2026-03-01', 6], ['2026-09-01', 9]].map(([month, headcount]) => ({ month: String(month), programme: 'soo_cpd', headcount: Number(headcount) })) }
  ]);
  await replaceComputed(database, 'theme_eligibility', [{ theme_id: 'investigation-delay', rule: 'any' }]);
  await replaceComputed(database, 'passages', [['p1', 'N1', 'A', january], ['p2', 'N3', 'A', march], ['p3', 'N3', 'A', march], ['p4', 'N4', 'C', march]].map(([passage_id, note_ref, case_ref, panel]) =>
    ({ passage_id: passage_id!, note_ref: note_ref!, case_ref: case_ref!, panel: panel!, start_offset: 0, end_offset: 1, body: '', state: 'accept' })));
  await replaceComputed(database, 'passage_themes', [['p1', 'confirmed'], ['p2', 'accept'], ['p3', 'accept'], ['p4', 'review']].map(([passage_id, standing]) =>
    ({ passage_id: passage_id!, theme_id: 'investigation-delay', standing: standing!, score: null, drivers: null })));
  await setFilters(database, noFilters);
});
afterAll(() => database.close());

test('the last panels are those held: a cancelled one is passed over, and a planned one moves the data date no further', async () => {
  expect(await recentPanels(database, 12)).toEqual({ panels: 2, first_panel: january, last_panel: march, data_date: '2026-03-31' });
  // A month in progress: the data tell no further than today.
  await setFilters(database, noFilters, '2026-03-26');
  expect((await recentPanels(database, 12)).data_date).toBe('2026-03-26');
  await setFilters(database, noFilters, '2026-04-02');
  expect((await recentPanels(database, 12)).data_date).toBe('2026-03-31');
  await setFilters(database, noFilters);
  expect(await recentPanels(database, 1)).toMatchObject({ panels: 1, first_panel: march });
});

test('a case counts once in a stretch of panels, and what waits for review is in no rate: of A and C in the last panel, A; of A and B before, A', async () => {
  expect(await learningThemes(database, 1)).toEqual([
    { theme: 'investigation-delay', stretch: 'before', eligible_cases: 2, cases: 1, confirmed_cases: 1, review_cases: 0, read_cases: 0, panels: 1, last_panel: january },
    { theme: 'investigation-delay', stretch: 'last', eligible_cases: 2, cases: 1, confirmed_cases: 0, review_cases: 1, read_cases: 0, panels: 1, last_panel: march }
  ]);
  expect(await learningThemes(database, 12)).toMatchObject([{ stretch: 'last', eligible_cases: 3, cases: 1, panels: 2 }]);
});

test('a case is with the team that had it at the panel; B has no team', async () => {
  expect(await learningTeams(database, 1)).toEqual([
    { theme: 'investigation-delay', team: 'dedicated_ppda_team_psd', eligible_cases: 1, cases: 1, earlier_cases: 0, first_seen: march, first_confirmed: null },
    { theme: 'investigation-delay', team: 'district_cid', eligible_cases: 1, cases: 0, earlier_cases: 1, first_seen: january, first_confirmed: january }
  ]);
  // What was seen before the period is not new in it.
  await setFilters(database, { ...noFilters, from: '2026-03' });
  expect((await learningTeams(database, 12)).map(({ team, first_seen }) => [team, first_seen])).toEqual([['dedicated_ppda_team_psd', march], ['district_cid', january]]);
  await setFilters(database, noFilters);
});

test('fed back in time is by the 14th day: of three individual points one on day 14, one on day 15, one never; a day after the data date is not yet', async () => {
  expect(await learningItems(database, 12)).toEqual([
    { kind: 'good_practice', raised: 1, fed_back: 0, in_time: 0, waiting: 1, since: '2026-03-12' },
    { kind: 'individual', raised: 3, fed_back: 2, in_time: 1, waiting: 1, since: '2026-03-12' }
  ]);
  expect((await waitingItems(database, 12)).map(({ item_ref, days }) => [item_ref, days])).toEqual([['L3', 19], ['L4', 19]]);
});

test('the filters narrow themes, teams and learning points to the cases that they keep', async () => {
  await setFilters(database, { ...noFilters, routes: ['101'] });
  expect(await learningThemes(database, 12)).toMatchObject([{ eligible_cases: 1, cases: 0 }]);
  expect((await learningTeams(database, 12)).map(({ team }) => team)).toEqual(['district_cid']);
  await setFilters(database, { ...noFilters, routes: ['999'] });
  expect((await waitingItems(database, 12)).map(({ item_ref }) => item_ref)).toEqual(['L3']);
  await setFilters(database, noFilters);
});

test('taskings come newest first, the plan as planned, and training of later months is left out: 20, then 5 + 6', async () => {
  expect((await allTaskings(database)).map(({ tasking_ref }) => tasking_ref)).toEqual(['T-02', 'T-01']);
  expect(await allTaskings(database)).toMatchObject([{ theme_id: 'investigation-delay', counts_as: 'investigation-delay' }, {}]);
  await replaceComputed(database, 'theme_counts_as', [{ theme_id: 'investigation-delay', counts_as: 'conflict-of-interest' }]);
  expect(await allTaskings(database)).toMatchObject([{ theme_id: 'investigation-delay', counts_as: 'conflict-of-interest' }, {}]);
  await replaceComputed(database, 'theme_counts_as', []);
  expect((await programmeSteps(database)).map(({ step }) => step)).toEqual(['consult', 'issues']);
  expect(await trainedByYear(database)).toEqual([{ year: 2025, programme: 'soo_cpd', people: 20 }, { year: 2026, programme: 'soo_cpd', people: 11 }]);
});

test('the reference of a tasking that was taken out is not given again', async () => {
  await database.query('amend', "insert into amendments (load_no, entry_no, amended_on, table_name, row_key, what, field, former) values (1, 1, '2026-03-01', 'taskings', 'T-03', 'removed', 'audience', 'hr'), (1, 2, '2026-03-01', 'taskings', 'T-01', 'changed', 'audience', 'hr'), (1, 3, '2026-03-01', 'cases', 'Z', 'removed', 'force', null)");
  expect(await usedTaskingRefs(database)).toEqual(['T-01', 'T-02', 'T-03']);
  await database.query('amend', 'delete from amendments');
});
