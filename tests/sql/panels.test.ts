import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Row } from '$lib/intake/rows';
import { bankHolidayRows } from '$lib/model/bank-holidays';
import type { Database } from '$lib/store/database';
import { loadTables, replaceComputed } from '$lib/store/load-tables';
import { minutesBeyondSlots, nextPanel, openActions, openCases, panelMinutes, seatsFilled, slotLengths, victimWaits } from '$lib/store/queries/panels';
import { linksOf, notesOf, placesOf, recallCases, recallChoices, type RecallQuestion } from '$lib/store/queries/recall';
import { noFilters } from '$lib/store/filters';
import { setFilters } from '$lib/store/queries/set-filters';
import { recallWords } from '$lib/workspace/panels/panels-recall';
import { nodeDatabase } from './node-database';

const january = '2026-01-01', february = '2026-02-01', march = '2026-03-01';
let database: Database;
beforeAll(async () => {
  database = await nodeDatabase();
  const oneCase = (case_ref: string, more: Row = {}): Row => ({ case_ref, case_type: 'police_victim_only', referral_route: '999', reported_month: january, reported_on: '2026-01-05', status: 'open', ...more });
  const slot = (slot_ref: string, panel: string, case_ref: string, more: Row = {}): Row => ({ slot_ref, panel, case_ref, slot_type: 'new', planned_minutes: 15, actual_minutes: null, ...more });
  const action = (action_ref: string, more: Row): Row => ({ action_ref, panel: january, case_ref: 'A', owner_role: 'oic', action_type: 'conduct', set_on: '2026-01-08', due_on: '2026-01-29', status: 'open', closure_gate: 'no', ...more });
  const update = (update_ref: string, case_ref: string, event_on: string, due_on: string | null, done_on: string | null): Row => ({ update_ref, case_ref, reason: 'released', event_on, due_on, done_on });
  const officer = (case_ref: string, soo_code: string, appointed_on: string, first_contact_on: string | null, ended_on: string | null = null): Row => ({ case_ref, soo_code, appointed_on, first_contact_on, ended_on });
  await loadTables(database, [
    { table: 'cases', rows: [
      oneCase('A', { complexity_flags: 'both_police;repeat_within_12m', case_type: 'both_police' }), oneCase('B', { status: 'closed', closed_on: '2026-02-20' }), oneCase('C', { referral_route: '101' }),
      oneCase('D', { triage_decision: 'not_selected' }), oneCase('F', { status: 'transferred', referral_route: 'manager' }), oneCase('E', { closed_on: '2026-04-20' })
    ] },
    { table: 'panels', rows: [[january, 'held', 190], [february, 'held', null], [march, 'planned', null]].map(([panel, status, actual_minutes]) => ({ panel: String(panel), status: String(status), scheduled_minutes: 180, actual_minutes: actual_minutes as number | null })) },
    { table: 'slots', rows: [
      slot('S1', january, 'A', { actual_minutes: 20 }), slot('S2', january, 'B', { actual_minutes: 30 }), slot('S3', february, 'A', { slot_type: 'complex', planned_minutes: 40, carried_over: 'yes' }),
      slot('S4', march, 'C', { slot_type: 'update', planned_minutes: 10, position: 2 })
    ] },
    { table: 'attendance', rows: [[january, 1, 'present'], [january, 2, 'deputy'], [january, 3, 'apologies'], [february, 1, 'absent']].map(([panel, seat, status]) => ({ panel: String(panel), role: 'external_da_agency', seat: Number(seat), status: String(status) })) },
    { table: 'actions', rows: [
      action('A1', { closure_gate: 'yes' }), action('A2', { case_ref: 'B', due_on: '2026-02-28' }), action('A3', { due_on: null, case_ref: null }), action('A4', { done_on: '2026-02-01' }),
      action('A5', { status: 'withdrawn' }), action('A6', { done_on: '2026-03-02', due_on: '2026-02-27' }), action('A7', { case_ref: 'F', due_on: '2026-02-26', closure_gate: 'yes' })
    ] },
    // A: updated since the first fell due, not since the second. C: blank due day, 5 working days after Monday 2 February. B is closed.
    { table: 'victim_updates', rows: [update('U1', 'A', '2026-01-05', '2026-01-12', null), update('U2', 'A', '2026-01-12', '2026-01-19', '2026-01-20'), update('U3', 'A', '2026-02-02', '2026-02-09', null), update('U4', 'C', '2026-02-02', null, null), update('U5', 'B', '2026-01-05', '2026-01-12', null)] },
    { table: 'soo_assignments', rows: [officer('A', 'SOO-01', '2026-01-06', '2026-01-07', '2026-02-18'), officer('C', 'SOO-02', '2026-02-25', null), officer('D', 'SOO-03', '2026-01-07', '2026-01-08'), officer('E', 'SOO-01', '2026-01-07', '2026-01-08')] },
    { table: 'restrictions', rows: [{ case_ref: 'A', restriction: 'suspended', review_due_on: '2026-03-20', reviewed_on: null }, { case_ref: 'C', restriction: 'suspended', review_due_on: '2026-02-01', reviewed_on: '2026-02-01' }, { case_ref: 'E', restriction: 'suspended', review_due_on: '2026-05-01', reviewed_on: null }] },
    { table: 'case_links', rows: [{ case_ref: 'A', linked_case_ref: 'C', link_kind: 'counter_allegation' }] },
    { table: 'notes', rows: [{ note_ref: 'N1', panel: january, case_ref: 'A', slot_type: 'new', text: 'first' }, { note_ref: 'N2', panel: february, case_ref: 'A', slot_type: 'update', text: 'second' }] }
  ]);
  await replaceComputed(database, 'bank_holidays', bankHolidayRows(2025, 2027));
  await replaceComputed(database, 'passages', [{ passage_id: 'p', note_ref: 'N1', case_ref: 'A', panel: january, start_offset: 0, end_offset: 1, body: '', state: 'accept' }]);
  await replaceComputed(database, 'passage_themes', [['late-to-panel', 'review'], ['investigation-delay', 'accept']].map(([theme_id, standing]) => ({ passage_id: 'p', theme_id: theme_id!, standing: standing!, score: null, drivers: null })));
  await setFilters(database, noFilters);
});
afterAll(() => database.close());

