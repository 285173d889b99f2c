import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Row } from '$lib/intake/rows';
import type { Database } from '$lib/store/database';
import { eligibilityRows } from '$lib/model/eligibility';
import { emptyTables, loadTables, replaceComputed } from '$lib/store/load-tables';
import { briefingAgain } from '$lib/store/queries/briefing-figures';
import { allTaskings } from '$lib/store/queries/learning';
import { readReview, reviewQueue, reviewWaiting, writeReview } from '$lib/store/queries/review';
import { noFilters } from '$lib/store/filters';
import { setFilters } from '$lib/store/queries/set-filters';
import { storedCodings } from '$lib/store/queries/stored-notes';
import { doubleCoded } from '$lib/store/queries/double-coded';
import { themeEvents } from '$lib/store/queries/theme-events';
import { themeAgain, themeRates, themesByPanel } from '$lib/store/queries/theme-figures';
import { countAssignment, countDecisions } from '$lib/themes/registry/counting';
import type { Assignment, Passage } from '$lib/themes/types';
import { passageRows, settleNow, themeRows } from '$lib/workspace/themes/passage-rows';
import { decide, type Choice } from '$lib/workspace/review/review-decide';
import { splitWaiting } from '$lib/workspace/themes/split-waiting';
import { readThemes } from '$lib/workspace/themes/theme-registry';
import { nodeDatabase } from './node-database';

let database: Database;
beforeAll(async () => { database = await nodeDatabase(); });
afterAll(() => database.close());

const [late, delay, career, manager] = ['late-to-panel', 'investigation-delay', 'career-impact-fear', 'line-manager-response'] as const;
const cases = ['A', 'B', 'C'];
const passages: Passage[] = cases.flatMap((caseRef) => [0, 14].map((start): Passage => ({ id: `N-${caseRef}:${start}`, noteRef: `N-${caseRef}`, caseRef, panel: '2026-01', start, end: start + 13, text: 'Thirteen here', marks: [], spans: [] })));
const coding = (caseRef: string, start: number, theme: string, coder = 'coder-1'): Row => ({ note_ref: `N-${caseRef}`, start_offset: start, end_offset: start + 13, theme_id: theme, verdict: 'confirmed', coder, coded_on: '2026-02-01' });
/** What an engine of the shipped themes would say: it suspects delay in the passage that nobody coded. */
const found: Assignment[] = passages.map(({ id }): Assignment => (id === 'N-C:14' ? { passageId: id, band: 'accept', suggestions: [{ theme: delay, score: 0.9, band: 'accept', drivers: [] }], ranked: [] } : { passageId: id, band: 'unassigned', suggestions: [], ranked: [] }));

/** A: one passage with both themes, as one coder has it, and late as another does. B: late. C: delay, and a passage that nobody coded. */
beforeEach(async () => {
  await emptyTables(database);
  await loadTables(database, [
    { table: 'cases', rows: cases.map((case_ref) => ({ case_ref, reported_month: '2025-12-01', case_type: 'both_police' })) },
    { table: 'panels', rows: [{ panel: '2026-01-01', status: 'held' }] },
    { table: 'notes', rows: cases.map((case_ref) => ({ note_ref: `N-${case_ref}`, case_ref, panel: '2026-01-01', slot_type: 'new', text: 'Thirteen here Thirteen here' })) },
    { table: 'codings', rows: [coding('A', 0, late), coding('A', 0, delay), coding('A', 0, late, 'coder-2'), coding('B', 0, late), coding('C', 0, delay)] },
    { table: 'taskings', rows: [{ tasking_ref: 'T-1', theme_id: delay, audience: 'contact_mgmt', product: 'guide', issued_on: '2026-02-01' }] }
  ]);
  await setFilters(database, noFilters);
  await count();
});

const counting = async () => readThemes(await themeEvents(database), []);

