import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '$lib/store/database';
import { emptyTables, loadTables, replaceComputed } from '$lib/store/load-tables';
import { themeEvents } from '$lib/store/queries/theme-events';
import { nameProblem } from '$lib/workspace/themes/theme-naming';
import { themeNames } from '$lib/workspace/themes/theme-names.svelte';
import { ProposalSession, keepAside } from '$lib/workspace/proposals/proposals.svelte';
import { readThemes } from '$lib/workspace/themes/theme-registry';
import { nodeDatabase } from './node-database';

let database: Database;
let proposals: ProposalSession;
beforeAll(async () => { database = await nodeDatabase(); });
afterAll(() => database.close());

const today = '2026-10-06';
const text = 'First of it.\nSecond of it.';
const passageIds = ['N-1:0', 'N-1:13'];
const look = async () => { themeNames.now = readThemes(await themeEvents(database), proposals.settings.named); };

beforeEach(async () => {
  await emptyTables(database);
  await loadTables(database, [
    { table: 'cases', rows: [{ case_ref: 'A', reported_month: '2026-07-01', case_type: 'both_police' }] },
    { table: 'panels', rows: [{ panel: '2026-09-01', status: 'held' }] },
    { table: 'notes', rows: [{ note_ref: 'N-1', case_ref: 'A', panel: '2026-09-01', slot_type: 'new', text }] }
  ]);
  const passage = (start: number, end: number) => ({ passage_id: `N-1:${start}`, note_ref: 'N-1', case_ref: 'A', panel: '2026-09-01', start_offset: start, end_offset: end, body: text.slice(start, end), state: 'unassigned' });
  await replaceComputed(database, 'passages', [passage(0, 12), passage(13, 26)]);
  await replaceComputed(database, 'passage_themes', []);
  proposals = new ProposalSession({ database: () => database, change: async (work) => { await work(database); }, changed: () => {}, themesChanged: look });
  proposals.shown = [{ id: 'P-1', passageIds, cases: 1, stability: 1, phrases: [], excerptIds: passageIds, nearest: null, texts: [] }];
  await look();
});

const nameIt = () => proposals.name('P-1', { name: 'Tracking of a car', definition: 'A car is followed.', kind: 'learning' }, passageIds, 'coder-1', today);
const codings = async () => database.query('all codings', 'select * from codings order by all');
const tracking = () => themeNames.now.active.filter(({ name }) => name === 'Tracking of a car').map(({ id }) => id);
const problem = () => nameProblem('Tracking of a car', themeNames.now.names);

