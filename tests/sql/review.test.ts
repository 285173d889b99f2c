import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Row } from '$lib/intake/rows';
import type { Database } from '$lib/store/database';
import { emptyTables, loadTables, replaceComputed } from '$lib/store/load-tables';
import { readReview, reviewNote, reviewQueue, reviewWaiting, writeReview } from '$lib/store/queries/review';
import { themeCoverage } from '$lib/store/queries/theme-figures';
import { noFilters } from '$lib/store/filters';
import { setFilters } from '$lib/store/queries/set-filters';
import { codingsMark, storedCodings } from '$lib/store/queries/stored-notes';
import { decide, whyNot, type Choice } from '$lib/workspace/review/review-decide';
import { ReviewSession } from '$lib/workspace/review/review.svelte';
import { nodeDatabase } from './node-database';

let database: Database;
beforeAll(async () => { database = await nodeDatabase(); });
afterAll(() => database.close());

const today = '2026-10-06';
const textOf = (note: string) => `First of ${note}.\nSecond of ${note}.`;
const passage = (note: string, caseRef: string, panel: string, start: number, end: number, state: string): Row =>
  ({ passage_id: `${note}:${start}`, note_ref: note, case_ref: caseRef, panel, start_offset: start, end_offset: end, body: textOf(note).slice(start, end), state });
const coding = (note: string, start: number, end: number, theme: string, verdict: string, coder: string): Row =>
  ({ note_ref: note, start_offset: start, end_offset: end, theme_id: theme, verdict, coder, coded_on: '2026-08-01' });

/** Case A: note N-1 of September (two passages wait) and N-2 of August (one coded, one without a suggestion). Case B: N-3 of August, one waits. */
beforeEach(async () => {
  await emptyTables(database);
  const note = (ref: string, caseRef: string, panel: string): Row => ({ note_ref: ref, case_ref: caseRef, panel, slot_type: 'new', text: textOf(ref) });
  await loadTables(database, [
    { table: 'cases', rows: ['A', 'B'].map((ref) => ({ case_ref: ref, reported_month: '2026-07-01', referral_route: ref === 'A' ? '999' : '101', case_type: 'both_police' })) },
    { table: 'panels', rows: ['2026-08-01', '2026-09-01'].map((panel) => ({ panel, status: 'held' })) },
    { table: 'notes', rows: [note('N-1', 'A', '2026-09-01'), note('N-2', 'A', '2026-08-01'), note('N-3', 'B', '2026-08-01')] },
    { table: 'codings', rows: [coding('N-2', 0, 13, 'late-to-panel', 'confirmed', 'coder-1'), coding('N-2', 0, 13, 'none', 'confirmed', 'coder-2')] }
  ]);
  await replaceComputed(database, 'passages', [
    passage('N-1', 'A', '2026-09-01', 0, 13, 'accept'), passage('N-1', 'A', '2026-09-01', 14, 28, 'review'),
    passage('N-2', 'A', '2026-08-01', 0, 13, 'coded'), passage('N-2', 'A', '2026-08-01', 14, 28, 'unassigned'), passage('N-3', 'B', '2026-08-01', 0, 13, 'review')
  ]);
  const theme = (id: string, theme_id: string, standing: string, score: number): Row => ({ passage_id: id, theme_id, standing, score, drivers: '0-5:0.250' });
  await replaceComputed(database, 'passage_themes', [
    theme('N-1:0', 'victim-not-updated', 'accept', 0.875), theme('N-1:0', 'investigation-delay', 'review', 0.5),
    theme('N-1:14', 'primary-perpetrator', 'review', 0.375), theme('N-2:0', 'late-to-panel', 'confirmed', 1), theme('N-3:0', 'late-to-panel', 'review', 0.5)
  ]);
  await setFilters(database, noFilters);
});

/** Everything that a decision may touch. */
const tablesNow = async () => ({
  codings: await database.query('all codings', 'select * from codings order by all'),
  passages: await database.query('all passages', 'select * from passages order by all'),
  themes: await database.query('all themes', 'select * from passage_themes order by all')
});

async function settle(id: string, choice: Choice, coder = 'coder-1') {
  const before = (await readReview(database, id, coder))!;
  const after = decide(before, before.themes, choice, today);
  await writeReview(database, after);
  return { before, after };
}

