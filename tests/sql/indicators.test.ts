import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Row } from '$lib/intake/rows';
import { bankHolidayRows } from '$lib/model/bank-holidays';
import type { Database } from '$lib/store/database';
import { indicatorSql, runIndicator } from '$lib/store/indicators/run-indicator';
import type { PartRow, SeriesRow } from '$lib/store/indicators/row-shapes';
import { tablesWithRows } from '$lib/store/indicators/tables-with-rows';
import { emptyTables, loadTables, replaceComputed } from '$lib/store/load-tables';
import { noFilters } from '$lib/store/filters';
import { setFilters } from '$lib/store/queries/set-filters';
import { indicatorNamed, indicators } from '$lib/model/indicators';
import { nodeDatabase } from './node-database';

let database: Database;
beforeAll(async () => { database = await nodeDatabase(); });
afterAll(() => database.close());
beforeEach(() => emptyTables(database));

const oneCase = (ref: string, more: Row = {}): Row => ({ case_ref: ref, reported_month: '2026-01-01', referral_route: '999', case_type: 'both_police', suspect_workforce: 'officer', ...more });
const load = async (tables: Record<string, Row[]>, filters = noFilters) => {
  await loadTables(database, Object.entries(tables).map(([table, rows]) => ({ table, rows })));
  await replaceComputed(database, 'bank_holidays', bankHolidayRows(2025, 2027));
  await setFilters(database, filters);
};
const run = async (id: string) => (await runIndicator(database, indicatorNamed(id))).rows;
/** Months with something in them as [month, numerator, denominator]. */
const months = async (id: string) => ((await run(id)) as SeriesRow[]).filter((row) => row.numerator || row.denominator).map((row) => [row.period.slice(0, 7), row.numerator, row.denominator]);
const parts = async (id: string) => ((await run(id)) as PartRow[]).map((row) => [row.part, row.numerator, row.denominator]);

test('every indicator has its SQL and gives the columns of its shape on an empty workspace', async () => {
  await setFilters(database, noFilters);
  for (const indicator of indicators) {
    const { id } = indicator;
    expect(indicatorSql(id)).toMatch(/^-- One row per /);
    await expect(runIndicator(database, indicator), id).resolves.toBeDefined();
  }
  await expect(runIndicator(database, { id: 'P99', shape: 'series', denominator: null })).rejects.toThrow();
});

test('months in which nothing happened are there as zeros', async () => {
  await load({ cases: [oneCase('A'), oneCase('B', { reported_month: '2026-04-01' })] });
  expect(((await run('P1')) as SeriesRow[]).map(({ period, numerator }) => [period, numerator])).toEqual([['2026-01-01', 1], ['2026-02-01', 0], ['2026-03-01', 0], ['2026-04-01', 1]]);
});

test('filters apply: another route is not counted', async () => {
  await load({ cases: [oneCase('A'), oneCase('B', { referral_route: '101' })] }, { ...noFilters, routes: ['101'] });
  expect(await months('P1')).toEqual([['2026-01', 1, null]]);
});

test('a case between two police parties counts for victims and for suspects, once each', async () => {
  await load({ cases: [oneCase('A'), oneCase('B', { case_type: 'police_victim_only' }), oneCase('C', { case_type: 'police_perpetrator_only' })] });
  expect([await months('P1'), await months('P1b'), await months('P1c')]).toEqual([[['2026-01', 3, null]], [['2026-01', 2, null]], [['2026-01', 2, null]]]);
});

test('a case without a triage decision is in no share', async () => {
  await load({ cases: [oneCase('A', { triage_decision: 'to_panel' }), oneCase('B', { triage_decision: 'not_selected' }), oneCase('C'), oneCase('D', { triage_decision: 'not_recorded' })] });
  expect([await months('O1'), await months('O1b')]).toEqual([[['2026-01', 1, null]], [['2026-01', 1, 2]]]);
});

