import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Row } from '$lib/intake/rows';
import type { Database } from '$lib/store/database';
import type { DurationRow, EventRow, PartRow } from '$lib/store/indicators/row-shapes';
import { emptyTables, replaceComputed } from '$lib/store/load-tables';
import { measuring } from './measuring';
import { nodeDatabase } from './node-database';

let database: Database;
beforeAll(async () => { database = await nodeDatabase(); });
afterAll(() => database.close());
beforeEach(() => emptyTables(database));

const oneCase = (ref: string, more: Row = {}): Row => ({ case_ref: ref, reported_month: '2026-01-01', reported_on: '2026-01-05', referral_route: '999', case_type: 'both_police', ...more });
const { load, rows, months } = measuring(() => database);
const parts = async (id: string) => ((await rows(id)) as PartRow[]).map((row) => `${row.part} ${row.numerator}/${row.denominator ?? '-'}`);
const waits = async (id: string) => ((await rows(id)) as DurationRow[]).flatMap((row) => Array<string>(row.n).fill(`${row.days} ${row.observed ? (row.ending ?? 'ended') : 'open'}`)).sort();
/** An empty case of May 2026, so that the data end on 31 May. */
const last = oneCase('last', { reported_month: '2026-05-01', reported_on: '2026-05-31', case_type: 'police_victim_only', referral_route: 'not_known' });

describe('reports', () => {
  test('inside routes, non-recent abuse and bands leave the unknown out', async () => {
    await load({
      cases: [
        oneCase('A', { referral_route: 'colleague', recency: 'non_recent', suspect_rank_band: 'sergeant_or_equivalent' }), oneCase('B', { recency: 'current', suspect_rank_band: 'constable_or_equivalent' }),
        oneCase('C', { referral_route: 'not_known', recency: 'not_known', suspect_rank_band: 'not_known' }), oneCase('D', { case_type: 'police_victim_only', suspect_rank_band: 'inspector_plus_or_equivalent' })
      ]
    });
    expect([await months('P2'), await months('P2b'), await months('P3'), await parts('P2c')]).toEqual([['2026-01 1/3'], ['2026-01 1/2'], ['2026-01 1/2'], ['999 2/3', 'colleague 1/3']]);
  });

  test('per thousand of the workforce, for years loaded in full only', async () => {
    await load({
      cases: [oneCase('A', { reported_month: '2024-11-01' }), oneCase('B', { reported_month: '2025-06-01' }), oneCase('C', { reported_month: '2025-07-01' }), oneCase('D')],
      workforce: [2024, 2025, 2026].flatMap((year) => [{ year, workforce_type: 'officer', rank_band: 'constable_or_equivalent', headcount: 3000 }, { year, workforce_type: 'police_staff', rank_band: 'constable_or_equivalent', headcount: 2000 }])
    });
    expect(await parts('P1d')).toEqual(['2025 2/5']);
  });

  test('a repeat is linked, later, and within 24 months, whichever way round the link was entered', async () => {
    await load({
      cases: [oneCase('old', { reported_month: '2023-12-01' }), oneCase('first', { reported_month: '2025-01-01' }), oneCase('again'), oneCase('other')],
      case_links: [{ case_ref: 'first', linked_case_ref: 'again', link_kind: 'same_perpetrator' }, { case_ref: 'other', linked_case_ref: 'old', link_kind: 'same_perpetrator' }, { case_ref: 'other', linked_case_ref: 'first', link_kind: 'same_victim' }]
    });
    expect([await months('P18'), await months('P18b')]).toEqual([['2023-12 0/1', '2025-01 0/1', '2026-01 1/2'], ['2023-12 0/1', '2025-01 0/1', '2026-01 1/2']]);
  });

  test('victims who answered 4 or 5 count, other voices do not', async () => {
    await load({ panels: [{ panel: '2026-01-01', status: 'held' }], feedback: [['victim', 'would_report_again', 4], ['victim', 'would_report_again', 3], ['soo', 'would_report_again', 5], ['victim', 'felt_informed', 5], ['victim', 'kept_confidential', 1], ['partner', 'panel_tone', 4], ['soo', 'panel_tone', 2]].map(([source, item, score]) => ({ panel: '2026-01-01', source: source!, item: item!, score: score! })) });
    expect([await months('P16'), await months('P16b'), await months('P16c'), await months('Q14')]).toEqual([['2026-01 1/2'], ['2026-01 1/1'], ['2026-01 0/1'], ['2026-01 6/2']]);
  });
});