test('the next panel is the one planned after the last held', async () => {
  expect(await nextPanel(database)).toEqual({ panel: march, scheduled_minutes: 180 });
});

test('open cases are for the panel unless triage kept them away: B is closed and D not selected; E closes after the data date', async () => {
  const rows = await openCases(database, march);
  expect(rows.map(({ case_ref, for_panel }) => [case_ref, for_panel])).toEqual([['A', true], ['C', true], ['D', false], ['E', true]]);
  expect(rows.filter(({ for_panel }) => for_panel).map(({ case_ref, times_heard, last_panel, carried_over, booked_type }) => [case_ref, times_heard, last_panel, carried_over, booked_type])).toEqual([
    ['A', 2, february, true, null], ['C', 0, null, false, 'update'], ['E', 0, null, false, null]
  ]);
  expect(rows[0]).toMatchObject({ slot_type: 'complex', planned_minutes: 40, complex: true, review_due_on: '2026-03-20', review_overdue: false, triage_decision: null });
  expect(rows[1]).toMatchObject({ complex: false, review_due_on: null, booked_position: 2, booked_minutes: 10 });
  expect((await openCases(database, '')).every(({ booked_type }) => booked_type === null)).toBe(true);
});

test('minutes by panel and by type of slot: 20 + 30 taken by two new slots, and 190 by the panel; February wrote none down', async () => {
  expect(await panelMinutes(database, 12)).toEqual([
    { panel: january, scheduled: 180, planned: 30, slot_minutes: 50, actual: 190, slots: 2, timed: 2, carried_over: 0 },
    { panel: february, scheduled: 180, planned: 40, slot_minutes: null, actual: null, slots: 1, timed: 0, carried_over: 1 }
  ]);
  expect(await slotLengths(database, 12)).toEqual([{ slot_type: 'new', slots: 2, minutes: 50 }]);
});

test('what a panel to come is measured by is of the last panels held, whatever the months in view: 190 − 50 = 140 beyond the slots; February wrote no time down', async () => {
  const usual = async () => [await slotLengths(database, 12), await minutesBeyondSlots(database, 12)];
  const all = await usual();
  expect(all).toEqual([[{ slot_type: 'new', slots: 2, minutes: 50 }], [{ panel: january, minutes: 140 }]]);
  for (const from of ['2026-02', '2026-03']) {
    await setFilters(database, { ...noFilters, from });
    expect(await usual(), from).toEqual(all);
  }
  await setFilters(database, noFilters);
  expect(await minutesBeyondSlots(database, 1)).toEqual([]);
});

test('a deputy fills a seat, apologies do not', async () => {
  expect(await seatsFilled(database, 12)).toEqual([{ role: 'external_da_agency', panel: january, seats: 3, filled: 2, deputies: 1 }, { role: 'external_da_agency', panel: february, seats: 1, filled: 0, deputies: 0 }]);
});

test('an action is open until done or withdrawn, overdue from the day after it was due: from 29 January to 28 February are 30 days', async () => {
  expect((await openActions(database)).map(({ action_ref, days_overdue, gate, case_open, passed_on }) => [action_ref, days_overdue, gate, case_open, passed_on])).toEqual([
    ['A1', 30, true, true, false], ['A7', 2, true, false, true], ['A6', 1, false, true, false], ['A2', null, false, false, false], ['A3', null, false, false, false]
  ]);
});