test('where triage is not recorded, a case that a panel heard was sent to it, and one not yet heard waits', async () => {
  const cases = [oneCase('A'), oneCase('B', { triage_decision: 'not_recorded' }), oneCase('C', { triage_decision: 'not_selected' }), oneCase('D')];
  await load({ cases, slots: [['S', 'A'], ['T', 'B'], ['U', 'C']].map(([slot_ref, case_ref]) => ({ slot_ref: slot_ref!, panel: '2026-02-01', case_ref: case_ref!, slot_type: 'new' })) });
  expect((await months('O1'))[0]).toEqual(['2026-01', 2, null]);
  expect((await months('O7c')).at(-1)).toEqual(['2026-02', 1, null]);
});

test('a cancelled panel is scheduled and not held; a planned one is neither', async () => {
  await load({ panels: [{ panel: '2026-01-01', status: 'held' }, { panel: '2026-02-01', status: 'cancelled' }, { panel: '2026-03-01', status: 'planned' }] });
  expect(await months('O2')).toEqual([['2026-01', 1, 1], ['2026-02', 0, 1]]);
});

test('three external seats for each panel held, a deputy fills one, and a panel without attendance recorded has none', async () => {
  const seat = (panel: string, role: string, seat: number, status: string): Row => ({ panel, role, seat, status });
  await load({
    panels: [{ panel: '2026-01-01', status: 'held' }, { panel: '2026-02-01', status: 'held' }, { panel: '2026-03-01', status: 'held' }, { panel: '2026-04-01', status: 'cancelled' }],
    attendance: [
      seat('2026-01-01', 'external_da_agency', 1, 'present'), seat('2026-01-01', 'external_da_agency', 2, 'deputy'), seat('2026-01-01', 'external_da_agency', 3, 'apologies'), seat('2026-01-01', 'iag', 1, 'absent'),
      seat('2026-02-01', 'chair', 1, 'present'), seat('2026-02-01', 'iag', 1, 'present'), seat('2026-04-01', 'external_da_agency', 1, 'apologies')
    ]
  });
  expect(await months('O4')).toEqual([['2026-01', 2, 3], ['2026-02', 0, 3]]);
  expect(await months('O4b')).toEqual([['2026-01', 0, 1], ['2026-02', 1, 1]]);
});

test('senior oversight: one officer with two cases is one person; the role ends with the case', async () => {
  await load({
    cases: [oneCase('A'), oneCase('B'), oneCase('C', { closed_on: '2026-01-20' }), oneCase('D', { reported_month: '2026-02-01' })],
    soo_assignments: [
      { case_ref: 'A', soo_code: 'S1', appointed_on: '2026-01-05' }, { case_ref: 'B', soo_code: 'S1', appointed_on: '2026-01-06' }, { case_ref: 'C', soo_code: 'S2', appointed_on: '2026-01-07' }
    ]
  });
  expect(await months('O3')).toEqual([['2026-01', 2, null], ['2026-02', 1, null]]);
  expect(await parts('O3b')).toEqual([['2 cases', 1, 1]]);
});

test('actions per slot leave out actions that belong to no case; open ones leave out the withdrawn', async () => {
  const action = (ref: string, more: Row): Row => ({ action_ref: ref, panel: '2026-01-01', owner_role: 'oic', action_type: 'learning', set_on: '2026-01-15', status: 'open', ...more });
  await load({
    cases: [oneCase('A'), oneCase('B', { reported_month: '2026-02-01' })],
    slots: [{ slot_ref: 'S1', panel: '2026-01-01', case_ref: 'A', slot_type: 'new' }, { slot_ref: 'S2', panel: '2026-01-01', case_ref: 'B', slot_type: 'new' }],
    actions: [action('1', { case_ref: 'A' }), action('2', { case_ref: 'A', status: 'complete', done_on: '2026-02-03' }), action('3', { case_ref: 'B', status: 'withdrawn' }), action('4', {})]
  });
  expect(await months('O5')).toEqual([['2026-01', 3, 2]]);
  expect(await months('O5b')).toEqual([['2026-01', 3, null], ['2026-02', 2, null]]);
});