/** What the workspace does when the registry or a decision has changed. `order` of the rows makes no difference. */
async function count(order: <T>(rows: T[]) => T[] = (rows) => rows) {
  const { active, counting: as, rules } = await counting();
  await replaceComputed(database, 'theme_eligibility', eligibilityRows(active.map(({ id }) => id), rules));
  await replaceComputed(database, 'theme_counts_as', [...as.merged].map(([theme_id, counts_as]) => ({ theme_id, counts_as })));
  const decisions = order(await storedCodings(database)).map((row) => ({ noteRef: row.note_ref, start: row.start_offset, end: row.end_offset, theme: row.theme_id, verdict: row.verdict }));
  const words = countDecisions(decisions, as);
  const now = settleNow(passages, words, as);
  const settled = new Map([...now.settled].map(([id, of]) => [id, of.confirmed]));
  const assignments = found.map((one) => countAssignment({ ...one, suggestions: [...(settled.get(one.passageId) ?? []).map((theme) => ({ theme, score: 1, band: 'accept' as const, drivers: [], settled: true as const })), ...one.suggestions] }, as, now.settled.get(one.passageId)?.rejected));
  await replaceComputed(database, 'passages', passageRows(passages, assignments, now));
  await replaceComputed(database, 'passage_themes', themeRows(assignments, now));
}

let events = 0;
beforeEach(() => { events = 0; });
const happen = async (event: string, theme_id: string, more: Row = {}) => {
  await loadTables(database, [{ table: 'themes', rows: [{ event_no: ++events, event_on: '2026-03-01', event, theme_id, ...more }] }]);
  await count();
};
const casesOf = async () => Object.fromEntries((await themeRates(database)).filter(({ cases: of }) => of > 0).map(({ theme, cases: of, confirmed_cases }) => [theme, [of, confirmed_cases]]));
const rowsNow = async () => [await database.query('codings', 'select * from codings order by all'), await database.query('passages', 'select * from passages order by all'), await database.query('themes', 'select * from passage_themes order by all'), await themesByPanel(database)];
const queued = async () => (await reviewQueue(database, [], 10)).filter(({ waiting }) => waiting).map(({ passage }) => passage);

test('the codings of a merged theme count as its successor’s, a passage with both once, and come back when it is taken back', async () => {
  // Late: A and B; delay: A and C, of which the passage that nobody coded is the same case.
  expect(await casesOf()).toEqual({ [late]: [2, 2], [delay]: [2, 2] });
  const before = await rowsNow();
  await happen('merge', delay, { other_theme_id: late });
  expect(await casesOf()).toEqual({ [late]: [3, 3] });
  expect(await database.query('passages of A', `select count(*)::integer as n from passage_themes where passage_id = 'N-A:0'`)).toEqual([{ n: 1 }]);
  expect((await database.query('what the engine found', `select theme_id::varchar as theme, standing::varchar as standing from passage_themes where passage_id = 'N-C:14'`))).toEqual([{ theme: late, standing: 'accept' }]);
  expect((await rowsNow())[0]).toEqual(before[0]);
  await happen('undo', delay, { undoes: 1 });
  expect(await casesOf()).toEqual({ [late]: [2, 2], [delay]: [2, 2] });
  expect(await rowsNow()).toEqual(before);
  await happen('undo', delay, { undoes: 2 });
  expect(await casesOf()).toEqual({ [late]: [3, 3] });
});

test('a tasking on a merged theme answers the successor, and coders who gave one half each agree', async () => {
  await loadTables(database, [{ table: 'codings', rows: [coding('C', 0, late, 'coder-2')] }]);
  expect((await doubleCoded(database)).map((row) => [row.first_themes, row.second_themes])).toEqual([[`${delay};${late}`, late], [delay, late]]);
  await happen('merge', delay, { other_theme_id: late });
  expect((await doubleCoded(database)).map((row) => [row.first_themes, row.second_themes])).toEqual([[late, late], [late, late]]);
  expect((await allTaskings(database)).map(({ theme_id, counts_as }) => [theme_id, counts_as])).toEqual([[delay, late]]);
});