test('a victim who has been updated since no longer waits for the older one, and a blank due day is computed: 2 February + 5 working days', async () => {
  expect(await victimWaits(database)).toEqual([
    { case_ref: 'A', kind: 'update', since: '2026-02-09', days: 19, soo_code: null },
    { case_ref: 'C', kind: 'update', since: '2026-02-09', days: 19, soo_code: 'SOO-02' },
    { case_ref: 'A', kind: 'soo', since: '2026-02-18', days: 10, soo_code: null },
    { case_ref: 'C', kind: 'contact', since: '2026-02-25', days: 3, soo_code: 'SOO-02' }
  ]);
});

test('where no first contact is recorded of any case, a blank one says of no officer that there was none', async () => {
  await database.query('set aside', 'create temp table kept as from soo_assignments');
  await database.query('blank', 'update soo_assignments set first_contact_on = null');
  expect((await victimWaits(database)).map(({ kind }) => kind)).toEqual(['update', 'update', 'soo']);
  await database.query('empty', 'delete from soo_assignments');
  await database.query('put back', 'insert into soo_assignments from kept');
  expect((await victimWaits(database)).map(({ kind }) => kind)).toContain('contact');
});

const ask = async (question: Partial<RecallQuestion>, most = 10) =>
  (await recallCases(database, { panel: '', caseType: '', route: '', theme: '', soo: '', ref: '', ...question }, most)).map(({ case_ref }) => case_ref);

test('recall finds a case by when it was heard, its facts, its theme and its officer, all at once; a suspected theme does not count', async () => {
  expect(await ask({ panel: '2026-01' })).toEqual(['A', 'B']);
  expect(await ask({ route: '101' })).toEqual(['C']);
  expect(await ask({ soo: 'SOO-01' })).toEqual(['A', 'E']);
  expect(await ask({ soo: 'SOO-01', theme: 'investigation-delay', caseType: 'both_police', panel: '2026-02' })).toEqual(['A']);
  expect(await ask({ theme: 'late-to-panel' })).toEqual([]);
  expect(await ask({ ref: 'E' })).toEqual(['E']);
  expect(await recallCases(database, { panel: '', caseType: '', route: '999', theme: '', soo: '', ref: '' }, 1)).toMatchObject([{ case_ref: 'A', times_heard: 2, soo_codes: 'SOO-01', theme_ids: 'investigation-delay', in_all: 4, not_eligible: 0 }]);
});

test('recall says of how many cases a theme is in no share: it could not arise there', async () => {
  const question: RecallQuestion = { panel: '', caseType: '', route: '', theme: 'investigation-delay', soo: '', ref: '' };
  const [found] = await recallCases(database, question, 1);
  expect(found!.not_eligible).toBe(found!.in_all);
  await replaceComputed(database, 'theme_eligibility', [{ theme_id: 'investigation-delay', rule: 'any' }]);
  expect((await recallCases(database, question, 1))[0]!.not_eligible).toBe(0);
  await replaceComputed(database, 'theme_eligibility', []);
  const links: never[] = [];
  expect(recallWords([{ ...found!, links, in_all: 3, not_eligible: 1 }], 'police_suspect')).toBe('3 cases fit; the 1 heard last are shown. 1 case of these is in no share of the theme, which is counted of cases with a suspect who works for the police.');
});

test('a link is told from both sides, notes come newest first, and the choices are months and officers', async () => {
  expect(await linksOf(database, ['A', 'C'])).toEqual([{ case_ref: 'A', link_kind: 'counter_allegation', other_ref: 'C' }, { case_ref: 'C', link_kind: 'counter_allegation', other_ref: 'A' }]);
  expect((await notesOf(database, 'A')).map(({ text }) => text)).toEqual(['second', 'first']);
  expect(await placesOf(database, ['N2', 'gone'])).toEqual([{ note_ref: 'N2', case_ref: 'A', panel: february }]);
  expect((await recallChoices(database)).map(({ kind, value }) => `${kind} ${value}`)).toEqual(['panel 2026-03', 'panel 2026-02', 'panel 2026-01', 'soo SOO-01', 'soo SOO-02', 'soo SOO-03']);
});

test('the filters narrow the queue, the actions, the waits and recall alike', async () => {
  await setFilters(database, { ...noFilters, routes: ['101'] });
  expect((await openCases(database, march)).map(({ case_ref }) => case_ref)).toEqual(['C']);
  expect((await openActions(database)).map(({ action_ref }) => action_ref)).toEqual(['A3']);
  expect((await victimWaits(database)).map(({ case_ref }) => case_ref)).toEqual(['C', 'C']);
  expect(await ask({ soo: 'SOO-01' })).toEqual([]);
  expect(await placesOf(database, ['N1'])).toEqual([]);
  await setFilters(database, noFilters);
});