describe('themes', () => {
  beforeEach(async () => {
    await load({ cases: [oneCase('A', { case_type: 'police_victim_only' }), oneCase('B', { case_type: 'police_perpetrator_only' })] });
    const note = (ref: string, caseRef: string): Row => ({ note_ref: ref, panel: '2026-01-01', case_ref: caseRef, slot_type: 'new', text: '…' });
    await loadTables(database, [{ table: 'notes', rows: [note('N1', 'A'), note('N2', 'B')] }]);
    const passage = (id: string, caseRef: string): Row => ({ passage_id: id, note_ref: caseRef === 'A' ? 'N1' : 'N2', case_ref: caseRef, panel: '2026-01-01', start_offset: 0, end_offset: 1, body: '', state: 'coded' });
    await replaceComputed(database, 'passages', [passage('1', 'A'), passage('2', 'A'), passage('3', 'B'), passage('4', 'B')]);
    const mark = (id: string, theme: string, standing: string): Row => ({ passage_id: id, theme_id: theme, standing, score: null, drivers: null });
    await replaceComputed(database, 'passage_themes', [mark('1', 'work-contact-misuse', 'confirmed'), mark('2', 'work-contact-misuse', 'accept'), mark('3', 'investigation-delay', 'accept'), mark('4', 'investigation-delay', 'review'), mark('4', 'late-to-panel', 'review')]);
    await replaceComputed(database, 'theme_eligibility', [{ theme_id: 'work-contact-misuse', rule: 'police_victim' }, { theme_id: 'investigation-delay', rule: 'any' }]);
  });

  test('a theme said twice of one case counts once, and what waits for review does not count', async () => {
    expect(await months('O6')).toEqual([['2026-01', 2, 2]]);
  });

  test('a note that nobody has read does not make the month look poor in themes, once others have been read', async () => {
    await loadTables(database, [{ table: 'cases', rows: [oneCase('C')] }, { table: 'notes', rows: [{ note_ref: 'N3', panel: '2026-01-01', case_ref: 'C', slot_type: 'new', text: '…' }] }]);
    await setFilters(database, noFilters);
    expect(await months('O6')).toEqual([['2026-01', 2, 2]]);
  });

  test('a theme is divided by the cases in which it could arise', async () => {
    expect(await parts('O6b')).toEqual([['investigation-delay', 1, 2], ['work-contact-misuse', 1, 1]]);
  });
});

test('audit: items that do not apply are no denominator, partly is not yes', async () => {
  await load({ cases: [oneCase('A')], quality_audits: [{ case_ref: 'A', audited_month: '2026-01-01', crime_recorded_24h: 'yes', conduct_considered: 'partly', iopc_considered: 'not_applicable', risk_reviewed: 'no', updates_made: 'not_recorded' }] });
  expect(await months('P4')).toEqual([['2026-01', 1, 3]]);
  expect(await parts('P4b')).toEqual([['crime_recorded_24h', 1, 1], ['conduct_considered', 0, 1], ['risk_reviewed', 0, 1]]);
});

test('the first investigator decides, whatever the order of rows; where their level is not known, no later one stands in', async () => {
  const investigator = (ref: string, position: number, pip: string, team = 'district_cid'): Row => ({ case_ref: ref, position, team, pip_level: pip });
  await load({
    cases: [oneCase('A'), oneCase('B'), oneCase('C')],
    investigators: [investigator('A', 2, 'PIP2'), investigator('A', 1, 'PIP1'), investigator('B', 1, 'not_known', 'dedicated_ppda_team_psd'), investigator('B', 2, 'PIP3'), investigator('C', 1, 'not_recorded', 'not_recorded')]
  });
  expect(await months('P5')).toEqual([['2026-01', 0, 1]]);
  expect(await months('P5b')).toEqual([['2026-01', 1, 2]]);
});