describe('investigation', () => {
  test('arrest against voluntary interview, and the reason for the latter', async () => {
    await load({ cases: [oneCase('A', { first_disposal: 'arrested' }), oneCase('B', { first_disposal: 'voluntary_interview', arrest_rationale_recorded: 'yes' }), oneCase('C', { first_disposal: 'voluntary_interview', arrest_rationale_recorded: 'not_recorded' }), oneCase('D', { first_disposal: 'not_interviewed' })] });
    expect([await months('P6'), await months('P6b')]).toEqual([['2026-01 1/3'], ['2026-01 1/1']]);
  });

  test('waits end with the last decision; type 0 and what is decided after the data end are still open', async () => {
    const crime = (ref: string, allegation: number, outcome: string, on: string | null): Row => ({ case_ref: ref, strand: 'criminal', allegation, crime_outcome: outcome, decided_on: on });
    const conduct = (ref: string, on: string | null, recorded: string | null, route = 'conduct_matter'): Row => ({ case_ref: ref, strand: 'conduct', allegation: 1, conduct_route: route, recorded_on: recorded, decided_on: on, workforce_type: ref === 'type 0' ? 'police_staff' : 'officer' });
    await load({
      cases: [...['charged', 'dropped', 'type 0', 'later'].map((ref) => oneCase(ref)), oneCase('no day', { reported_on: null }), last],
      outcomes: [
        crime('charged', 1, '16', '2026-01-10'), crime('charged', 2, '1', '2026-02-04'), crime('dropped', 1, '15', '2026-01-15'),
        crime('type 0', 1, '16', '2026-01-15'), crime('type 0', 2, '0', null), crime('later', 1, '16', '2026-06-20'), crime('no day', 1, '1', '2026-02-01'),
        conduct('charged', '2026-03-06', '2026-01-08'), conduct('dropped', null, null, 'not_recorded_as_conduct'), conduct('type 0', null, '2026-01-05')
      ]
    });
    // 5 January to 4 February is 30 days, to 31 May 146.
    expect(await waits('P7')).toEqual(['10 not_charged', '146 open', '146 open', '30 charged']);
    // Officers and staff are never added up.
    expect([await waits('P7b'), await waits('P7d')]).toEqual([['60 ended'], ['146 open']]);
    expect(await waits('P7c')).toEqual(['0 ended', '146 open', '3 ended']);
  });

  test('a wait as a share of each month: by report of those followed long enough, by decision of those finished', async () => {
    const reported = (ref: string, on: string): Row => oneCase(ref, { reported_month: `${on.slice(0, 7)}-01`, reported_on: on });
    const crime = (ref: string, on: string | null): Row => ({ case_ref: ref, strand: 'criminal', allegation: 1, crime_outcome: on ? '16' : '0', decided_on: on });
    const conduct = (ref: string, on: string | null, workforce = 'officer'): Row => ({ case_ref: ref, strand: 'conduct', allegation: 1, conduct_route: 'conduct_matter', decided_on: on, workforce_type: workforce });
    await load({
      cases: [reported('day 180', '2025-01-05'), reported('day 181', '2025-01-05'), reported('open', '2025-01-05'), reported('quick', '2025-03-10'), reported('before', '2025-01-05'), reported('end', '2025-08-31')],
      outcomes: [crime('before', '2025-01-04'), crime('day 180', '2025-07-04'), crime('day 181', '2025-07-05'), crime('open', null), crime('quick', '2025-03-20')]
    });
    // What ended before it was reported is a mistake in one of the days: the waits leave it out, and so do both shares.
    // 5 January and 180 days is 4 July; 10 March and 180 days is 6 September, after the data end on 31 August.
    expect([await months('P7e'), await months('P7f')]).toEqual([['2025-01 1/3'], ['2025-03 1/1', '2025-07 1/2']]);

    await emptyTables(database);
    await load({
      cases: [reported('day 365', '2024-01-05'), reported('day 366', '2024-01-05'), reported('staff', '2024-01-05'), reported('quick', '2025-03-10'), ...['before', 'staff before'].map((ref) => reported(ref, '2024-01-05')), reported('end', '2025-08-31')],
      outcomes: [conduct('before', '2024-01-04'), conduct('staff before', '2024-01-04', 'police_staff'), conduct('day 365', '2025-01-04'), conduct('day 366', '2025-01-05'), conduct('staff', null, 'police_staff'), conduct('quick', '2025-03-20')]
    });
    // 2024 has a 29 February: 5 January and 365 days is 4 January.
    expect([await months('P7g'), await months('P7h')]).toEqual([['2024-01 1/2'], ['2025-01 1/2', '2025-03 1/1']]);
    expect([await months('P7i'), await months('P7j')]).toEqual([['2024-01 0/1'], []]);
  });
});

describe('support and contact', () => {
  test('two working days over a weekend; accepted of offered; supported at every review', async () => {
    // Friday 9 January 2026: two working days on is Tuesday 13 January.
    const friday = { reported_on: '2026-01-09' };
    const support = (ref: string, panel: string, status: string, offered: string | null = null): Row => ({ case_ref: ref, panel, status, offered_on: offered });
    await load({
      cases: [oneCase('in time', friday), oneCase('late', friday), oneCase('never', friday), oneCase('no review', friday)],
      support: [
        support('in time', '2026-01-01', 'offered_accepted', '2026-01-13'), support('in time', '2026-02-01', 'engaged'),
        support('late', '2026-01-01', 'offered_declined', '2026-01-14'), support('late', '2026-02-01', 'engaged'),
        support('never', '2026-01-01', 'not_offered'), support('never', '2026-02-01', 'not_known')
      ]
    });
    expect([await months('P9'), await months('P9b'), await months('P9c')]).toEqual([['2026-01 1/3'], ['2026-01 2/2'], ['2026-01 1/2']]);
  });

  test('contact: what was not made or cannot be judged is left out; events know how many lie between', async () => {
    const update = (ref: string, done: string | null, honoured: string | null, copied: string | null): Row => ({ update_ref: ref, case_ref: 'A', reason: 'released', event_on: '2026-01-06', done_on: done, preference_honoured: honoured, manager_copied: copied });
    await load({ cases: [oneCase('A'), last], victim_updates: [update('1', '2026-01-07', 'yes', 'no'), update('2', '2026-01-08', 'no', 'yes'), update('3', '2026-01-09', 'not_applicable', 'not_applicable'), update('4', null, null, null), update('5', '2026-02-02', 'yes', 'no'), update('6', '2026-02-03', 'yes', 'no'), update('7', '2026-02-04', 'yes', 'yes')] });
    expect([await months('P11b'), await months('P11c')]).toEqual([['2026-01 1/2', '2026-02 3/3'], ['2026-01 1/2', '2026-02 1/3']]);
    expect((await rows('P11d')) as EventRow[]).toEqual([{ event_on: '2026-01-08', opportunities: 2 }, { event_on: '2026-02-04', opportunities: 3 }]);
  });

  test('a manager can be copied into updates to any victim, and counts of those to police victims', async () => {
    const update = (ref: string, caseRef: string, copied: string): Row => ({ update_ref: ref, case_ref: caseRef, reason: 'released', event_on: '2026-01-06', done_on: `2026-01-0${ref}`, manager_copied: copied });
    await load({ cases: [oneCase('A'), oneCase('B', { case_type: 'police_perpetrator_only' }), last], victim_updates: [update('6', 'B', 'yes'), update('7', 'A', 'no'), update('8', 'B', 'no'), update('9', 'A', 'yes')] });
    expect(await months('P11c')).toEqual(['2026-01 1/2']);
    expect((await rows('P11d')) as EventRow[]).toEqual([{ event_on: '2026-01-09', opportunities: 2 }]);
  });

  test('protective measures: considered of all, granted of considered, each breach', async () => {
    await load({ cases: [oneCase('A'), oneCase('B'), oneCase('C'), last], protective_measures: [['A', 'considered', '2026-01-10'], ['A', 'granted', '2026-01-11'], ['A', 'breached', '2026-03-01'], ['B', 'refused', '2026-01-12']].map(([case_ref, event, event_on]) => ({ case_ref: case_ref!, measure: 'nmo', event: event!, event_on: event_on! })) });
    expect([await months('P15'), await months('P15b')]).toEqual([['2026-01 2/3', '2026-05 0/1'], ['2026-01 1/2']]);
    expect(((await rows('P15c')) as EventRow[]).map(({ event_on }) => event_on)).toEqual(['2026-03-01']);
  });
});