describe('the queue', () => {
  test('holds what the engine suggests and nobody settled, newest panel first, then as the note reads', async () => {
    expect((await reviewQueue(database, [], 10)).map((row) => row.passage)).toEqual(['N-1:0', 'N-1:14', 'N-3:0']);
    expect(await reviewWaiting(database)).toEqual({ passages: 3, again: 0, panels: 2, settled: 1 });
  });
  test('keeps what is named when it is cut', async () => expect((await reviewQueue(database, ['N-3:0'], 1)).map((row) => row.passage)).toEqual(['N-3:0']));
  test('says how many there are in all when it is cut', async () => expect((await reviewQueue(database, [], 1)).map((row) => [row.passage, row.in_all])).toEqual([['N-1:0', 3]]));
  test('follows the filters of the page', async () => {
    await setFilters(database, { ...noFilters, routes: ['101'] });
    expect((await reviewQueue(database, [], 10)).map((row) => row.passage)).toEqual(['N-3:0']);
    await setFilters(database, { ...noFilters, from: '2026-09', to: '2026-09' });
    expect(await reviewWaiting(database)).toEqual({ passages: 2, again: 0, panels: 1, settled: 0 });
  });
  test('keeps a passage of this sitting, settled, where it was', async () => {
    await settle('N-1:0', { verdict: 'none' });
    expect((await reviewQueue(database, ['N-1:0'], 10)).map((row) => [row.passage, row.waiting])).toEqual([['N-1:0', false], ['N-1:14', true], ['N-3:0', true]]);
    // With the one that was settled before this sitting, which is not listed.
    expect(await reviewWaiting(database)).toMatchObject({ passages: 2, settled: 2 });
  });
  test('gives the whole note around a passage', async () => {
    const note = await reviewNote(database, 'N-1');
    expect(note.map((row) => row.note_text.slice(row.start_offset, row.end_offset))).toEqual(['First of N-1.', 'Second of N-1.']);
  });
});

describe('a decision', () => {
  test('confirms: one coding, the passage coded, its theme confirmed, all else untouched', async () => {
    const before = await tablesNow();
    await settle('N-1:0', { verdict: 'confirmed', theme: 'investigation-delay' });
    const after = await tablesNow();
    expect(after.codings.filter((row) => row.note_ref === 'N-1')).toEqual([{ note_ref: 'N-1', start_offset: 0, end_offset: 13, theme_id: 'investigation-delay', verdict: 'confirmed', coder: 'coder-1', coded_on: today }]);
    expect(after.themes.filter((row) => row.passage_id === 'N-1:0')).toEqual([{ passage_id: 'N-1:0', theme_id: 'investigation-delay', standing: 'confirmed', score: 1, drivers: '0-5:0.250' }]);
    expect(after.passages.find((row) => row.passage_id === 'N-1:0')).toEqual({ ...before.passages.find((row) => row.passage_id === 'N-1:0'), state: 'coded' });
    const others = (now: typeof before) => [now.codings.filter((row) => row.note_ref !== 'N-1'), now.passages.filter((row) => row.passage_id !== 'N-1:0'), now.themes.filter((row) => row.passage_id !== 'N-1:0')];
    expect(others(after)).toEqual(others(before));
  });

  test('rejects: the coding is there, and the other suggestion waits', async () => {
    await settle('N-1:0', { verdict: 'rejected', theme: 'victim-not-updated' });
    const { passage: now, themes, codings } = (await readReview(database, 'N-1:0', 'coder-1'))!;
    expect([now.state, themes.map((row) => row.theme_id), codings.map((row) => row.verdict)]).toEqual(['review', ['investigation-delay'], ['rejected']]);
    expect((await reviewWaiting(database)).passages).toBe(3);
  });

  test('gives the codings another mark, and taken back the one that they had', async () => {
    const mark = await codingsMark(database);
    const { before } = await settle('N-1:0', { verdict: 'none' });
    const decided = await codingsMark(database);
    await writeReview(database, before);
    expect([decided === mark, await codingsMark(database)]).toEqual([false, mark]);
    // As many codings, one of them with another verdict.
    await settle('N-1:0', { verdict: 'rejected', theme: 'victim-not-updated' });
    const rejected = await codingsMark(database);
    await settle('N-1:0', { verdict: 'confirmed', theme: 'victim-not-updated' });
    expect(await codingsMark(database)).not.toBe(rejected);
  });

  test('says none: coded without a theme', async () => {
    await settle('N-1:14', { verdict: 'none' });
    const { passage: now, themes, codings } = (await readReview(database, 'N-1:14', 'coder-1'))!;
    expect([now.state, themes, codings.map((row) => row.theme_id)]).toEqual(['coded', [], ['none']]);
  });

  test('is what a whole reading of the notes goes by', async () => {
    await settle('N-1:0', { verdict: 'confirmed', theme: 'late-to-panel' });
    expect((await storedCodings(database)).filter((row) => row.note_ref === 'N-1')).toEqual([{ note_ref: 'N-1', start_offset: 0, end_offset: 13, theme_id: 'late-to-panel', verdict: 'confirmed' }]);
  });

  test('leaves the codings of a second coder as they are', async () => {
    const of = (rows: Awaited<ReturnType<typeof tablesNow>>) => rows.codings.filter((row) => row.coder === 'coder-2');
    const before = of(await tablesNow());
    await settle('N-2:0', { verdict: 'none' });
    expect(of(await tablesNow())).toEqual(before);
    expect((await readReview(database, 'N-2:0', 'coder-1'))!.passage.first_coder).toBe('coder-1');
  });

  test('that fails half-way leaves everything as it was', async () => {
    const before = await tablesNow();
    const review = (await readReview(database, 'N-1:0', 'coder-1'))!;
    const broken = { ...review, codings: [], themes: [{ ...review.themes[0]!, score: 'not a number' as unknown as number }] };
    await expect(writeReview(database, broken)).rejects.toThrow('the query "put a theme" failed');
    expect(await tablesNow()).toEqual(before);
  });
});

