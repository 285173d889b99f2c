import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEngine } from '../../../src/lib/themes/engine';
import { modelManifest } from '../../../src/lib/themes/judging/model-manifest';
import { readNotes } from '../../../src/lib/themes/passages/read-notes';
import { decodeModel } from '../../../src/lib/themes/judging/theme-model';
import type { Assignment, Codebook, Decision, Note, Theme } from '../../../src/lib/themes/types';

const root = new URL('../../../', import.meta.url);
const file = readFileSync(new URL(`static/${modelManifest.file}`, root));
const model = decodeModel(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
const codebook = JSON.parse(readFileSync(new URL('data/themes/codebook.json', root), 'utf8')) as Codebook;
const note = (noteRef: string, text: string): Note => ({ noteRef, caseRef: noteRef, panel: '2024-05', slot: 'new', text });
const passages = readNotes([
  note('N1', 'The lasagne rota was pinned to the parade room wall.'),
  note('N2', 'A second lasagne rota hung in the parade room by June.'),
  note('N3', 'The exhibits officer has gone on leave.')
]);
const decide = (i: number, theme: string, verdict: Decision['verdict']): Decision => ({ noteRef: passages[i]!.noteRef, start: passages[i]!.start, end: passages[i]!.end, theme, verdict });
const scoreOf = async (i: number, theme: string, decisions: Decision[], book = codebook): Promise<number> => {
  const engine = createEngine(model, book);
  const judged = await engine.judge(passages, decisions);
  return judged[i]!.probabilities[engine.themes.indexOf(theme)]!;
};

test('confirming a theme raises it on a like passage and hardly elsewhere', async () => {
  const [before, after] = [await scoreOf(1, 'confidentiality-breach', []), await scoreOf(1, 'confidentiality-breach', [decide(0, 'confidentiality-breach', 'confirmed')])];
  expect(after).toBeGreaterThan(before * 2);
  const [far, farAfter] = [await scoreOf(2, 'confidentiality-breach', []), await scoreOf(2, 'confidentiality-breach', [decide(0, 'confidentiality-breach', 'confirmed')])];
  expect(farAfter - far).toBeLessThan((after - before) / 2);
});

test('rejecting a theme lowers it on a like passage', async () => {
  const confirmed = [decide(0, 'confidentiality-breach', 'confirmed')];
  expect(await scoreOf(1, 'confidentiality-breach', [decide(0, 'confidentiality-breach', 'rejected')])).toBeLessThan(await scoreOf(1, 'confidentiality-breach', confirmed));
});

test('the order of decisions about different passages changes nothing', async () => {
  const decisions = [decide(0, 'confidentiality-breach', 'confirmed'), decide(2, 'none', 'confirmed')];
  expect(await createEngine(model, codebook).assign(passages, decisions)).toEqual(await createEngine(model, codebook).assign(passages, [...decisions].reverse()));
});

test('a theme that the analyst added is found by its cues and its confirmed passages', async () => {
  const theme: Theme = { id: 'mess-room', name: 'Mess room', kind: 'learning', definition: 'A rota for lasagne in the parade room.', include: '', exclude: '', cues: ['lasagne rota'] };
  const book = { ...codebook, themes: [...codebook.themes, theme] };
  const [like, unlike] = [await scoreOf(1, 'mess-room', [], book), await scoreOf(2, 'mess-room', [], book)];
  expect(like).toBeGreaterThan(unlike * 3);
  expect(await scoreOf(1, 'mess-room', [decide(0, 'mess-room', 'confirmed')], book)).toBeGreaterThan(like);
});

test('settled decisions never move, whatever is learnt besides', async () => {
  const decisions = [decide(0, 'late-to-panel', 'confirmed'), decide(1, 'late-to-panel', 'rejected'), decide(2, 'none', 'confirmed')];
  const assignments = (await createEngine(model, codebook).assign(passages, decisions)) as [Assignment, Assignment, Assignment];
  expect(assignments[0].suggestions[0]).toMatchObject({ theme: 'late-to-panel', score: 1, settled: true });
  expect(assignments[1].ranked.map(({ theme }) => theme)).not.toContain('late-to-panel');
  expect(assignments[2].suggestions).toEqual([]);
});

test('what an engine learnt before leaves no trace: after any decisions, taken back or not, it judges as a new one would', async () => {
  const own: Theme = { id: 'mess-room', name: 'Mess room', kind: 'learning', definition: 'A rota for lasagne in the parade room.', include: '', exclude: '', cues: ['lasagne rota'] };
  const book = { ...codebook, themes: [...codebook.themes, own] };
  const more = [
    ...passages,
    ...readNotes([
      note('N4', 'Her manager was copied in to the bail update.\nThe camera was off.\nAction: SOO to ring her by Friday.\nShe was told at work again.'),
      note('N5', 'The camera was off and the exhibits officer has gone on leave.\nHer manager rang her about the rota.')
    ])
  ];
  const decision = fc.record({ i: fc.nat(more.length - 1), theme: fc.constantFrom('confidentiality-breach', 'late-to-panel', 'work-contact-misuse', 'evidence-not-secured', 'mess-room', 'none'), verdict: fc.constantFrom('confirmed', 'rejected') });
  const engine = createEngine(model, book);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(decision, { maxLength: 6 }), { minLength: 1, maxLength: 4 }), async (turns) => {
      for (const [turn, made] of turns.entries()) {
        const decisions = made.map(({ i, theme, verdict }): Decision => ({ noteRef: more[i]!.noteRef, start: more[i]!.start, end: more[i]!.end, theme, verdict: verdict as Decision['verdict'] }));
        const found = await engine.assign(more, decisions);
        if (turn === turns.length - 1) expect(found).toEqual(await createEngine(model, book).assign(more, decisions));
      }
    }),
    { numRuns: 12 }
  );
}, 60_000);