describe('accountability', () => {
  beforeEach(() => load({
    cases: [...['A', 'B', 'C', 'D'].map((ref) => oneCase(ref)), last],
    outcomes: [
      { case_ref: 'A', strand: 'criminal', allegation: 1, crime_outcome: '1', decided_on: '2026-02-01' }, { case_ref: 'A', strand: 'criminal', allegation: 2, crime_outcome: '16', decided_on: '2026-03-01' },
      { case_ref: 'B', strand: 'criminal', allegation: 1, crime_outcome: '0' }, { case_ref: 'C', strand: 'criminal', allegation: 1, crime_outcome: '15', decided_on: '2026-03-05' },
      { case_ref: 'A', strand: 'conduct', allegation: 1, workforce_type: 'officer', conduct_route: 'conduct_matter', case_to_answer: 'gross_misconduct', conduct_outcome: 'resigned_or_retired_before_outcome', decided_on: '2026-04-01' },
      { case_ref: 'B', strand: 'conduct', allegation: 1, workforce_type: 'police_staff', conduct_route: 'staff_discipline', case_to_answer: 'none', conduct_outcome: 'nfa', decided_on: '2026-04-02' },
      { case_ref: 'C', strand: 'conduct', allegation: 1, workforce_type: 'officer', conduct_route: 'not_recorded_as_conduct', rationale_recorded: 'no' }
    ]
  }));

  test('charges by case closed, by case reported and by allegation are three bases', async () => {
    expect([await months('P12'), await months('P12b'), await months('P12c')]).toEqual([['2026-03 1/2'], ['2026-01 1/2'], ['2026-02 1/1', '2026-03 0/2']]);
  });

  test('both strands: recorded, or not recorded with a reason', async () => expect(await months('P8')).toEqual(['2026-01 2/4']));

  test('both strands by the month in which the crime ended: an open crime and a case without one are left out', async () => expect(await months('P8b')).toEqual(['2026-03 1/2']));

  test('case to answer by month of report, and a blank decision is none', async () => {
    expect([await months('P13f'), await months('P13g')]).toEqual([['2026-01 1/1'], ['2026-01 0/1']]);
    await database.query('blank', "update outcomes set case_to_answer = null where case_ref = 'A'");
    expect([await months('P13'), await months('P13f')]).toEqual([[], []]);
  });

  test('officers and staff have ladders of their own', async () => {
    expect([await months('P13'), await months('P13b'), await parts('P13c'), await parts('P13d'), await months('P13e'), await months('P13h')])
      .toEqual([['2026-04 1/1'], ['2026-04 0/1'], ['resigned_or_retired_before_outcome 1/1'], ['nfa 1/1'], ['2026-04 1/1'], ['2026-04 0/1']]);
  });
});