describe('a proposal that was named', () => {
  test('is confirmed in its passages, and taken back leaves nothing: no coding, no past theme, and its name for the next', async () => {
    await nameIt();
    const first = tracking();
    expect([(await codings()).length, first.length, proposals.shown.length]).toEqual([2, 1, 0]);
    expect(await problem()).not.toBe('');
    await proposals.undo(today);
    expect([await codings(), themeNames.now.past, proposals.shown.map(({ id }) => id)]).toEqual([[], [], ['P-1']]);
    expect(proposals.message).toBe('Taken back: the naming of “Tracking of a car”. Its passages are as they were, and the name is free.');
    expect(await problem()).toBe('');
    await nameIt();
    // An id is never used again.
    expect(tracking()).toHaveLength(1);
    expect(tracking()).not.toEqual(first);
    expect((await themeEvents(database)).map(({ event, undoes }) => [event, undoes])).toEqual([['create', null], ['undo', 1], ['create', null]]);
  });

  test('is retired, and keeps its name, where it was put to use or changed since', async () => {
    await nameIt();
    const [id = ''] = tracking();
    await loadTables(database, [{ table: 'codings', rows: [{ note_ref: 'N-1', start_offset: 0, end_offset: 12, theme_id: id, verdict: 'confirmed', coder: 'coder-2', coded_on: today }] }]);
    await proposals.undo(today);
    expect([themeNames.now.past.map((theme) => [theme.id, theme.state]), (await codings()).length]).toEqual([[[id, 'retired']], 1]);
    expect(await problem()).toBe('A theme that is retired has this name already. Give another.');
    expect(proposals.message).toMatch(/^Taken back: .+ is retired, since it has been put to use/);
  });

  test('is retired where it was renamed since', async () => {
    await nameIt();
    await loadTables(database, [{ table: 'themes', rows: [{ event_no: 2, event_on: today, event: 'rename', theme_id: tracking()[0]!, name: 'Followed' }] }]);
    await proposals.undo(today);
    expect(themeNames.now.past.map(({ name, state }) => [name, state])).toEqual([['Followed', 'retired']]);
  });

  test('takes passages of another proposal along, which is gone where it is no group any more, and back with what is taken back', async () => {
    const text = (passage: string, case_ref: string) => ({ passage, note: 'N-2', case_ref, panel: '2026-09-01', body: 'Said.', themes: '' });
    const other = (id: string, texts: ReturnType<typeof text>[]) => ({ id, passageIds: texts.map(({ passage }) => passage), cases: 2, stability: 1, phrases: [], excerptIds: texts.map(({ passage }) => passage), nearest: null, texts });
    const [large, small] = [[text('a', 'A'), text('b', 'B'), text('c', 'B'), text('d', 'B')], [text('e', 'A'), text('f', 'B'), text('g', 'B')]];
    proposals.shown = [...proposals.shown, other('P-2', large), other('P-3', small)];
    const before = proposals.shown;
    await proposals.name('P-1', { name: 'Tracking of a car', definition: 'A car is followed.', kind: 'learning' }, [...passageIds, 'd', 'g'], 'coder-1', today);
    expect(proposals.shown.map(({ id, passageIds: of, excerptIds, texts, cases }) => [id, of, excerptIds, texts.length, cases])).toEqual([['P-2', ['a', 'b', 'c'], ['a', 'b', 'c'], 3, 2]]);
    expect(proposals.message).toMatch(/confirmed in 2 passages\. .+ 1 other proposal has too few passages left and is gone\.$/);
    await proposals.undo(today);
    expect(proposals.shown).toEqual(before);
  });

  test('takes another along whole where one case of it is all that would be left', async () => {
    const texts = ['A', 'B', 'B', 'B'].map((case_ref, i) => ({ passage: `p${i}`, note: 'N-2', case_ref, panel: '2026-09-01', body: 'Said.', themes: '' }));
    proposals.shown = [...proposals.shown, { id: 'P-2', passageIds: texts.map(({ passage }) => passage), cases: 2, stability: 1, phrases: [], excerptIds: [], nearest: null, texts }];
    await proposals.name('P-1', { name: 'Tracking of a car', definition: 'A car is followed.', kind: 'learning' }, [...passageIds, 'p0'], 'coder-1', today);
    expect(proposals.shown).toEqual([]);
  });

  test('leaves aside what was put aside while the naming waited for its turn', async () => {
    const other = { id: 'P-2', passageIds: ['a'], cases: 2, stability: 1, phrases: [], excerptIds: [], nearest: null, texts: [] };
    const session = new ProposalSession({ database: () => database, change: async (work) => { session.dismiss('P-2', 'known', today); await work(database); }, changed: () => {}, themesChanged: look });
    session.shown = [...proposals.shown, other];
    proposals = session;
    await nameIt();
    expect(session.shown).toEqual([]);
    expect(session.message).not.toContain('too few passages');
  });

  test('stops a look under way before the themes are read anew: what that finds would take the way back with it', async () => {
    const seen: string[] = [];
    const session = new ProposalSession({ database: () => database, change: async (work) => { await work(database); }, changed: () => {}, themesChanged: async () => { seen.push(session.progress.state); await look(); } });
    session.shown = proposals.shown;
    session.progress = { state: 'running', done: 0, total: 1 };
    proposals = session;
    await nameIt();
    expect([seen, session.steps.length]).toEqual([['overtaken'], 1]);
  });
});

describe('a proposal that was put aside while a look ran', () => {
  const proposal = (id: string, passage = id) => ({ id, passageIds: [passage], cases: 2, stability: 1, phrases: [], excerptIds: [], nearest: null, texts: [] });
  const ids = (of: readonly { id: string }[]) => of.map(({ id }) => id);

  test('stays aside when the look ends, and comes back as the look found it, or as it was where the look did not find it', () => {
    const [first, second, third] = [proposal('P-1'), proposal('P-2'), proposal('P-3')];
    proposals.shown = [first, second, third];
    proposals.dismiss('P-1', 'known', today);
    proposals.dismiss('P-3', 'known', today);
    const again = proposal('P-1', 'another passage');
    const ended = keepAside([again, proposal('P-4')], proposals.steps);
    expect([ids(ended.shown), ended.steps.map(({ before }) => ids(before))]).toEqual([['P-4'], [['P-1', 'P-4'], ['P-4', 'P-3']]]);
    expect(ended.steps[0]?.before[0]).toBe(again);
    expect(ended.steps[1]?.before[1]).toBe(third);
  });

  test('ends the look where it is taken back, which was told of it as it stood', async () => {
    proposals.shown = [proposal('P-1')];
    proposals.dismiss('P-1', 'known', today);
    proposals.progress = { state: 'running', done: 0, total: 1 };
    await proposals.undo(today);
    expect([proposals.progress.state, ids(proposals.shown), proposals.steps]).toEqual(['overtaken', ['P-1'], []]);
  });
});
