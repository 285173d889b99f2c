import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Row } from '$lib/intake/rows';
import type { Database } from '$lib/store/database';
import type { DurationRow } from '$lib/store/indicators/row-shapes';
import { emptyTables } from '$lib/store/load-tables';
import { measuring } from './measuring';
import { nodeDatabase } from './node-database';

let database: Database;
beforeAll(async () => { database = await nodeDatabase(); });
afterAll(() => database.close());
beforeEach(() => emptyTables(database));

const oneCase = (ref: string, more: Row = {}): Row => ({ case_ref: ref, reported_month: '2026-01-01', reported_on: '2026-01-05', case_type: 'both_police', suspect_workforce: 'officer', ...more });
/** An empty case, so that the data end on 30 September 2026. */
const last = oneCase('last', { reported_month: '2026-09-01', reported_on: '2026-09-30' });
const { load, rows, months } = measuring(() => database);
const waits = async (id: string) => ((await rows(id)) as DurationRow[]).flatMap((row) => Array<string>(row.n).fill(`${row.days} ${row.observed ? 'ended' : (row.ending ?? 'open')}`)).sort();

test('panels with a partner, by one of them or a deputy; agencies of the twelve months before, a month without a panel among them', async () => {
  const seat = (panel: string, status: string, agency: string | null, role = 'external_da_agency', no = 1): Row => ({ panel, role, seat: no, status, agency_code: agency });
  await load({
    cases: [last],
    panels: [...['2025-07-01', '2025-08-01', '2026-05-01', '2026-06-01', '2026-08-01'].map((panel) => ({ panel, status: 'held' })), { panel: '2026-07-01', status: 'cancelled' }],
    attendance: [
      seat('2025-07-01', 'present', 'AG-01'), seat('2025-07-01', 'present', 'AG-02', 'external_da_agency', 2), seat('2025-08-01', 'apologies', 'AG-03'), seat('2025-08-01', 'present', null, 'iag'),
      seat('2026-05-01', 'deputy', 'AG-04'), seat('2026-06-01', 'absent', null), seat('2026-07-01', 'present', 'AG-05'), seat('2026-08-01', 'present', 'AG-04')
    ]
  });
  expect(await months('O4c')).toEqual(['2025-07 1/1', '2025-08 0/1', '2026-05 1/1', '2026-06 0/1', '2026-08 1/1']);
  // From June 2026, the twelfth month; in July, whose panel was cancelled, those of July 2025 count no more.
  expect(await months('O4d')).toEqual(['2026-06 3/-', '2026-07 1/-', '2026-08 1/-', '2026-09 1/-']);
});

test('support lasts from the first panel with it to the first without, or to the last that looked', async () => {
  const status = (case_ref: string, panel: string, is: string): Row => ({ case_ref, panel, status: is });
  await load({
    cases: [...['left', 'stays', 'declines', 'once', 'never', 'later'].map((ref) => oneCase(ref)), last],
    panels: [...[['2026-01-01', '2026-01-20'], ['2026-02-01', '2026-02-19'], ['2026-03-01', '2026-03-21']].map(([panel, held_on]) => ({ panel: panel!, held_on: held_on!, status: 'held' })), { panel: '2026-10-01', status: 'planned' }],
    support: [
      status('left', '2026-01-01', 'engaged'), status('left', '2026-02-01', 'disengaged'), status('left', '2026-03-01', 'engaged'),
      status('stays', '2026-01-01', 'not_offered'), status('stays', '2026-02-01', 'offered_accepted'), status('stays', '2026-03-01', 'engaged'),
      status('declines', '2026-01-01', 'already_engaged'), status('declines', '2026-02-01', 'not_known'), status('declines', '2026-03-01', 'offered_declined'),
      status('once', '2026-01-01', 'engaged'), status('never', '2026-01-01', 'not_offered'), status('never', '2026-02-01', 'disengaged'),
      status('later', '2026-01-01', 'engaged'), status('later', '2026-02-01', 'engaged'), status('later', '2026-10-01', 'disengaged')
    ]
  });
  expect(await waits('P9d')).toEqual(['30 ended', '30 open', '30 open', '60 ended']);
});

test('a measure is waited for from the report, until the first that is granted or the case closes', async () => {
  const event = (case_ref: string, what: string, event_on: string): Row => ({ case_ref, measure: 'nmo', event: what, event_on });
  await load({
    cases: [...['granted', 'before', 'future'].map((ref) => oneCase(ref)), oneCase('closed', { closed_on: '2026-01-25' }), oneCase('unconsidered'), oneCase('no day', { reported_on: null }), last],
    protective_measures: [event('granted', 'considered', '2026-01-06'), event('granted', 'granted', '2026-01-15'), event('granted', 'granted', '2026-01-08'), event('before', 'granted', '2026-01-02'), event('closed', 'refused', '2026-01-10'), event('future', 'granted', '2026-10-02'), event('no day', 'granted', '2026-01-08')]
  });
  expect(await waits('P15d')).toEqual(['0 ended', '20 closed', '268 open', '3 ended']);
});