describe('conduct of officers and of staff in one case', () => {
  const crime = (ref: string, outcome: string, on: string | null): Row => ({ case_ref: ref, strand: 'criminal', allegation: 1, crime_outcome: outcome, decided_on: on });
  const conduct = (ref: string, allegation: number, workforce: string | null, more: Row = {}): Row => ({ case_ref: ref, strand: 'conduct', allegation, workforce_type: workforce, conduct_route: 'conduct_matter', ...more });
  const nfa = { case_to_answer: 'none', conduct_outcome: 'nfa', decided_on: '2026-02-20' };
  const warned = { case_to_answer: 'misconduct', conduct_outcome: 'written_warning', decided_on: '2026-03-20' };

  test('each has the matters of its own: one does not lend the other its outcome, nor keep it open', async () => {
    await load({
      cases: [...['both', 'staff open', 'contractor open'].map((ref) => oneCase(ref, { suspect_workforce: 'officer' })), last],
      outcomes: [
        ...['both', 'staff open', 'contractor open'].map((ref) => crime(ref, '16', '2026-02-01')),
        conduct('both', 1, 'officer', nfa), conduct('both', 2, 'police_staff', warned),
        conduct('staff open', 1, 'officer', nfa), conduct('staff open', 2, 'police_staff'),
        conduct('contractor open', 1, 'officer', nfa), conduct('contractor open', 2, 'agency_contractor')
      ]
    });
    expect([await months('P14'), await months('P14b'), await months('P14c'), await months('P14f')]).toEqual([['2026-02 3/3'], ['2026-03 0/1'], ['2026-01 3/3'], ['2026-01 0/1']]);
    expect((await rows('P14d')).flatMap((row) => ('row_part' in row ? [`${row.row_part} / ${row.column_part}: ${row.n}`] : []))).toEqual(['No charge / No action: 3']);
    // 5 January to 20 February is 46 days, to 20 March 74, to 31 May 146.
    expect([await waits('P7b'), await waits('P7d')]).toEqual([['46 ended', '46 ended', '46 ended'], ['146 open', '74 ended']]);
    expect([await months('P12'), await months('P12b'), await waits('P7')]).toEqual([['2026-02 0/3'], ['2026-01 0/3'], Array<string>(3).fill('27 not_charged')]);
  });

  test('a matter of which the workforce is not known is of the suspect of the case, by one rule for all', async () => {
    await load({
      cases: [oneCase('A', { suspect_workforce: 'officer' }), oneCase('B', { suspect_workforce: 'pcso' }), oneCase('C', { suspect_workforce: 'agency_contractor' }), last],
      outcomes: [crime('A', '16', '2026-02-01'), conduct('A', 1, null, nfa), conduct('A', 2, 'not_known', nfa), crime('B', '16', '2026-02-01'), conduct('B', 1, 'not_recorded', warned), crime('C', '16', '2026-02-01'), conduct('C', 1, null, nfa)]
    });
    expect([await months('P13'), await months('P13b'), await months('P13f'), await months('P13g')]).toEqual([['2026-02 0/2'], ['2026-03 1/1'], ['2026-01 0/2'], ['2026-01 1/1']]);
    expect([await parts('P13c'), await parts('P13d'), await months('P14'), await months('P14b')]).toEqual([['nfa 2/2'], ['written_warning 1/1'], ['2026-02 1/1'], ['2026-03 0/1']]);
  });

  test('what was decided not to be conduct has no place on a ladder of outcomes', async () => {
    await load({
      cases: [oneCase('A'), last],
      outcomes: ['officer', 'police_staff'].flatMap((workforce, at) => [conduct('A', 2 * at + 1, workforce, nfa), conduct('A', 2 * at + 2, workforce, { ...nfa, conduct_route: 'not_recorded_as_conduct' })])
    });
    expect([await parts('P13c'), await parts('P13d')]).toEqual([['nfa 1/1'], ['nfa 1/1']]);
  });

  test('what is decided after the data date is open: no charge, no outcome, no case to answer yet', async () => {
    await load({
      cases: [oneCase('now'), oneCase('later', { suspect_workforce: 'officer' }), oneCase('not to be recorded'), last],
      outcomes: [
        crime('now', '16', '2026-05-31'), crime('later', '1', '2026-06-01'), conduct('later', 1, 'officer', { ...warned, decided_on: '2026-06-01' }),
        crime('not to be recorded', '16', '2026-02-01'), conduct('not to be recorded', 1, 'officer', { conduct_route: 'not_recorded_as_conduct', rationale_recorded: 'yes', decided_on: '2026-06-01' })
      ]
    });
    expect([await months('P12'), await months('P12b'), await months('P8b'), await months('P13f')]).toEqual([['2026-02 0/1', '2026-05 0/1'], ['2026-01 0/2'], ['2026-02 0/1', '2026-05 0/1'], []]);
    expect(await months('P14')).toEqual([]);
    expect((await rows('P14d')).flatMap((row) => ('row_part' in row ? [`${row.row_part} / ${row.column_part}`] : []))).toEqual(['Crime open / Conduct open', 'No charge / Conduct open']);
  });

  test('a row that says nothing is no record of conduct, and one recorded after the data date none yet', async () => {
    const blank = (ref: string, more: Row): Row => conduct(ref, 1, 'officer', { conduct_route: null, ...more });
    await load({
      cases: [...['nothing', 'not recorded', 'route', 'day', 'severity', 'decision', 'later', 'no reason', 'reason'].map((ref) => oneCase(ref)), last],
      outcomes: [
        blank('nothing', {}), blank('not recorded', { conduct_route: 'not_recorded', conduct_outcome: 'not_applicable' }), blank('route', { conduct_route: 'vetting' }), blank('day', { recorded_on: '2026-02-01' }),
        blank('severity', { severity: 'misconduct' }), blank('decision', { case_to_answer: 'none' }), blank('later', { conduct_route: 'conduct_matter', recorded_on: '2026-06-01' }),
        blank('no reason', { conduct_route: 'not_recorded_as_conduct' }), blank('reason', { conduct_route: 'not_recorded_as_conduct', rationale_recorded: 'yes' })
      ]
    });
    expect(await months('P8')).toEqual(['2026-01 5/9']);
  });
});

test('suspension: three working days from 13 July 2026 on, none before; reviews by their day', async () => {
  const restriction = (ref: string, assessed: string, decided: string | null, due: string | null = null, reviewed: string | null = null): Row => ({ case_ref: ref, restriction: 'suspended', gross_misconduct_assessed_on: assessed, decided_on: decided, review_due_on: due, reviewed_on: reviewed });
  await load({
    cases: [oneCase('A'), oneCase('B'), oneCase('end', { reported_month: '2026-09-01' })],
    outcomes: ['A', 'B'].map((ref) => ({ case_ref: ref, strand: 'criminal', allegation: 1 })),
    // Thursday 27 August: 28, then the bank holiday of Monday 31, then 1 and 2 September: three working days end on Wednesday 2.
    restrictions: [restriction('A', '2026-08-27', '2026-09-02', '2026-09-20', '2026-09-20'), restriction('B', '2026-08-27', '2026-09-03', '2026-09-20', null), restriction('A', '2026-07-20', null), restriction('A', '2026-07-10', '2026-07-10')]
  });
  expect([await months('Q22'), await months('Q22b')]).toEqual([['2026-07 0/1', '2026-08 1/2'], ['2026-09 1/2']]);
});

test('suspension: an assessment counts once however many measures follow it, taking access away decides nothing, and a crime must have been open', async () => {
  const restriction = (ref: string, measure: string, decided: string | null): Row => ({ case_ref: ref, restriction: measure, gross_misconduct_assessed_on: '2026-08-03', decided_on: decided });
  const crime = (ref: string, decided: string | null): Row => ({ case_ref: ref, strand: 'criminal', allegation: 1, decided_on: decided, ...(decided ? { crime_outcome: '16' } : {}) });
  await load({
    cases: [...['two measures', 'access only', 'no crime', 'crime over', 'crime over since'].map((ref) => oneCase(ref)), oneCase('end', { reported_month: '2026-09-01' })],
    outcomes: [crime('two measures', null), crime('access only', null), crime('crime over', '2026-08-02'), crime('crime over since', '2026-08-20')],
    restrictions: [
      restriction('two measures', 'restricted_duties', '2026-08-04'), restriction('two measures', 'suspended', '2026-08-24'), restriction('access only', 'system_access_removed', '2026-08-03'),
      restriction('no crime', 'suspended', '2026-08-03'), restriction('crime over', 'suspended', '2026-08-03'), restriction('crime over since', 'suspended', '2026-08-03')
    ]
  });
  expect(await months('Q22')).toEqual(['2026-08 2/3']);
});