test('updates: five working days over Easter, one under enhanced rights, a written due day stands, the undone count, the not yet due do not', async () => {
  const update = (ref: string, caseRef: string, more: Row): Row => ({ update_ref: ref, case_ref: caseRef, reason: 'released', event_on: '2026-04-02', ...more });
  await load({
    cases: [oneCase('A', { reported_month: '2026-04-01' }), oneCase('E', { reported_month: '2026-04-01', enhanced_rights: 'yes' })],
    victim_updates: [
      // Five working days after Thursday 2 April 2026 is Monday 13 April; one is Tuesday 7 April.
      update('on the day', 'A', { done_on: '2026-04-13' }), update('late', 'A', { done_on: '2026-04-14' }),
      update('enhanced, on the day', 'E', { done_on: '2026-04-07' }), update('enhanced, late', 'E', { done_on: '2026-04-08' }),
      update('due as written', 'A', { due_on: '2026-04-20', done_on: '2026-04-20' }), update('never', 'A', {}),
      update('due after the data end', 'A', { event_on: '2026-04-29' })
    ]
  });
  expect(await months('P10')).toEqual([['2026-04', 3, 6]]);
});

test('contact agreed: no is counted, not recorded is not', async () => {
  await load({ cases: [oneCase('A', { contact_agreed: 'yes' }), oneCase('B', { contact_agreed: 'no' }), oneCase('C', { contact_agreed: 'not_recorded' }), oneCase('D')] });
  expect(await months('P11')).toEqual([['2026-01', 1, 2]]);
});

describe('criminal no charge, then conduct no action', () => {
  const crime = (ref: string, outcome: string | null, on: string | null, allegation = 1): Row => ({ case_ref: ref, strand: 'criminal', allegation, crime_outcome: outcome, decided_on: on });
  const conduct = (ref: string, more: Row): Row => ({ case_ref: ref, strand: 'conduct', allegation: 1, workforce_type: 'officer', conduct_route: 'conduct_matter', ...more });
  const nfa = { case_to_answer: 'none', conduct_outcome: 'nfa', decided_on: '2026-03-10' };

  beforeEach(() => load({
    cases: [...['nfa', 'warned', 'open conduct', 'type 0', 'charged', 'unrecorded', 'no conduct row', 'learning'].map((ref) => oneCase(ref)), oneCase('staff', { suspect_workforce: 'police_staff' }), oneCase('last', { reported_month: '2026-05-01' })],
    outcomes: [
      crime('nfa', '16', '2026-02-01'), conduct('nfa', nfa),
      crime('warned', '15', '2026-04-02'), conduct('warned', { case_to_answer: 'misconduct', conduct_outcome: 'written_warning', decided_on: '2026-03-01' }),
      crime('open conduct', '16', '2026-02-01'), conduct('open conduct', {}),
      crime('type 0', '16', '2026-02-01'), crime('type 0', '0', null, 2), conduct('type 0', nfa),
      crime('charged', '16', '2026-02-01'), crime('charged', '1', '2026-02-01', 2), conduct('charged', nfa),
      crime('unrecorded', '18', '2026-02-20'), conduct('unrecorded', { conduct_route: 'not_recorded_as_conduct' }),
      crime('no conduct row', '16', '2026-02-01'),
      crime('learning', '16', '2026-02-01'), conduct('learning', { case_to_answer: 'none', conduct_outcome: 'rprp', decided_on: '2026-03-12' }),
      crime('staff', '16', '2026-02-01'), conduct('staff', { ...nfa, workforce_type: 'police_staff' })
    ]
  }));

  test('closed basis, officers: type 0, open conduct, the charged and those without a conduct row are out; the later decision sets the month', async () => {
    expect(await months('P14')).toEqual([['2026-02', 1, 1], ['2026-03', 1, 2], ['2026-04', 0, 1]]);
  });

  test('staff are apart, and the cohort basis puts all in the month of the report', async () => {
    expect([await months('P14b'), await months('P14c'), await months('P14f')]).toEqual([[['2026-03', 1, 1]], [['2026-01', 2, 4]], [['2026-01', 1, 1]]]);
  });

  test('the cross-table shows what is open as open', async () => {
    const cells = ((await run('P14d')) as unknown as { row_part: string; column_part: string; n: number }[]).map(({ row_part, column_part, n }) => `${row_part} / ${column_part}: ${n}`);
    expect(cells).toEqual([
      'Charged / No action: 1', 'Crime open / No action: 1', 'No charge / Conduct open: 1', 'No charge / Learning or reflective practice: 1',
      'No charge / No action: 1', 'No charge / No conduct row: 1', 'No charge / Not recorded as conduct: 1', 'No charge / Sanction: 1'
    ]);
  });
});

