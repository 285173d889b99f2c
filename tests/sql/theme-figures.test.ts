import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Row } from '$lib/intake/rows';
import type { Database } from '$lib/store/database';
import { loadTables, replaceComputed } from '$lib/store/load-tables';
import { briefingHeld, briefingThemes } from '$lib/store/queries/briefing-figures';
import { noFilters } from '$lib/store/filters';
import { setFilters } from '$lib/store/queries/set-filters';
import { panelMonths, themeBalance, themeCoverage, themeExcerpts, themeParts, themeRates, themesByPanel } from '$lib/store/queries/theme-figures';
import { nodeDatabase } from './node-database';

let database: Database;
beforeAll(async () => {
  database = await nodeDatabase();
  const cases: Row[] = [['A', 'both_police', '999'], ['B', 'police_victim_only', '101'], ['C', 'police_perpetrator_only', '999']]
    .map(([case_ref, case_type, referral_route]) => ({ case_ref: case_ref!, case_type: case_type!, referral_route: referral_route!, reported_month: '2026-04-01' }));
  const note = (ref: string, panel: string, case_ref: string, slot_type = 'new'): Row => ({ note_ref: ref, panel, case_ref, slot_type, text: 'x' });
  await loadTables(database, [
    { table: 'cases', rows: cases },
    { table: 'slots', rows: [['S1', '2026-05-01', 'A'], ['S2', '2026-05-01', 'B'], ['S3', '2026-06-01', 'C'], ['S4', '2026-06-01', 'A']].map(([slot_ref, panel, case_ref]) => ({ slot_ref: slot_ref!, panel: panel!, case_ref: case_ref!, slot_type: 'new' })) },
    { table: 'notes', rows: [note('N1', '2026-05-01', 'A'), note('N2', '2026-05-01', 'B'), note('N3', '2026-06-01', 'A', 'update')] },
    { table: 'investigators', rows: [{ case_ref: 'A', position: 1, team: 'district_cid' }, { case_ref: 'A', position: 2, team: 'domestic_abuse_team', from_on: '2026-06-15' }] },
    { table: 'panels', rows: [{ panel: '2026-05-01', status: 'held' }, { panel: '2026-06-01', status: 'held' }] }
  ]);
  const passage = (id: string, note_ref: string, case_ref: string, panel: string): Row => ({ passage_id: id, note_ref, case_ref, panel, start_offset: 0, end_offset: 1, body: id, state: 'coded' });
  await replaceComputed(database, 'passages', [passage('p1', 'N1', 'A', '2026-05-01'), passage('p2', 'N1', 'A', '2026-05-01'), passage('p3', 'N2', 'B', '2026-05-01'), passage('p4', 'N3', 'A', '2026-06-01')]);
  const mark = (passage_id: string, theme_id: string, standing: string): Row => ({ passage_id, theme_id, standing, score: 0.9, drivers: '' });
  await replaceComputed(database, 'passage_themes', [
    mark('p1', 'over-empathy-victim', 'confirmed'), mark('p2', 'over-empathy-victim', 'accept'), mark('p3', 'over-empathy-victim', 'accept'),
    mark('p4', 'over-empathy-victim', 'accept'), mark('p3', 'sympathy-suspect', 'review')
  ]);
  await replaceComputed(database, 'theme_eligibility', [{ theme_id: 'over-empathy-victim', rule: 'police_victim' }, { theme_id: 'sympathy-suspect', rule: 'police_suspect' }]);
  await setFilters(database, noFilters);
});
afterAll(() => database.close());

test('a case counts once a panel, two passages or not; a case with one confirmed passage is confirmed', async () => {
  expect(await themesByPanel(database)).toEqual([
    { panel: '2026-05-01', theme: 'over-empathy-victim', confirmed_cases: 1, suggested_cases: 1 },
    { panel: '2026-06-01', theme: 'over-empathy-victim', confirmed_cases: 0, suggested_cases: 1 }
  ]);
});

test('rates are of eligible cases with notes: A and B have a police victim, C has no notes; what waits for review is in no rate', async () => {
  const rates = await themeRates(database);
  expect(rates.find(({ theme }) => theme === 'over-empathy-victim')).toMatchObject({ eligible_cases: 2, cases: 2, confirmed_cases: 1, review_cases: 0, read_cases: 2, last_panel: '2026-06-01' });
  expect(rates.find(({ theme }) => theme === 'sympathy-suspect')).toMatchObject({ eligible_cases: 1, cases: 0, review_cases: 0 });
});

test('a theme apart: A as new and as update, B as new only; the team is that of the month; C has no note, B no team', async () => {
  const apart = (rows: Awaited<ReturnType<typeof themeParts>>) => rows.map(({ split, part, cases, eligible_cases }) => [split, part, cases, eligible_cases]);
  expect(apart(await themeParts(database, 'over-empathy-victim'))).toEqual([['slot', 'new', 2, 2], ['slot', 'update', 1, 1], ['team', 'district_cid', 1, 1], ['team', 'domestic_abuse_team', 1, 1]]);
  // The only mark of the other theme waits for review, and B has no police suspect.
  expect(apart(await themeParts(database, 'sympathy-suspect'))).toEqual([['slot', 'new', 0, 1], ['slot', 'update', 0, 1], ['team', 'district_cid', 0, 1], ['team', 'domestic_abuse_team', 0, 1]]);
});