test('what is done on the Saturday after the last working day allowed is late; what still can be in time at the data date is not counted', async () => {
  const restriction = (ref: string, assessed: string, decided: string | null): Row => ({ case_ref: ref, restriction: 'suspended', gross_misconduct_assessed_on: assessed, decided_on: decided });
  const reported = (ref: string, on: string) => oneCase(ref, { reported_month: `${on.slice(0, 7)}-01`, reported_on: on });
  await load({
    // The data end on Wednesday 30 September 2026. Wednesday 9 and two working days is Friday 11; Tuesday 8 and three is Friday 11 too.
    cases: [reported('A', '2026-08-05'), reported('friday', '2026-09-09'), reported('saturday', '2026-09-09'), reported('on a weekend', '2026-09-10'), reported('over', '2026-09-28'), reported('not over', '2026-09-29'), reported('at once', '2026-09-30')],
    soo_assignments: [['A', '2026-08-05'], ['friday', '2026-09-11'], ['saturday', '2026-09-12'], ['on a weekend', '2026-09-12'], ['at once', '2026-09-30']].map(([ref, on]) => ({ case_ref: ref!, soo_code: 'S1', appointed_on: on! })),
    support: [['A', '2026-08-05'], ['friday', '2026-09-11'], ['saturday', '2026-09-12'], ['on a weekend', '2026-09-12'], ['over', null], ['not over', null], ['at once', '2026-09-30']]
      .map(([ref, on]) => ({ case_ref: ref!, panel: '2026-09-01', status: on ? 'offered_accepted' : 'not_offered', offered_on: on! })),
    outcomes: ['A', 'friday'].map((ref) => ({ case_ref: ref, strand: 'criminal', allegation: 1 })),
    restrictions: [restriction('A', '2026-09-08', '2026-09-11'), restriction('friday', '2026-09-08', '2026-09-12'), restriction('A', '2026-09-25', null), restriction('A', '2026-09-28', null), restriction('A', '2026-09-29', '2026-09-30')]
  });
  const counted = ['2026-08 1/1', '2026-09 3/5'];
  expect([await months('Q1b'), await months('P9'), await months('Q22')]).toEqual([counted, counted, ['2026-09 2/4']]);
});

test('a matter of which nobody wrote the outcome is no subject that stayed; one matter not recorded as conduct does not hide another that was', async () => {
  const conduct = (ref: string, allegation: number, more: Row): Row => ({ case_ref: ref, strand: 'conduct', allegation, conduct_route: 'conduct_matter', workforce_type: 'officer', ...more });
  await load({
    cases: [oneCase('A'), oneCase('B'), last],
    outcomes: [
      conduct('A', 1, { recorded_on: '2026-01-15', decided_on: '2026-03-01', conduct_outcome: 'resigned_or_retired_before_outcome' }), conduct('A', 2, { conduct_route: 'not_recorded_as_conduct', decided_on: '2026-03-01' }),
      conduct('B', 1, { conduct_route: 'not_recorded_as_conduct' }), conduct('B', 2, { conduct_route: 'not_recorded_as_conduct' }),
      conduct('A', 3, { recorded_on: '2026-01-20', decided_on: '2026-03-02' }), conduct('A', 4, { recorded_on: '2026-01-20', decided_on: '2026-03-02', conduct_outcome: 'not_recorded' })
    ]
  });
  expect([await months('P13e'), await waits('P7c')]).toEqual([['2026-03 1/1'], ['10 ended']]);
});

describe('oversight and closure', () => {
  test('appointment in two working days, one officer throughout, independence, waits until the data end or closure', async () => {
    const soo = (ref: string, code: string, on: string, independent = 'yes'): Row => ({ case_ref: ref, soo_code: code, appointed_on: on, independent });
    await load({
      cases: [oneCase('A', { closed_on: '2026-03-01' }), oneCase('B', { closed_on: '2026-03-02' }), oneCase('C', { closed_on: '2026-01-25' }), last],
      soo_assignments: [soo('A', 'S1', '2026-01-07'), soo('B', 'S1', '2026-01-08', 'no'), soo('B', 'S2', '2026-02-01', 'not_recorded')]
    });
    // The last is reported on the last day of the data: nobody is late yet.
    expect([await months('Q1b'), await months('Q2'), await months('Q2b'), await waits('Q1')]).toEqual([['2026-01 1/3'], ['2026-03 1/2'], ['2026-01 1/2'], ['0 open', '2 ended', '20 open', '3 ended']]);
  });

  test('alerts look at open cases only; changes of investigator are one less than officers', async () => {
    const officer = (ref: string, position: number): Row => ({ case_ref: ref, position, team: 'district_cid' });
    await load({
      cases: [oneCase('A', { status: 'open' }), oneCase('B', { status: 'closed', closed_on: '2026-02-01' }), last],
      investigators: [officer('A', 1), officer('A', 2), officer('A', 3), officer('B', 1)],
      victim_updates: [{ update_ref: '1', case_ref: 'A', reason: 'released', event_on: '2026-02-01', due_on: '2026-02-06' }]
    });
    expect(await parts('Q3')).toEqual(['an update missed 1/2', 'open more than 120 days 1/2', 'three or more officers in the case 1/2', 'open more than 180 days 0/2', 'open more than 365 days 0/2']);
    expect(await months('Q3b')).toEqual(['2026-01 2/2']);
  });

  test('closure: route, gates, and days from the request', async () => {
    await load({ cases: [oneCase('A', { closure_requested_on: '2026-02-01', closed_on: '2026-02-15', closure_route: 'form', closure_gates_complete: 'yes' }), oneCase('B', { closure_requested_on: '2026-05-01', closed_on: null }), oneCase('C', { closed_on: '2026-02-20', closure_route: 'panel', closure_gates_complete: 'no' }), last] });
    expect([await months('Q10'), await months('Q10c'), await waits('Q10b')]).toEqual([['2026-02 1/2'], ['2026-02 1/2'], ['14 ended', '30 open']]);
  });

  test('confidentiality: incidents by month, kind and handling; conflicts per panel held', async () => {
    await load({
      panels: [{ panel: '2026-01-01', status: 'held', conflicts_declared: 2 }, { panel: '2026-02-01', status: 'held', conflicts_declared: null }, { panel: '2026-03-01', status: 'cancelled', conflicts_declared: 0 }],
      confidentiality_incidents: [{ month: '2026-01-01', kind: 'gossip', handled_as: 'advice', confirmed: 'no' }, { month: '2026-01-01', kind: 'gossip', handled_as: null, confirmed: 'yes' }, { month: '2026-02-01', kind: 'gossip', handled_as: null }]
    });
    // A breach is what was confirmed, or what nobody has looked into: two of the three.
    expect(await months('Q4d')).toEqual(['2026-01 1/-', '2026-02 1/-']);
    expect([await months('Q4'), await parts('Q4b'), await parts('Q4c'), await months('Q5')]).toEqual([['2026-01 2/-', '2026-02 1/-'], ['none 2/3', 'advice 1/3'], ['gossip 3/3'], ['2026-01 2/1']]);
  });
});