test('proven is a finding: no learning, no removal of vetting, nothing unknown or open; officers and staff apart', async () => {
  const matter = (ref: string, allegation: number, outcome: string, workforce = 'officer', decided: string | null = '2026-03-05'): Row => ({ case_ref: ref, strand: 'conduct', allegation, workforce_type: workforce, conduct_route: 'conduct_matter', conduct_outcome: outcome, decided_on: decided });
  await load({
    cases: [oneCase('A'), last],
    outcomes: [
      ...['written_warning', 'would_have_been_dismissed', 'nfa', 'learning', 'rprp', 'vetting_removed', 'resigned_or_retired_before_outcome', 'not_known'].map((outcome, i) => matter('A', i + 1, outcome)),
      matter('A', 20, 'final_written_warning', 'officer', null), matter('A', 21, 'verbal_warning_staff', 'police_staff'), matter('A', 22, 'nfa', 'police_staff')
    ]
  });
  expect([await months('P13i'), await months('P13j')]).toEqual([['2026-03 2/7'], ['2026-03 1/2']]);
});

test('partners mark the tone apart from the others', async () => {
  await load({ panels: [{ panel: '2026-01-01', status: 'held' }], feedback: [['partner', 'panel_tone', 4], ['partner', 'panel_tone', 5], ['soo', 'panel_tone', 1], ['partner', 'felt_informed', 1]].map(([source, item, score]) => ({ panel: '2026-01-01', source: source!, item: item!, score: score! })) });
  expect([await months('Q15c'), await months('Q14')]).toEqual([['2026-01 9/2'], ['2026-01 10/3']]);
});

test('a reason for not suspending is asked of arrests assessed from 13 July 2026 on, where it is known', async () => {
  const taken = (case_ref: string, restriction: string, exceptional: string | null, assessed = '2026-07-20', decided: string | null = '2026-07-22'): Row => ({ case_ref, restriction, gross_misconduct_assessed_on: assessed, decided_on: decided, exceptional_circumstances: exceptional });
  await load({
    cases: [...['reason', 'none', 'suspended', 'blank', 'earlier', 'open'].map((ref) => oneCase(ref, { first_disposal: 'arrested' })), oneCase('voluntary', { first_disposal: 'voluntary_interview' }), last],
    restrictions: [
      taken('reason', 'restricted_duties', 'yes'), taken('reason', 'system_access_removed', null), taken('none', 'no_restriction', 'no'), taken('suspended', 'suspended', null), taken('suspended', 'restricted_duties', 'no'),
      taken('blank', 'no_restriction', null), taken('earlier', 'no_restriction', 'no', '2026-07-12'), taken('open', 'no_restriction', 'no', '2026-07-20', null), taken('voluntary', 'no_restriction', 'no')
    ]
  });
  expect(await months('Q22c')).toEqual(['2026-07 1/2']);
});

test('a repeat within twelve months is one of twenty-four too, and not the other way round', async () => {
  const month = (ref: string, reported_month: string): Row => oneCase(ref, { reported_month, reported_on: null });
  await load({
    cases: [month('old', '2024-06-01'), month('year before', '2025-01-01'), month('again', '2026-01-01'), month('late', '2026-05-01'), last],
    case_links: [['old', 'again', 'same_perpetrator'], ['year before', 'again', 'same_perpetrator'], ['old', 'late', 'same_victim']].map(([case_ref, linked_case_ref, link_kind]) => ({ case_ref: case_ref!, linked_case_ref: linked_case_ref!, link_kind: link_kind! }))
  });
  const shown = async (id: string) => (await months(id)).filter((each) => !each.includes(' 0/'));
  expect([await shown('P18'), await shown('P18c'), await shown('P18b'), await shown('P18d')]).toEqual([['2026-01 1/1'], ['2026-01 1/1'], ['2026-05 1/1'], []]);
});

test('an officer counts for a year after the last month with a live case, no later than the data', async () => {
  const held = (case_ref: string, soo_code: string, appointed_on: string, ended_on: string | null): Row => ({ case_ref, soo_code, appointed_on, ended_on });
  await load({
    cases: [oneCase('A', { reported_month: '2025-01-01', reported_on: '2025-01-05', closed_on: '2025-03-10' }), oneCase('B'), last],
    soo_assignments: [held('A', 'S1', '2025-01-06', null), held('A', 'S2', '2025-02-03', '2025-02-20'), held('B', 'S3', '2026-01-06', null)]
  });
  const by = new Map((await months('O3c')).map((each) => each.split(' ') as [string, string]));
  expect([by.get('2025-01'), by.get('2025-02'), by.get('2026-01'), by.get('2026-02'), by.get('2026-03'), by.get('2026-09')]).toEqual(['1/-', '2/-', '3/-', '2/-', '1/-', '1/-']);
});

test('a crime that was passed to another body is neither charged nor not', async () => {
  const crime = (case_ref: string, allegation: number, crime_outcome: string): Row => ({ case_ref, strand: 'criminal', allegation, crime_outcome, decided_on: '2026-02-04' });
  await load({ cases: [...['A', 'B', 'C', 'D'].map((ref) => oneCase(ref)), last], outcomes: [crime('A', 1, '1'), crime('A', 2, '20'), crime('B', 1, '20'), crime('C', 1, '16'), crime('C', 2, '20'), crime('D', 1, '16')] });
  expect(((await rows('P7')) as DurationRow[]).map(({ ending, n }) => `${ending} ${n}`).sort()).toEqual(['charged 1', 'not_charged 1', 'passed_on 2']);
});
