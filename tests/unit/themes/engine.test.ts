import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createEngine } from '../../../src/lib/themes/engine';
import { createExplainer } from '../../../src/lib/themes/judging/explain-drivers';
import { createFinder } from '../../../src/lib/themes/words/find-features';
import { modelManifest } from '../../../src/lib/themes/judging/model-manifest';
import { readNotes } from '../../../src/lib/themes/passages/read-notes';
import { MARGIN_TO_LOGIT, scorePassage } from '../../../src/lib/themes/judging/score-passage';
import { suggestionMark } from '../../../src/lib/themes/learning/suggestion-mark';
import { decodeModel, encodeModel } from '../../../src/lib/themes/judging/theme-model';
import type { Assignment, Codebook, Decision, Note } from '../../../src/lib/themes/types';
import { createRowMaker } from '../../../src/lib/themes/words/vectorize';
import { readMaterial } from '../../../scripts/train/read-material';

const root = new URL('../../../', import.meta.url);
const file = readFileSync(new URL(`static/${modelManifest.file}`, root));
const model = decodeModel(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
const codebook = JSON.parse(readFileSync(new URL('data/themes/codebook.json', root), 'utf8')) as Codebook;
const note = (noteRef: string, text: string): Note => ({ noteRef, caseRef: `C-${noteRef}`, panel: '2024-05', slot: 'new', text });
const notes = [
  note('N1', 'The bail update went to her force email and her line manager was copied in without anyone asking her.\nPanel closed at four.'),
  note('N2', 'Body worn video was not switched on and the 999 recording was never requested.')
];

test('the shipped model was trained on the shipped material', () => {
  expect(readMaterial(new URL('data/themes', root).pathname).hash).toBe(modelManifest.trainedOn);
  expect(model.trainedOn).toBe(modelManifest.trainedOn);
});

test('a plain sign of a theme ranks it first, a neutral line gets no theme', async () => {
  const assignments = await createEngine(model, codebook).assign(readNotes(notes), []);
  expect(assignments.map(({ ranked }) => ranked[0]?.theme)).toEqual(['work-contact-misuse', expect.any(String), 'evidence-not-secured']);
  expect(assignments.map(({ band }) => band === 'unassigned')).toEqual([false, true, false]);
});

test('the contributions of all words and the intercept add up to the score', () => {
  const { lexical } = model;
  const text = 'Her manager was copied in to the update about bail.';
  const found = createFinder(lexical.vocabulary)(text);
  const row = createRowMaker(lexical.vocabulary)(found);
  const t = lexical.themes.indexOf('work-contact-misuse');
  const words = createExplainer(lexical).words({ text, found, row }, t, 2).reduce((total, { weight }) => total + weight, 0);
  expect(words + 2 * MARGIN_TO_LOGIT * lexical.bias[t]!).toBeCloseTo(2 * scorePassage(lexical, row).themes[t]!, 8);
});

test('the parts of a suggestion add up to its logit', async () => {
  const [{ suggestions }] = (await createEngine(model, codebook).assign(readNotes(notes), [])) as [Assignment];
  const { theme, score, parts } = suggestions[0]!;
  const { offset, themeOffset } = model.judgement.combiner;
  const logit = Object.values(parts!).reduce((sum, part) => sum + part, offset + themeOffset[model.lexical.themes.indexOf(theme)]!);
  expect(1 / (1 + Math.exp(-logit))).toBeCloseTo(score, 10);
});

test('drivers quote the passage', async () => {
  const passages = readNotes(notes);
  const assignments = await createEngine(model, codebook).assign(passages, []);
  const drivers = assignments[0]!.suggestions[0]!.drivers;
  expect(drivers.length).toBeGreaterThan(0);
  for (const { start, end, text } of drivers) expect(passages[0]!.text.slice(start, end)).toBe(text);
});

test('the order of notes changes nothing', async () => {
  const engine = createEngine(model, codebook);
  expect(await engine.assign(readNotes([...notes].reverse()), [])).toEqual(await engine.assign(readNotes(notes), []));
});

test('a settled decision is repeated as it stands, a rejected theme is not suggested again, none means none', async () => {
  const engine = createEngine(model, codebook);
  const passages = readNotes(notes);
  const [first, second, third] = passages;
  const at = (p: typeof first) => ({ noteRef: p!.noteRef, start: p!.start, end: p!.end });
  const assignments = await engine.assign(passages, [
    { ...at(first), theme: 'work-contact-misuse', verdict: 'rejected' },
    { ...at(second), theme: 'late-to-panel', verdict: 'confirmed' },
    { ...at(third), theme: 'none', verdict: 'confirmed' }
  ]);
  expect(assignments[0]!.suggestions.map(({ theme }) => theme)).not.toContain('work-contact-misuse');
  expect(assignments[1]!.suggestions[0]).toMatchObject({ theme: 'late-to-panel', score: 1, band: 'accept', settled: true });
  expect(assignments[2]).toMatchObject({ band: 'unassigned', suggestions: [] });
});

const sample = readFileSync(new URL('data/sample/notes.jsonl', root), 'utf8').trim().split('\n').slice(0, 40).map((line) => note(...(({ note_ref, text }) => [note_ref, text] as const)(JSON.parse(line) as { note_ref: string; text: string })));
const named = { ...codebook, themes: [...codebook.themes, { id: 'made-up', name: 'Made up', kind: 'learning' as const, definition: 'The manager was copied in to the update.', include: '', exclude: '', cues: [] }] };

test.each([['the codebook', codebook], ['a codebook with a theme of the analyst\'s own', named]])('what decision after decision changes, by %s, is what judging every passage in full finds', async (_, by) => {
  const passages = readNotes(sample);
  const meaning = (text: string) => ({ themes: Float64Array.from(model.lexical.themes, (_, t) => ((text.length * 7 + t * 13) % 11) - 8), bearing: -1 });
  const [engine, inFull] = [createEngine(model, by, meaning), createEngine(model, by, meaning)];
  const open = (await engine.assign(passages, [])).filter(({ suggestions }) => suggestions.length > 0);
  const decisions: Decision[] = [];
  let marks = (await engine.changes(passages, decisions, null)).marks;
  for (let turn = 0; turn < 6; turn++) {
    const { passageId, suggestions: [first] } = open[turn * 5]!;
    const { noteRef, start, end } = passages.find(({ id }) => id === passageId)!;
    decisions.push({ noteRef, start, end, theme: turn % 3 === 2 ? 'none' : first!.theme, verdict: turn % 3 === 1 ? 'rejected' : 'confirmed' });
    const told = await engine.changes(passages, decisions, marks);
    const anew = await inFull.changes(passages, decisions, null);
    expect(told.marks).toEqual(anew.marks);
    const before = new Map(passages.map(({ id }, at) => [id, marks[at]]));
    expect(told.changed).toEqual(anew.changed.filter(({ passageId: id, suggestions }) => suggestionMark(suggestions) !== before.get(id)));
    marks = told.marks;
  }
});

test('a theme that the codebook lacks is never suggested', async () => {
  const without = { ...codebook, themes: codebook.themes.filter(({ id }) => id !== 'work-contact-misuse') };
  const [first] = await createEngine(model, without).assign(readNotes(notes), []);
  expect(first!.ranked.map(({ theme }) => theme)).not.toContain('work-contact-misuse');
});

test('an aborted run rejects with the reason', async () => {
  const signal = AbortSignal.abort(new Error('stopped'));
  await expect(createEngine(model, codebook).assign(readNotes(notes), [], { signal })).rejects.toThrow('stopped');
});

test('a model survives its bytes and a damaged one is refused', () => {
  const bytes = encodeModel(model);
  expect(Buffer.compare(Buffer.from(bytes), file)).toBe(0);
  expect(() => decodeModel(bytes.buffer.slice(0, bytes.length - 1) as ArrayBuffer)).toThrow('cut short');
});