describe('the panel at work', () => {
  const slot = (ref: string, panel: string, type: string, planned: number, actual: number | null, more: Row = {}): Row => ({ slot_ref: ref, panel, case_ref: 'A', slot_type: type, planned_minutes: planned, actual_minutes: actual, ...more });

  test('minutes against three hours, overruns, means by type, carried over, partners', async () => {
    await load({
      cases: [oneCase('A')],
      panels: [{ panel: '2026-01-01', status: 'held', scheduled_minutes: 180, actual_minutes: 190 }, { panel: '2026-02-01', status: 'held', scheduled_minutes: 90, actual_minutes: null }],
      slots: [
        slot('1', '2026-01-01', 'new', 15, 17, { partner_view_recorded: 'yes', partner_changed_direction: 'yes', carried_over: 'no' }),
        slot('2', '2026-01-01', 'new', 15, 20, { partner_view_recorded: 'yes', partner_changed_direction: 'no', carried_over: 'yes' }), slot('3', '2026-02-01', 'update', 10, null, { partner_view_recorded: 'no' })
      ]
    });
    // 30 minutes on a panel of 180; 10 on one of 90, which is 20 on 180.
    expect([await months('Q11'), await months('Q11b'), await parts('Q11c'), await months('Q11d'), await months('Q15'), await months('Q15b')])
      .toEqual([['2026-01 30/1', '2026-02 10/0.5'], ['2026-01 1/1'], ['new 37/2'], ['2026-01 1/2'], ['2026-01 2/2', '2026-02 0/1'], ['2026-01 1/2']]);
  });

  test('actions: on time of due, overdue of open by role, days to done', async () => {
    const action = (ref: string, due: string, done: string | null, status = 'open', owner = 'oic'): Row => ({ action_ref: ref, panel: '2026-01-01', owner_role: owner, action_type: 'learning', set_on: '2026-01-15', due_on: due, done_on: done, status });
    await load({ cases: [oneCase('A'), last], actions: [action('1', '2026-02-01', '2026-02-01', 'complete'), action('2', '2026-02-02', '2026-02-03', 'complete'), action('3', '2026-02-03', null), action('4', '2026-02-04', null, 'withdrawn'), action('5', '2026-07-01', null, 'open', 'hr')] });
    expect([await months('Q16'), await parts('Q16b'), await waits('Q16c')]).toEqual([['2026-02 1/3'], ['oic 1/1', 'hr 0/1'], ['136 open', '136 open', '17 ended', '19 ended']]);
  });

  test('learning fed back within 14 days of the panel, not counted before the 14 days are over; good practice of all', async () => {
    const item = (ref: string, panel: string, kind: string, fed: string | null): Row => ({ item_ref: ref, panel, kind, fed_back_on: fed });
    await load({
      cases: [oneCase('A'), last], panels: [{ panel: '2026-01-01', status: 'held', held_on: '2026-01-08' }, { panel: '2026-05-01', status: 'held', held_on: '2026-05-28' }],
      learning_items: [item('1', '2026-01-01', 'individual', '2026-01-22'), item('2', '2026-01-01', 'individual', '2026-01-23'), item('3', '2026-01-01', 'good_practice', null), item('4', '2026-05-01', 'individual', null)]
    });
    expect([await months('Q17'), await months('Q14b')]).toEqual([['2026-01 1/2'], ['2026-01 1/3', '2026-05 0/1']]);
  });

  test('complexity: a case may meet several criteria; conferences by triage or by slot; regimes side by side', async () => {
    await load({
      cases: [oneCase('A', { complexity_flags: 'both_police;position_of_power', triage_decision: 'to_panel', triage_regime: 'complex_only' }), oneCase('B', { case_type: 'police_victim_only', complexity_flags: 'immigration', triage_decision: 'not_selected', triage_regime: 'complex_only' }), oneCase('C', { complexity_flags: 'both_police', triage_decision: 'case_conference', triage_regime: 'all_cases' })],
      slots: [slot('1', '2026-01-01', 'new', 15, null)]
    });
    expect(await parts('Q12')).toEqual(['both_police 2/3', 'position_of_power 1/3', 'allegation_and_counter_allegation 0/3', 'serial_perpetrator_or_victim 0/3']);
    expect([await months('Q12b'), await parts('Q13')]).toEqual([['2026-01 1/2'], ['complex_only 1/2', 'all_cases 0/1']]);
  });

  test('complexity where no case has a flag: only what the type of a case says is known, and no criterion is nought', async () => {
    await load({ cases: [oneCase('A'), oneCase('B', { case_type: 'police_victim_only' })] });
    expect(await parts('Q12')).toEqual(['both_police 1/2']);
  });

  test('complexity: that allegation stands against allegation the type of a case says too, in both measures, and nothing else of it', async () => {
    const cases = [oneCase('A', { case_type: 'counter_allegation_undetermined', triage_decision: 'case_conference' }), oneCase('B', { case_type: 'police_victim_only' })];
    await load({ cases });
    expect([await parts('Q12'), await months('Q12b')]).toEqual([['allegation_and_counter_allegation 1/2', 'both_police 0/2'], ['2026-01 1/1']]);
    await emptyTables(database);
    await load({ cases: [...cases, oneCase('C', { case_type: 'police_victim_only', complexity_flags: 'position_of_power' })] });
    expect([(await parts('Q12')).sort(), await months('Q12b')]).toEqual([['allegation_and_counter_allegation 1/3', 'both_police 0/3', 'position_of_power 1/3', 'serial_perpetrator_or_victim 0/3'], ['2026-01 1/2']]);
  });
});

