import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createDesk } from '../../../src/lib/themes/desk/create-desk';
import { readInPlace } from '../../../src/lib/themes/desk/read-texts';
import { modelManifest } from '../../../src/lib/themes/judging/model-manifest';
import { decodeModel } from '../../../src/lib/themes/judging/theme-model';
import { suggestionMark } from '../../../src/lib/themes/learning/suggestion-mark';
import type { Assignment, Codebook, Note, Passage } from '../../../src/lib/themes/types';
import type { Contrast } from '../../../src/lib/themes/judging/contrast';

const root = new URL('../../../', import.meta.url);
const file = readFileSync(new URL(`static/${modelManifest.file}`, root));
const codebook = JSON.parse(readFileSync(new URL('data/themes/codebook.json', root), 'utf8')) as Codebook;
const note = (noteRef: string, text: string): Note => ({ noteRef, caseRef: `C-${noteRef}`, panel: '2024-05', slot: 'new', text });
const notes = [
  note('N1', 'The bail update went to her force email and her line manager was copied in without anyone asking her.\nPanel closed at four.'),
  note('N2', 'Body worn video was not switched on and the 999 recording was never requested.'),
  note('N3', 'The 999 recording was requested on the day and body worn video was on.')
];
let loads = 0;
const desk = createDesk({
  codebook,
  model: () => {
    loads++;
    return Promise.resolve(decodeModel(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength)));
  },
  readMeanings: null,
  readSentences: () => Promise.reject(new Error('not wanted here')),
  fieldReader: () => Promise.reject(new Error('not wanted here'))
});

test('a desk reads once and answers many times', async () => {
  const passages = (await desk.answer({ kind: 'read', notes })) as Passage[];
  expect(passages.map(({ noteRef }) => noteRef)).toEqual(['N1', 'N1', 'N2', 'N3']);
  const [email] = passages;
  const before = (await desk.answer({ kind: 'assign', decisions: [], meaning: false, as: 1 })) as Assignment[];
  expect(before[0]!.suggestions[0]!.theme).toBe('work-contact-misuse');
  const rejected = { noteRef: 'N1', start: email!.start, end: email!.end, theme: 'work-contact-misuse', verdict: 'rejected' as const };
  const after = (await desk.answer({ kind: 'assign', decisions: [rejected], meaning: false, as: 1 })) as Assignment[];
  expect(after[0]!.suggestions.map(({ theme }) => theme)).not.toContain('work-contact-misuse');
  // The engine by words alone stands for the one by meaning where no encoder ships.
  expect(await desk.answer({ kind: 'assign', decisions: [], meaning: true, as: 1 })).toEqual(before);
  expect(loads).toBe(1);
});

test('what decisions change is told since an earlier answer, of what nobody settled: patched with it, that answer is what assigning anew gives', async () => {
  const passages = (await desk.answer({ kind: 'read', notes })) as Passage[];
  const decision = (i: number, theme: string, verdict: 'confirmed' | 'rejected') => ({ noteRef: passages[i]!.noteRef, start: passages[i]!.start, end: passages[i]!.end, theme, verdict });
  const [first, second] = [[decision(0, 'work-contact-misuse', 'rejected')], [decision(2, 'none', 'confirmed'), decision(0, 'work-contact-misuse', 'rejected')]];
  const assign = async (decisions: typeof first) => (await desk.answer({ kind: 'assign', decisions, meaning: false, as: 1 })) as Assignment[];
  const learn = async (decisions: typeof first, since: number, as: number) => (await desk.answer({ kind: 'learn', decisions, meaning: false, since, as })) as Assignment[];
  const after = await assign(second);
  const before = await assign([]);
  const settled = [passages[0]!.id, passages[2]!.id];
  const open = (of: Assignment[]) => of.filter(({ passageId }) => !settled.includes(passageId));
  await learn(first, 1, 2);
  // The answer 2 was not put to use: what stands is still 1.
  const changed = await learn(second, 1, 3);
  expect(changed).toEqual(open(after).filter(({ suggestions }, i) => suggestionMark(suggestions) !== suggestionMark(open(before)[i]!.suggestions)));
  expect(changed.length).toBeGreaterThan(0);
  expect(await learn(second, 3, 4)).toEqual([]);
  // An answer that the desk does not have: all that nobody settled. What is settled no more is told whatever is suggested of it.
  expect(await learn(second, 99, 5)).toEqual(open(after));
  expect((await learn([], 5, 6)).map(({ passageId }) => passageId)).toEqual(expect.arrayContaining(settled));
  expect(await desk.answer({ kind: 'look', passageId: passages[1]!.id, decisions: second })).toEqual(after[1]);
  expect(await desk.answer({ kind: 'look', passageId: 'no such passage', decisions: second })).toBeNull();
});

test('it finds the passage most like another, among those that it may', async () => {
  const passages = (await desk.answer({ kind: 'read', notes })) as Passage[];
  const [, , second, third] = passages;
  expect(await desk.answer({ kind: 'similar', of: 'passages', query: { id: second!.id }, most: 1 })).toMatchObject([{ id: third!.id }]);
  expect(await desk.answer({ kind: 'similar', of: 'passages', query: { id: second!.id }, most: 1, among: [] })).toEqual([]);
  expect(await desk.answer({ kind: 'similar', of: 'notes', query: '999 recording never requested', most: 1 })).toMatchObject([{ id: 'N2' }]);
});