test.each<[string, Choice]>([
  ['confirm', { verdict: 'confirmed', theme: 'victim-not-updated' }], ['reject', { verdict: 'rejected', theme: 'victim-not-updated' }],
  ['none', { verdict: 'none' }], ['add', { verdict: 'confirmed', theme: 'children-safeguarding' }]
])('undo of %s leaves the tables exactly as they were', async (_name, choice) => {
  const before = await tablesNow();
  const step = await settle('N-1:0', choice);
  expect(await tablesNow()).not.toEqual(before);
  await writeReview(database, step.before);
  expect(await tablesNow()).toEqual(before);
});

test('undo brings an earlier word of the same coder back, its day and its span as well', async () => {
  await loadTables(database, [{ table: 'codings', rows: [coding('N-1', 2, 13, 'victim-not-updated', 'rejected', 'coder-1')] }]);
  const before = await tablesNow();
  const first = await settle('N-1:0', { verdict: 'confirmed', theme: 'victim-not-updated' });
  const second = await settle('N-1:0', { verdict: 'none' });
  expect((await tablesNow()).codings.filter((row) => row.note_ref === 'N-1').map((row) => row.theme_id)).toEqual(['none']);
  await writeReview(database, second.before);
  await writeReview(database, first.before);
  expect(await tablesNow()).toEqual(before);
});

test('a passage that is not held has no review', async () => expect(await readReview(database, 'N-9:0', 'coder-1')).toBeNull());

