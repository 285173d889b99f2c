import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '$lib/store/database';
import { emptyTables, loadTables } from '$lib/store/load-tables';
import { themeEvents } from '$lib/store/queries/theme-events';
import { ThemeChanges } from '$lib/workspace/themes/theme-changes.svelte';
import { themeNames } from '$lib/workspace/themes/theme-names.svelte';
import { loadCountsAround, loadHistory } from '$lib/workspace/themes/theme-past';
import { readThemes, type ThemeDetail } from '$lib/workspace/themes/theme-registry';
import { nodeDatabase } from './node-database';

let database: Database;
let details: ThemeDetail[] = [];
let counted: boolean[] = [];
let changes: ThemeChanges;
beforeAll(async () => { database = await nodeDatabase(); });
afterAll(() => database.close());

const today = '2026-10-06';
const look = async () => { themeNames.now = readThemes(await themeEvents(database), details); };
/** A sitting: what it holds beyond the tables is nothing. */
const sitDown = () => new ThemeChanges({
  change: async (work) => { await work(database); }, details: () => details, addDetails: (more) => { details = [...details, ...more]; },
  themesChanged: async (counts) => { counted.push(counts); await look(); }
});
const named = (id: string) => themeNames.named(id)!;
const history = async (id: string) => (await loadHistory(database, id, details)).lines.map(({ words, undoneOn }) => `${words}${undoneOn ? ` (${undoneOn})` : ''}`);

beforeEach(async () => {
  await emptyTables(database);
  [details, counted] = [[], []];
  changes = sitDown();
  await look();
});

describe('a person changes a theme', () => {
  test('renames it: the name is another, nothing is counted anew, and both names are in its history', async () => {
    await changes.rename(named('late-to-panel'), ' Heard late ', 'Shorter', today);
    expect([named('late-to-panel').name, counted, changes.said?.words]).toEqual(['Heard late', [false], 'It is called “Heard late” now.']);
    expect(await loadHistory(database, 'late-to-panel', details)).toEqual({
      lines: [{ seq: 1, on: today, words: 'Renamed from “Case reached oversight too late” to “Heard late”.', reason: 'Shorter', undoneOn: null, refused: null, counts: null }],
      undoable: { seq: 1, words: 'Renamed from “Case reached oversight too late” to “Heard late”.' }
    });
  });

  test('merges it, and takes that back in a later sitting', async () => {
    await changes.merge(named('late-to-panel'), named('investigation-delay'), '', today);
    expect([themeNames.past('late-to-panel')?.followers, themeNames.all.some(({ id }) => id === 'late-to-panel')]).toEqual([['investigation-delay'], false]);
    expect(await history('investigation-delay')).toEqual(['“Case reached oversight too late” merged into it.']);
    changes = sitDown();
    await changes.undo('late-to-panel', '2026-11-01');
    expect([themeNames.past('late-to-panel'), named('late-to-panel').name, counted]).toEqual([undefined, 'Case reached oversight too late', [true, true]]);
    expect(await history('late-to-panel')).toEqual(['Merged into “Delay, drift and changes of investigator”. (2026-11-01)']);
    expect((await themeEvents(database)).map(({ event, undoes }) => [event, undoes])).toEqual([['merge', null], ['undo', 1]]);
    await changes.undo('late-to-panel', today);
    expect(changes.said?.words).toBe('Nothing that happened to this theme can be taken back.');
  });

  test('splits it: new themes of its kind, with their definitions; taking that back frees their names, renamed or not', async () => {
    const parts = [{ name: 'No update', definition: 'Nothing was said.' }, { name: 'No update', definition: 'Said late.' }];
    await changes.split(named('victim-not-updated'), parts, '', today);
    const made = themeNames.past('victim-not-updated')!.followers;
    expect(made.map((id) => [named(id).kind, named(id).definition])).toEqual([['learning', 'Nothing was said.'], ['learning', 'Said late.']]);
    await changes.rename(named(made[0]!), 'No news', '', today);
    await changes.undo('victim-not-updated', today);
    expect(themeNames.past('victim-not-updated')).toBeUndefined();
    expect(changes.said?.words).toBe('Taken back: split into “No update” and “No update”. What was coded with these counts for it.');
    expect([themeNames.now.past, themeNames.now.refused, themeNames.now.names.filter(({ theme }) => made.includes(theme))]).toEqual([[], [], []]);
    expect(made.map((id) => [named(id), themeNames.wholeOf(id)?.id, themeNames.now.counting.merged.get(id)])).toEqual(Array(2).fill([undefined, 'victim-not-updated', 'victim-not-updated']));
    // A second split of the same day is another event, and may give the same names to other themes.
    await changes.split(named('victim-not-updated'), parts, '', today);
    const again = themeNames.past('victim-not-updated')!.followers;
    expect([again.length, again.filter((id) => made.includes(id))]).toEqual([2, []]);
  });

  test('cannot take a split back while a part of it is merged: that is taken back first', async () => {
    await changes.split(named('victim-not-updated'), [{ name: 'A', definition: 'a.' }, { name: 'B', definition: 'b.' }], '', today);
    const [a = '', b = ''] = themeNames.past('victim-not-updated')!.followers;
    await changes.merge(named('late-to-panel'), named(a), '', today);
    await changes.retire(named(b), '', today);
    const before = await themeEvents(database);
    await changes.undo('victim-not-updated', today);
    expect([changes.said?.words, await themeEvents(database)]).toEqual(['What was split off was merged or split itself since. Nothing was taken back: take that back first, on the page of “A”.', before]);
    await changes.undo(a, today);
    await changes.undo('victim-not-updated', today);
    expect([themeNames.now.past, themeNames.now.refused, named('late-to-panel').name]).toEqual([[], [], 'Case reached oversight too late']);
  });

  test('cannot have an old name back while another theme has it, until that one is renamed', async () => {
    const old = named('late-to-panel').name;
    await changes.rename(named('late-to-panel'), 'Heard late', '', today);
    await changes.rename(named('investigation-delay'), old, '', today);
    await changes.undo('late-to-panel', today);
    expect([named('late-to-panel').name, changes.said?.words]).toEqual(['Heard late', `Another theme is called “${old}” by now, and two of one name could not be told apart. Nothing was taken back: rename the other one first.`]);
    expect(await themeEvents(database)).toHaveLength(2);
    await changes.undo('investigation-delay', today);
    await changes.undo('late-to-panel', today);
    expect(named('late-to-panel').name).toBe(old);
  });

  test('cannot do what makes no sense by now: nothing is written', async () => {
    const [late, delay] = [named('late-to-panel'), named('investigation-delay')];
    await changes.retire(delay, '', today);
    await changes.merge(late, delay, '', today);
    expect(changes.said?.words).toMatch(/^The themes have changed meanwhile, and nothing was done/);
    expect(await themeEvents(database)).toHaveLength(1);
  });
});