test('by way of a second merger, all of three themes is one', async () => {
  await loadTables(database, [{ table: 'codings', rows: [coding('B', 14, career)] }]);
  await happen('merge', delay, { other_theme_id: late });
  await happen('merge', late, { other_theme_id: career });
  expect(await casesOf()).toEqual({ [career]: [3, 3] });
  await happen('undo', delay, { undoes: 1 });
  expect(await casesOf()).toEqual({ [career]: [2, 2], [delay]: [2, 2] });
});

test('the successor is counted in every case in which either could arise, and a part of a split where the whole could', async () => {
  await loadTables(database, [{ table: 'cases', rows: [{ case_ref: 'B', reported_month: '2025-12-01', case_type: 'police_perpetrator_only' }] }]);
  const eligible = async (theme: string) => (await themeRates(database)).find((row) => row.theme === theme)?.eligible_cases;
  // A theme of police victims could not arise in B.
  expect(await eligible('victim-not-updated')).toBe(2);
  await happen('merge', late, { other_theme_id: 'victim-not-updated' });
  expect(await eligible('victim-not-updated')).toBe(3);
  expect((await casesOf())['victim-not-updated']).toEqual([2, 2]);
  await happen('undo', late, { undoes: 1 });
  await happen('create', 'part-1', { name: 'Part 1' });
  await happen('create', 'part-2', { name: 'Part 2' });
  expect(await eligible('part-1')).toBe(3);
  await happen('split', 'victim-not-updated', { other_theme_id: 'part-1' });
  await happen('split', 'victim-not-updated', { other_theme_id: 'part-2' });
  expect(await eligible('part-1')).toBe(2);
});

test('a retired theme is suggested no more and leaves the rates; its codings stay its own', async () => {
  await happen('retire', delay);
  expect(await casesOf()).toEqual({ [late]: [2, 2] });
  expect(await queued()).toEqual([]);
  expect((await themesByPanel(database)).find(({ theme }) => theme === delay)).toMatchObject({ confirmed_cases: 2, suggested_cases: 0 });
});

test('the passages of a split theme come back into the queue until a person says which theme follows', async () => {
  const before = await rowsNow();
  await happen('split', late, { other_theme_id: career });
  await happen('split', late, { other_theme_id: manager });
  expect(await casesOf()).toEqual({ [delay]: [2, 2] });
  expect(await queued()).toEqual(['N-A:0', 'N-B:0', 'N-C:14']);
  // Asked for those of the split theme alone; of another theme that A carries too, none waits.
  expect((await reviewQueue(database, [], 10, late)).map(({ passage }) => passage)).toEqual(['N-A:0', 'N-B:0']);
  expect((await reviewQueue(database, ['N-C:0'], 10, late)).map(({ passage, waiting }) => [passage, waiting])).toEqual([['N-A:0', true], ['N-B:0', true], ['N-C:0', false]]);
  expect(await database.query('states', `select passage_id::varchar as passage from passages where state = 'again' order by 1`)).toEqual([{ passage: 'N-A:0' }, { passage: 'N-B:0' }]);

  const say = async (passage: string, choice: Choice) => {
    const review = (await readReview(database, passage, 'coder-1'))!;
    const after = decide(review, review.themes, choice, '2026-03-02', (await counting()).counting);
    await writeReview(database, after);
    const written = await rowsNow();
    await count();
    // A decision writes what a whole reading of the notes would.
    expect(await rowsNow()).toEqual(written);
    return after;
  };
  expect((await say('N-A:0', { verdict: 'confirmed', theme: manager })).codings.map(({ theme_id }) => theme_id)).toEqual([delay, late, manager]);
  expect(await casesOf()).toEqual({ [delay]: [2, 2], [manager]: [1, 1] });
  await say('N-B:0', { verdict: 'rejected', theme: late });
  expect(await queued()).toEqual(['N-C:14']);
  // None of the themes that follow: they are rejected, and what was confirmed stands.
  expect((await readReview(database, 'N-B:0', 'coder-1'))!.codings.map(({ theme_id, verdict }) => [theme_id, verdict])).toEqual([[career, 'rejected'], [late, 'confirmed'], [manager, 'rejected']]);
  expect((await readReview(database, 'N-B:0', 'coder-1'))!).toMatchObject({ passage: { state: 'unassigned' }, themes: [] });

  await happen('undo', late, { undoes: 2 });
  // What was coded stands: A for the old theme and the new one, B for the old one.
  expect(await casesOf()).toEqual({ [delay]: [2, 2], [late]: [2, 2], [manager]: [1, 1] });
  expect((await rowsNow())[1]).toEqual(before[1]);
});