describe('a sitting', () => {
  let reading = false;
  let changes = 0;
  async function sitDown(): Promise<ReviewSession> {
    reading = false;
    changes = 0;
    let queue: Promise<unknown> = Promise.resolve();
    const change = (work: (open: Database) => Promise<unknown>): Promise<void> => {
      const turn = queue.then(async () => { if (await work(database)) changes += 1; });
      queue = turn.catch(() => {});
      return turn;
    };
    const session = new ReviewSession({ change, reading: () => reading });
    await session.refresh(database);
    return session;
  }
  const inView = (session: ReviewSession) => session.open?.row.passage;

  test('two presses of undo at once take two decisions back, one each', async () => {
    const before = await tablesNow();
    const session = await sitDown();
    await session.decide({ verdict: 'confirmed', theme: 'victim-not-updated' }, today);
    // The other suggestion has no answer, and the passage is settled all the same.
    expect(session.message).toMatch(/The passage is settled, so “[^”]+” is counted nowhere: confirm it too if it holds\.$/);
    await session.decide({ verdict: 'confirmed', theme: 'late-to-panel' }, today);
    await Promise.all([session.undo(), session.undo()]);
    expect(await tablesNow()).toEqual(before);
    await session.undo();
    expect([session.message, changes]).toEqual(['There is nothing to take back.', 4]);
  });

  test('two decisions at once both stand', async () => {
    const session = await sitDown();
    await Promise.all([session.decide({ verdict: 'confirmed', theme: 'victim-not-updated' }, today), session.decide({ verdict: 'confirmed', theme: 'investigation-delay' }, today)]);
    expect((await readReview(database, 'N-1:0', 'coder-1'))!.codings.map((row) => row.theme_id)).toEqual(['investigation-delay', 'victim-not-updated']);
  });

  test('moves through the queue and back, and from the last passage to the first that waits', async () => {
    const session = await sitDown();
    await session.move(database, -1);
    expect([inView(session), session.message]).toEqual(['N-1:0', 'This is the first passage.']);
    await session.decide({ verdict: 'none' }, today);
    await session.move(database, 1);
    await session.move(database, 1);
    expect(inView(session)).toBe('N-3:0');
    await session.move(database, 1);
    expect(inView(session)).toBe('N-1:14');
    await session.move(database, -1);
    expect([inView(session), session.open?.row.waiting, session.open?.suggestions.map((row) => row.theme_id)]).toEqual(['N-1:0', false, ['victim-not-updated', 'investigation-delay']]);
  });

  test('nothing is written while the notes are being read, by another coder of a coded passage, or twice', async () => {
    const session = await sitDown();
    const before = await tablesNow();
    reading = true;
    await session.decide({ verdict: 'none' }, today);
    expect(session.message).toMatch(/being read/);
    expect(await tablesNow()).toEqual(before);
    reading = false;
    await session.decide({ verdict: 'none' }, today);
    const settled = await tablesNow();
    await session.decide({ verdict: 'none' }, today);
    session.coder = 'coder-7';
    await session.decide({ verdict: 'confirmed', theme: 'late-to-panel' }, today);
    expect(session.message).toMatch(/^coder-1 has coded this passage/);
    expect([await tablesNow(), changes]).toEqual([settled, 1]);
  });

  test('a second coder finishes a note: a passage that the first left is theirs, and both count', async () => {
    const session = await sitDown();
    await session.decide({ verdict: 'none' }, today);
    await settle('N-1:14', { verdict: 'confirmed', theme: 'late-to-panel' }, 'coder-0');
    const counts = (await storedCodings(database)).filter(({ note_ref }) => note_ref === 'N-1');
    expect(counts.map(({ start_offset, theme_id }) => [start_offset, theme_id])).toEqual([[0, 'none'], [14, 'late-to-panel']]);
    // By pseudonym coder-0 comes first, but only of what both coded.
    const firstOf = async (id: string) => (await readReview(database, id, 'coder-1'))!.passage.first_coder;
    expect([await firstOf('N-1:0'), await firstOf('N-1:14')]).toEqual(['coder-1', 'coder-0']);
    expect(whyNot((await readReview(database, 'N-1:14', 'coder-1'))!)).toMatch(/^coder-0 has coded this passage/);
  });

  test('what has changed since is not taken back', async () => {
    const session = await sitDown();
    await session.decide({ verdict: 'none' }, today);
    await settle('N-1:0', { verdict: 'confirmed', theme: 'late-to-panel' });
    const later = await tablesNow();
    await session.undo();
    expect([session.message, await tablesNow()]).toEqual(['What was decided there has changed since, and is left as it is.', later]);
  });

  test('that is forgotten leaves nothing behind', async () => {
    const session = await sitDown();
    await session.decide({ verdict: 'none' }, today);
    session.forget();
    expect([session.queue, session.open, session.steps, session.message]).toEqual([null, null, [], '']);
  });
});

test('how far a person has read: a later panel that is coded does not make the one before it read', async () => {
  await setFilters(database, noFilters);
  // N-3 of August waits untouched, so that no panel is behind all coding; one note of three has a coded passage.
  expect(await themeCoverage(database)).toMatchObject({ last_coded_panel: '2026-08-01', coded_to: null, left_before: 0, notes_after: 3, coded_after: 1 });
  await replaceComputed(database, 'passages', [
    passage('N-1', 'A', '2026-09-01', 0, 13, 'accept'), passage('N-2', 'A', '2026-08-01', 0, 13, 'coded'), passage('N-2', 'A', '2026-08-01', 14, 28, 'review'), passage('N-3', 'B', '2026-08-01', 0, 13, 'coded')
  ]);
  // Both notes of August are coded, one passage of them waits; September does.
  expect(await themeCoverage(database)).toMatchObject({ last_coded_panel: '2026-08-01', coded_to: '2026-08-01', left_before: 1, notes_after: 1, coded_after: 0 });
});