test('two themes by part: of the cases in which both could arise, A alone, it shows the first alone in both kinds of slot; no change of team is known', async () => {
  const balance = await themeBalance(database, 'over-empathy-victim', 'sympathy-suspect');
  expect(balance.map(({ split, part, cases, first_alone, second_alone, both_shown }) => [split, part, cases, first_alone, second_alone, both_shown])).toEqual([['slot', 'new', 1, 1, 0, 0], ['slot', 'update', 1, 1, 0, 0], ['team', 'district_cid', 1, 1, 0, 0], ['team', 'domestic_abuse_team', 1, 1, 0, 0]]);
  // The other way round it is the same cases, under the other name.
  expect((await themeBalance(database, 'sympathy-suspect', 'over-empathy-victim'))[0]).toMatchObject({ split: 'slot', cases: 1, first_alone: 0, second_alone: 1 });
});

test('coverage says what the figures rest on: 3 cases heard, 2 of them with notes', async () => {
  expect(await themeCoverage(database)).toEqual({ slots: 4, cases: 3, notes: 3, cases_with_notes: 2, passages: 4, coded_passages: 4, review_passages: 0, last_coded_panel: '2026-06-01', coded_to: '2026-06-01', left_before: 0, notes_after: 0, coded_after: 0 });
});

test('a filter narrows every figure alike', async () => {
  await setFilters(database, { ...noFilters, routes: ['101'], to: '2026-05' });
  expect((await themeCoverage(database)).cases).toBe(1);
  expect(await themesByPanel(database)).toEqual([{ panel: '2026-05-01', theme: 'over-empathy-victim', confirmed_cases: 0, suggested_cases: 1 }]);
  expect((await themeExcerpts(database, 'over-empathy-victim', 'counted', 10)).map(({ passage }) => passage)).toEqual(['p3']);
  expect((await panelMonths(database)).at(-1)).toMatchObject({ panel: '2026-05-01', status: 'held', cases: 1, cases_with_notes: 1 });
  await setFilters(database, noFilters);
});

test('excerpts come newest first and no more than asked', async () => {
  expect((await themeExcerpts(database, 'over-empathy-victim', 'counted', 2)).map(({ passage }) => passage)).toEqual(['p4', 'p1']);
  expect((await themeExcerpts(database, 'sympathy-suspect', 'review', 5)).map(({ passage }) => passage)).toEqual(['p3']);
});

test('a note counts as read by a person once as much in it is decided as waits, and what the engine alone found is not theirs', async () => {
  const own = await nodeDatabase();
  try {
    await loadTables(own, [
      { table: 'cases', rows: ['A', 'B'].map((case_ref) => ({ case_ref, case_type: 'both_police', referral_route: '999', reported_month: '2026-04-01' })) },
      { table: 'notes', rows: [['N1', 'A'], ['N2', 'B']].map(([note_ref, case_ref]) => ({ note_ref: note_ref!, panel: '2026-05-01', case_ref: case_ref!, slot_type: 'new', text: 'x' })) }
    ]);
    await replaceComputed(own, 'theme_eligibility', [{ theme_id: 'late-to-panel', rule: 'any' }]);
    const read = async (states: readonly string[]) => {
      await replaceComputed(own, 'passages', states.map((state, i) => ({ passage_id: `p${i}`, note_ref: i < 3 ? 'N1' : 'N2', case_ref: i < 3 ? 'A' : 'B', panel: '2026-05-01', start_offset: i, end_offset: i + 1, body: 'x', state })));
      await replaceComputed(own, 'passage_themes', states.map((state, i) => ({ passage_id: `p${i}`, theme_id: 'late-to-panel', standing: state === 'coded' ? 'confirmed' : state, score: 0.9, drivers: '' })));
      const may = { first: '2026-05', last: '2026-05' };
      const { read_by_person } = await briefingHeld(own, may);
      const [theme] = await briefingThemes(own, may);
      return [read_by_person, theme?.events, theme?.of];
    };
    // N1: one passage is decided, two wait. N2: the engine's alone. Nobody has read a note, so all are read by the engine.
    expect(await read(['coded', 'review', 'accept', 'accept'])).toEqual([0, 2, 2]);
    // N1 is done: it alone is counted.
    expect(await read(['coded', 'coded', 'unassigned', 'accept'])).toEqual([1, 1, 1]);
    // The engine suggests one more in it: it stays read.
    expect(await read(['coded', 'coded', 'review', 'accept'])).toEqual([1, 1, 1]);
    // In a note that was read, what only the engine found is in no figure of the briefing.
    expect(await read(['again', 'accept', 'unassigned', 'accept'])).toEqual([1, 0, 1]);
  } finally {
    await own.close();
  }
});

test('a case in which a theme could not arise is in no cell of its row: B has no police suspect', async () => {
  await replaceComputed(database, 'passage_themes', [{ passage_id: 'p3', theme_id: 'sympathy-suspect', standing: 'confirmed', score: 0.9, drivers: '' }]);
  await setFilters(database, noFilters);
  expect(await themesByPanel(database)).toEqual([]);
  expect((await themeRates(database)).find(({ theme }) => theme === 'sympathy-suspect')).toMatchObject({ cases: 0 });
});