test('events that a file brings say the same, and what could not be is passed over', async () => {
  const row = (event_no: number, event: string, theme_id: string, other_theme_id: string | null = null) => ({ event_no, event_on: '2026-05-20', event, theme_id, other_theme_id });
  await loadTables(database, [{ table: 'themes', rows: [row(1, 'merge', 'late-to-panel', 'investigation-delay'), row(2, 'rename', 'late-to-panel'), row(3, 'retire', 'late-to-panel'), row(4, 'create', 'investigation-delay')] }]);
  await look();
  expect(themeNames.past('late-to-panel')?.followers).toEqual(['investigation-delay']);
  expect(themeNames.now.refused).toEqual([{ seq: 3, why: 'late-to-panel is not an active theme' }]);
  expect((await loadHistory(database, 'late-to-panel', details)).lines.map(({ seq, refused }) => [seq, refused])).toEqual([[3, 'late-to-panel is not an active theme'], [1, null]]);
  await changes.undo('late-to-panel', today);
  expect(themeNames.past('late-to-panel')?.state).toBe('retired');
});

test('a redefinition that a file brings is passed over with words: no column holds what it would say', async () => {
  await loadTables(database, [{ table: 'themes', rows: [{ event_no: 1, event_on: '2026-05-20', event: 'redefine', theme_id: 'late-to-panel' }] }]);
  await look();
  expect(themeNames.now.refused).toEqual([{ seq: 1, why: 'the table holds no definition; split or name a theme to give one' }]);
  expect((await loadHistory(database, 'late-to-panel', details)).lines).toMatchObject([{ words: 'Redefined.', refused: expect.stringContaining('no definition') as string }]);
});

test('the history says from which day counts changed and for how many cases the theme stood before and after', async () => {
  const coding = (note: string, theme_id: string) => ({ note_ref: note, start_offset: 0, end_offset: 5, theme_id, verdict: 'confirmed', coder: 'coder-1' });
  await loadTables(database, [
    { table: 'cases', rows: ['A', 'B', 'C'].map((case_ref) => ({ case_ref, reported_month: '2026-01-01', case_type: 'both_police' })) },
    { table: 'notes', rows: ['A', 'B', 'C'].map((case_ref) => ({ note_ref: `N-${case_ref}`, case_ref, panel: '2026-02-01', slot_type: 'new', text: 'Words' })) },
    // A carries both, B and C one each.
    { table: 'codings', rows: [coding('N-A', 'late-to-panel'), coding('N-A', 'investigation-delay'), coding('N-B', 'late-to-panel'), coding('N-C', 'investigation-delay')] }
  ]);
  await changes.merge(named('late-to-panel'), named('investigation-delay'), '', today);
  await changes.retire(named('investigation-delay'), '', today);
  const around = async (id: string) => [...await loadCountsAround(database, await loadHistory(database, id, details))];
  expect(await around('investigation-delay')).toEqual([
    [2, 'Counts changed from that day: by what people have coded to this day it stood for 3 cases until then.'],
    [1, 'Counts changed from that day: by what people have coded to this day it stood for 2 cases before, and 3 with it.']
  ]);
  expect(await around('late-to-panel')).toEqual([[1, 'Counts changed from that day: by what people have coded to this day it stood for 2 cases until then.']]);
  expect(await around('conflict-of-interest')).toEqual([]);
});