test('a blank route is open until it is decided, a blank end is not known, and a crime passed on is no crime without charge', async () => {
  const crime = (ref: string, outcome: string): Row => ({ case_ref: ref, strand: 'criminal', allegation: 1, crime_outcome: outcome, decided_on: '2026-02-01' });
  const conduct = (ref: string, allegation: number, more: Row): Row => ({ case_ref: ref, strand: 'conduct', allegation, workforce_type: 'officer', ...more });
  const nfa = { conduct_outcome: 'nfa', decided_on: '2026-02-10' };
  await load({
    cases: [...['one of two open', 'all open', 'passed on', 'not known', 'warned, one not known', 'nfa'].map((ref) => oneCase(ref)), oneCase('last', { reported_month: '2026-05-01' })],
    outcomes: [
      crime('one of two open', '16'), conduct('one of two open', 1, nfa), conduct('one of two open', 2, { severity: 'gross_misconduct' }),
      crime('all open', '0'), conduct('all open', 1, {}),
      crime('passed on', '20'), conduct('passed on', 1, nfa),
      crime('not known', '16'), conduct('not known', 1, { decided_on: '2026-02-10' }),
      crime('warned, one not known', '16'), conduct('warned, one not known', 1, { decided_on: '2026-02-10' }), conduct('warned, one not known', 2, { conduct_outcome: 'written_warning', decided_on: '2026-02-10' }),
      crime('nfa', '16'), conduct('nfa', 1, nfa)
    ]
  });
  // Finished and known: the warned (one end is enough to say that it was not without action) and the one with no further action.
  expect(await months('P14')).toEqual([['2026-02', 1, 2]]);
  const cells = ((await run('P14d')) as unknown as { row_part: string; column_part: string; n: number }[]).map(({ row_part, column_part, n }) => `${row_part} / ${column_part}: ${n}`);
  expect(cells).toEqual(['Crime open / Conduct open: 1', 'No charge / Conduct open: 1', 'No charge / Ended, not known how: 1', 'No charge / No action: 1', 'No charge / Sanction: 1', 'Passed to another body / No action: 1']);
});

test('taskings count when due, done late or not at all is not on time', async () => {
  const tasking = (ref: string, due: string, done: string | null): Row => ({ tasking_ref: ref, theme_id: 't', audience: 'hr', product: 'guide', issued_on: '2026-01-01', due_on: due, done_on: done });
  await load({ cases: [oneCase('A'), oneCase('B', { reported_month: '2026-03-01' })], taskings: [tasking('1', '2026-02-10', '2026-02-10'), tasking('2', '2026-02-11', '2026-02-12'), tasking('3', '2026-02-12', null), tasking('4', '2026-09-01', null)] });
  expect(await months('P17')).toEqual([['2026-02', 1, 3]]);
});

test('tables without rows are told from those with', async () => {
  await load({ cases: [oneCase('A')] });
  expect([...(await tablesWithRows(database))].sort()).toEqual(['bank_holidays', 'cases']);
});