test('the programme: people trained so far, contacts, guides in date, survey waves, steps', async () => {
  await load({
    cases: [oneCase('A'), last],
    training: [{ month: '2026-01-01', programme: 'partner_workshop', headcount: 10, provider_code: 'AG-1' }, { month: '2026-03-01', programme: 'idva_police_misconduct', headcount: 5, provider_code: 'AG-2' }, { month: '2026-02-01', programme: 'soo_cpd', headcount: 20 }],
    spocs: [{ provider_code: 'AG-1', active_from: '2026-02-10', active_to: '2026-04-10' }],
    guides: [{ guide: 'peers', version: 1, published_on: '2023-01-01', review_due_on: '2025-01-01' }, { guide: 'peers', version: 2, published_on: '2025-01-01', review_due_on: '2027-01-01' }, { guide: 'victims', version: 1, published_on: '2023-01-01', review_due_on: null }],
    survey: [{ wave: 1, held_month: '2026-01-01', item: 'experienced_da', numerator: 188, denominator: 391 }, { wave: 1, held_month: '2026-01-01', item: 'told_someone_at_work', numerator: 75, denominator: 188 }, { wave: 1, held_month: '2026-01-01', item: 'aware_of_guides', numerator: 94, denominator: 391 }, { wave: 1, held_month: '2026-01-01', item: 'confident_to_report', numerator: 141, denominator: 391 }],
    programme_actions: [{ step: 'consult', status: 'done', planned_from: '2026-01-01' }, { step: 'issues', status: 'in_progress', planned_from: '2026-02-01' }]
  });
  expect([await months('Q6'), await months('Q6b'), await parts('Q6c')]).toEqual([
    ['2026-01 10/-', '2026-02 10/-', '2026-03 15/-', '2026-04 15/-', '2026-05 15/-'], ['2026-01 0/1', '2026-02 1/1', '2026-03 1/2', '2026-04 0/2', '2026-05 0/2'], ['soo_cpd 20/-', 'partner_workshop 10/-', 'idva_police_misconduct 5/-']
  ]);
  expect([await parts('Q7'), await parts('Q8'), await parts('Q8b'), await parts('Q7b'), await parts('Q8c'), await parts('Q19')]).toEqual([['peers 1/1', 'victims 0/1'], ['1 188/391'], ['1 75/188'], ['1 94/391'], ['1 141/391'], ['consult 1/1', 'issues 0/1']]);
});

test('a partner contact is there on its last day', async () => {
  await load({ cases: [oneCase('A'), last], spocs: [{ provider_code: 'AG-1', active_from: '2026-03-31', active_to: '2026-04-30' }] });
  expect(await months('Q6b')).toEqual(['2026-03 1/1', '2026-04 1/1', '2026-05 0/1']);
});

test('an update without a due day is missed once the day that the Code gives has passed', async () => {
  await load({
    cases: [oneCase('A', { status: 'open' }), oneCase('B', { status: 'open' }), last],
    victim_updates: [{ update_ref: '1', case_ref: 'A', reason: 'released', event_on: '2026-01-06' }, { update_ref: '2', case_ref: 'B', reason: 'released', event_on: '2026-05-29' }]
  });
  expect(await parts('Q3')).toContain('an update missed 1/3');
});

test('both strands: the first charge ends the wait whatever becomes of the other allegations; a crime without a day of its outcome is not finished', async () => {
  const crime = (ref: string, allegation: number, outcome: string, on: string | null): Row => ({ case_ref: ref, strand: 'criminal', allegation, crime_outcome: outcome, decided_on: on });
  const conduct = (ref: string): Row => ({ case_ref: ref, strand: 'conduct', allegation: 1, conduct_route: 'conduct_matter', decided_on: '2026-02-04', conduct_outcome: 'nfa', workforce_type: 'officer' });
  await load({
    cases: [...['charged', 'passed on', 'no day', 'no crime'].map((ref) => oneCase(ref)), last],
    outcomes: [
      crime('charged', 1, '1', '2026-01-15'), crime('charged', 2, '16', '2026-04-15'), conduct('charged'), crime('passed on', 1, '20', '2026-01-25'), crime('passed on', 2, '0', null), conduct('passed on'),
      crime('no day', 1, '16', '2026-01-10'), crime('no day', 2, '16', null), conduct('no day'), conduct('no crime')
    ]
  });
  expect(await waits('P14e')).toEqual(['10 charged_or_passed_on', '146 open', '20 charged_or_passed_on']);
  expect([await months('P14'), await months('P14c')]).toEqual([[], []]);
  expect((await rows('P14d')).flatMap((row) => ('row_part' in row ? [`${row.row_part} / ${row.column_part}`] : []))).toContain('No crime row / No action');
});