test('a part of a split that is taken back with it counts for the whole', async () => {
  const before = await rowsNow();
  await happen('create', 'part-1', { name: 'Part 1' });
  await happen('create', 'part-2', { name: 'Part 2' });
  await happen('split', late, { other_theme_id: 'part-1' });
  await happen('split', late, { other_theme_id: 'part-2' });
  await loadTables(database, [{ table: 'codings', rows: [coding('A', 0, 'part-2'), coding('C', 14, 'part-1')] }]);
  await count();
  expect(await casesOf()).toEqual({ [delay]: [2, 2], 'part-1': [1, 1], 'part-2': [1, 1] });
  for (const undoes of [3, 2, 1]) await happen('undo', late, { undoes });
  // C has it now by way of a part, the others as before.
  expect(await casesOf()).toEqual({ [delay]: [2, 2], [late]: [3, 3] });
  expect((await rowsNow())[0]).toHaveLength((before[0] as unknown[]).length + 2);
});

test('what waits under the name of a split theme is counted for each theme that may follow, fewer with each decision', async () => {
  const waiting = async () => Object.fromEntries([...splitWaiting(await themeAgain(database), (await counting()).counting, (id) => id)].map(([theme, splits]) => [theme, splits.map(({ split, passages: n, cases: of }) => [split, n, of])]));
  await loadTables(database, [{ table: 'codings', rows: [coding('B', 14, late)] }]);
  await count();
  expect(await waiting()).toEqual({});
  await happen('split', late, { other_theme_id: career });
  await happen('split', late, { other_theme_id: manager });
  // One passage of A, which carries delay as well, and two of B; the engine's find in C waits for another reason.
  expect(await waiting()).toEqual({ [career]: [[late, 3, 2]], [manager]: [[late, 3, 2]] });
  expect(await reviewWaiting(database)).toMatchObject({ passages: 4, again: 3 });
  // The briefing asks of its own months, whatever the filters.
  expect([await briefingAgain(database, { first: '2026-01', last: '2026-01' }), await briefingAgain(database, { first: '2026-02', last: '2026-03' })]).toEqual([[delay, late], []]);
  const review = (await readReview(database, 'N-A:0', 'coder-1'))!;
  await writeReview(database, decide(review, review.themes, { verdict: 'confirmed', theme: manager }, '2026-03-02', (await counting()).counting));
  expect(await waiting()).toEqual({ [career]: [[late, 2, 1]], [manager]: [[late, 2, 1]] });
  await setFilters(database, { ...noFilters, to: '2025-12' });
  expect(await waiting()).toEqual({});
  await setFilters(database, noFilters);
});

test('rows in another order give the same', async () => {
  await loadTables(database, [{ table: 'codings', rows: [{ ...coding('B', 0, delay), verdict: 'rejected' }] }]);
  await happen('merge', delay, { other_theme_id: late });
  const before = await rowsNow();
  await count((rows) => [...rows].reverse());
  expect(await rowsNow()).toEqual(before);
});