test('a decision does not wait until the texts can be searched: that goes on behind it', async () => {
  const many = Array.from({ length: 400 }, (_, i) => note(`M${i}`, `The 999 recording number ${i} was ${i % 2 ? '' : 'never '}requested by the ${i % 7} officers of that day.`));
  const passages = (await desk.answer({ kind: 'read', notes: many })) as Passage[];
  await desk.answer({ kind: 'assign', decisions: [], meaning: false, as: 1 });
  const { noteRef, start, end } = passages[0]!;
  const answered: string[] = [];
  const search = (await Promise.all([
    desk.answer({ kind: 'similar', of: 'passages', query: '999 recording number 17', most: 1 }).then((found) => { answered.push('search'); return found; }),
    desk.answer({ kind: 'learn', decisions: [{ noteRef, start, end, theme: 'evidence-not-secured', verdict: 'confirmed' }], meaning: false, since: 1, as: 2 }).then(() => answered.push('decision'))
  ]))[0];
  expect(answered).toEqual(['decision', 'search']);
  expect(search).toMatchObject([{ id: 'M17:0' }]);
});

test('a decision does not wait until passages are read for proposals: that goes on behind it', async () => {
  const answered: string[] = [];
  let read = 0;
  const other = createDesk({
    codebook, model: () => Promise.resolve(decodeModel(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength))), readMeanings: null,
    fieldReader: () => Promise.reject(new Error('not wanted here')),
    readSentences: readInPlace(() => Promise.resolve(() => { read++; return { vector: Float32Array.of(1), themes: new Float64Array(), bearing: 0 }; }))
  });
  const many = Array.from({ length: 40 }, (_, i) => note(`M${i}`, `The 999 recording number ${i} was never requested.`));
  const passages = (await other.answer({ kind: 'read', notes: many })) as Passage[];
  await other.answer({ kind: 'assign', decisions: [], meaning: false, as: 1 });
  const { noteRef, start, end } = passages[0]!;
  const progress: number[] = [];
  let [begun, behind] = [0, 0];
  let decision: Promise<unknown> | undefined;
  await other.answer({ kind: 'vectors' }, {
    onProgress: (done) => {
      progress.push(done);
      if (done === 0) return;
      // Some of it has begun.
      begun ||= read;
      decision ??= other.answer({ kind: 'learn', decisions: [{ noteRef, start, end, theme: 'evidence-not-secured', verdict: 'confirmed' }], meaning: false, since: 1, as: 2 }).then(() => { answered.push('decision'); behind = read; });
    }
  }).then((all) => { answered.push(`vectors ${Number(all)}`); });
  await decision;
  expect([begun > 0, behind - begun <= 4]).toEqual([true, true]);
  expect([answered, read, progress[0]]).toEqual([['decision', 'vectors 40'], 40, 0]);
  // Each text once.
  await other.answer({ kind: 'vectors' });
  expect(read).toBe(40);
});

test('a search of notes that are no longer held is given up', async () => {
  await desk.answer({ kind: 'read', notes: [...notes] });
  const search = desk.answer({ kind: 'similar', of: 'passages', query: 'recording', most: 1 });
  await Promise.all([expect(search).rejects.toThrow('other notes'), desk.answer({ kind: 'read', notes })]);
  expect(await desk.answer({ kind: 'similar', of: 'notes', query: 'recording', most: 1 })).toHaveLength(1);
});

test('the parts of a contrast and how usual the themes are add up to the gap', async () => {
  const passages = (await desk.answer({ kind: 'read', notes })) as Passage[];
  const ask = { kind: 'contrast', passageId: passages[0]!.id, theme: 'work-contact-misuse', rival: 'evidence-not-secured', decisions: [] } as const;
  const { gap, usual, parts, forTheme, score, rivalScore } = (await desk.answer(ask)) as Contrast;
  expect(Object.values(parts).reduce((sum, part) => sum + part, usual)).toBeCloseTo(gap, 9);
  expect(Math.log(score / (1 - score)) - Math.log(rivalScore / (1 - rivalScore))).toBeCloseTo(gap, 6);
  expect(forTheme.length).toBeGreaterThan(0);
  expect(await desk.answer({ ...ask, rival: 'no such theme' })).toBeNull();
});

test('a contrast rests on the scores that stand suggested, what people settled in other notes included', async () => {
  const passages = (await desk.answer({ kind: 'read', notes })) as Passage[];
  const [, , second, third] = passages;
  const decisions = [{ noteRef: 'N3', start: third!.start, end: third!.end, theme: 'evidence-not-secured', verdict: 'confirmed' as const }];
  const assigned = (await desk.answer({ kind: 'assign', decisions, meaning: false, as: 1 })) as Assignment[];
  const [best, next] = assigned[2]!.ranked;
  const contrast = (await desk.answer({ kind: 'contrast', passageId: second!.id, theme: best!.theme, rival: next!.theme, decisions })) as Contrast;
  expect([contrast.score, contrast.rivalScore]).toEqual([best!.score, next!.score]);
});