test('themes by panel and barriers are divided by the cases in which they could arise', async () => {
  await load({
    cases: [oneCase('A'), oneCase('B', { case_type: 'police_victim_only' })],
    notes: [{ note_ref: 'N1', panel: '2026-01-01', case_ref: 'A', slot_type: 'new', text: '…' }, { note_ref: 'N2', panel: '2026-01-01', case_ref: 'B', slot_type: 'new', text: '…' }],
    taskings: [{ tasking_ref: 'T', theme_id: 'investigation-delay', audience: 'hr', product: 'guide', issued_on: '2025-12-01', done_on: '2025-12-15' }]
  });
  await replaceComputed(database, 'theme_eligibility', [{ theme_id: 'criminal-misconduct-disconnect', rule: 'police_suspect' }, { theme_id: 'investigation-delay', rule: 'any' }, { theme_id: 'career-impact-fear', rule: 'any' }]);
  await replaceComputed(database, 'passages', [{ passage_id: 'p', note_ref: 'N1', case_ref: 'A', panel: '2026-01-01', start_offset: 0, end_offset: 1, body: '', state: 'coded' }]);
  await replaceComputed(database, 'passage_themes', ['criminal-misconduct-disconnect', 'investigation-delay', 'career-impact-fear'].map((theme_id) => ({ passage_id: 'p', theme_id, standing: 'confirmed', score: null, drivers: null })));
  expect([await months('Q9'), await months('Q9b'), await parts('Q18')]).toEqual([['2026-01 1/1'], ['2026-01 1/2'], ['career-impact-fear 1/2']]);
  // What is merged is counted by its successor: delay by the career theme, which Q18 names as well.
  await replaceComputed(database, 'theme_counts_as', [{ theme_id: 'investigation-delay', counts_as: 'career-impact-fear' }]);
  expect([await months('Q9b'), await parts('Q18')]).toEqual([['2026-01 1/2'], ['career-impact-fear 1/2']]);
  await replaceComputed(database, 'theme_counts_as', [{ theme_id: 'criminal-misconduct-disconnect', counts_as: 'investigation-delay' }, { theme_id: 'career-impact-fear', counts_as: 'investigation-delay' }]);
  expect([await months('Q9'), await parts('Q18')]).toEqual([['2026-01 1/2'], ['investigation-delay 1/2']]);
  await replaceComputed(database, 'theme_counts_as', []);
  // Case B was heard in the same month and nobody has read its note: it is on no side, and said.
  expect(await rows('P17b')).toEqual([{ part: 'investigation-delay', label: 'T', changed_on: '2025-12-15', before_events: 0, before_exposure: 0, after_events: 1, after_exposure: 1, months_after: 1, after_unread: 1 }]);
});

test('days to a conference: held at its panel, still waiting to the data end, closed without one, not asked of cases sent elsewhere', async () => {
  await load({
    cases: [oneCase('held', { triage_decision: 'case_conference' }), oneCase('waits', { triage_decision: 'case_conference' }), oneCase('closed', { triage_decision: 'case_conference', closed_on: '2026-02-04' }), oneCase('panel', { triage_decision: 'to_panel' }), last],
    panels: [{ panel: '2026-02-01', status: 'held', held_on: '2026-02-18' }],
    slots: [{ slot_ref: 'S-1', panel: '2026-02-01', case_ref: 'held', slot_type: 'case_conference' }, { slot_ref: 'S-2', panel: '2026-02-01', case_ref: 'panel', slot_type: 'new' }]
  });
  // 5 January to 18 February is 44 days, to 31 May 146, to 4 February 30.
  expect(await waits('Q12c')).toEqual(['146 open', '30 open', '44 ended']);
  expect((await rows('Q12c')).map((row) => ('ending' in row ? [row.days, row.ending] : row))).toEqual([[30, 'closed'], [44, null], [146, null]]);
});

test('the first update ends the wait for one, later ones do not; without one the wait ends at closure, or is open at the data date', async () => {
  const update = (ref: string, done: string | null, n: number): Row => ({ update_ref: `U-${ref}-${n}`, case_ref: ref, reason: 'released', event_on: '2026-01-05', done_on: done });
  await load({
    cases: [oneCase('updated'), oneCase('none made'), oneCase('no row', { closed_on: '2026-02-04' }), oneCase('to come'), oneCase('no day', { reported_on: null }), last],
    victim_updates: [update('updated', '2026-01-20', 1), update('updated', '2026-01-08', 2), update('none made', null, 1), update('to come', '2026-06-02', 1), update('no day', '2026-01-09', 1)]
  });
  // 5 January to 8 January is 3 days, to 4 February 30, to 31 May 146.
  expect(await waits('P10b')).toEqual(['0 open', '146 open', '146 open', '3 ended', '30 open']);
  expect((await rows('P10b')).flatMap((row) => ('ending' in row && row.ending ? [`${row.days} ${row.ending}`] : []))).toEqual(['30 closed']);
});

test('both strands: a charge ends the wait at its day, no charge ends it when conduct is decided too, the rest is open', async () => {
  const crime = (ref: string, outcome: string, on: string | null): Row => ({ case_ref: ref, strand: 'criminal', allegation: 1, crime_outcome: outcome, decided_on: on });
  const conduct = (ref: string, on: string | null, outcome: string | null): Row => ({ case_ref: ref, strand: 'conduct', allegation: 1, conduct_route: 'conduct_matter', recorded_on: '2026-01-06', decided_on: on, conduct_outcome: outcome, workforce_type: 'officer' });
  await load({
    cases: [...['charged', 'none', 'action', 'open'].map((ref) => oneCase(ref)), last],
    outcomes: [
      crime('charged', '1', '2026-01-15'), conduct('charged', null, null), crime('none', '16', '2026-01-10'), conduct('none', '2026-02-04', 'nfa'),
      crime('action', '15', '2026-02-04'), conduct('action', '2026-01-20', 'written_warning'), crime('open', '16', '2026-01-20'), conduct('open', null, null)
    ]
  });
  // 5 January to 15 January is 10 days, to 4 February 30, to 31 May 146.
  expect(await waits('P14e')).toEqual(['10 charged_or_passed_on', '146 open', '30 no_charge_and_no_conduct_action', '30 no_charge_but_conduct_action']);
});
