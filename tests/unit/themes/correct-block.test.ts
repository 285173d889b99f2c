import { expect, test } from 'vitest';
import { blockOf, correctBlock, roomToCorrect, type TextBlock } from '../../../src/lib/themes/learning/correct-block';
import { createCorrector, type Corrected } from '../../../src/lib/themes/learning/correct-scores';
import type { Learnt } from '../../../src/lib/themes/learning/learn-from-decisions';
import { chance, type PassageScores } from '../../../src/lib/themes/judging/note-features';
import { unpackRows } from '../../../src/lib/themes/words/pack-rows';
import { seededRandom } from '../../../src/lib/themes/seeded-random';
import { rowOf, type CountedRow, type SparseVector } from '../../../src/lib/themes/words/vectorize';

const THEMES = 6;
const random = seededRandom(2);
const features = { words: 15, idf: Float64Array.from({ length: 40 }, () => 1 + random()) };
const held = (share: number): Int32Array => Int32Array.from(Array.from(features.idf, (_, id) => id).filter(() => random() < share));
const counted = (ids: Int32Array): CountedRow => ({ ids, times: Uint16Array.from(ids, () => 1 + Math.floor(random() * 3)), words: ids.filter((id) => id < features.words).length, scales: [random(), random()] });
const correction = (ids: Int32Array): SparseVector => ({ ids, values: Float64Array.from(ids, () => random() - 0.5) });
const text = () => ({ counted: counted(held(0.4)), words: { themes: Float64Array.from({ length: THEMES }, random), bearing: random() } as PassageScores, meaning: null, corrected: null as Corrected | null });
const nothing: Learnt['fits'] = Array.from({ length: THEMES + 1 }, () => null);
const someFits = (before: Learnt['fits']): Learnt['fits'] => before.map((fit) => (random() < 0.4 ? fit : random() < 0.3 ? null : correction(held(0.2))));
const scoresIn = ({ scores, chances, themes }: TextBlock, at: number) => ({
  themes: scores.slice(at * (themes + 1), at * (themes + 1) + themes), bearing: scores[at * (themes + 1) + themes], chances: chances!.slice(at * themes, (at + 1) * themes)
});

test('corrected together, texts have to the last bit the scores that each has by itself, whatever held before', () => {
  const texts = Array.from({ length: 30 }, text);
  const block = blockOf(texts, features);
  const room = roomToCorrect(features.idf.length);
  let fits = nothing;
  for (let turn = 0; turn < 20; turn++) {
    fits = someFits(fits);
    correctBlock(block, fits, features, room);
    const correct = createCorrector(fits, features.idf.length);
    texts.forEach(({ counted: of, words }, at) => {
      const { scores } = correct(rowOf(of, features.idf), words, null);
      expect(scoresIn(block, at)).toEqual({ themes: scores.themes, bearing: scores.bearing, chances: scores.themes.map(chance) });
    });
  }
});

test('texts that were corrected by themselves go on from there, those of different standing from the start', () => {
  const texts = Array.from({ length: 12 }, text);
  const room = roomToCorrect(features.idf.length);
  const [one, other] = [someFits(nothing), someFits(nothing)];
  const [byOne, byOther] = [createCorrector(one, features.idf.length), createCorrector(other, features.idf.length)];
  for (const of of texts) of.corrected = byOne(rowOf(of.counted, features.idf), of.words, null);
  const alike = blockOf(texts.slice(0, 6), features);
  texts[7]!.corrected = byOther(rowOf(texts[7]!.counted, features.idf), texts[7]!.words, texts[7]!.corrected);
  const mixed = blockOf(texts.slice(6), features);
  expect([alike.by, mixed.by]).toEqual([one, null]);
  for (const block of [alike, mixed]) correctBlock(block, other, features, room);
  texts.forEach(({ counted: of, words }, at) => {
    const { themes, bearing } = byOther(rowOf(of, features.idf), words, null).scores;
    expect(scoresIn(at < 6 ? alike : mixed, at % 6)).toMatchObject({ themes, bearing });
  });
});

test('rows that are packed are the same when they are unpacked', () => {
  const texts = Array.from({ length: 20 }, text);
  expect(unpackRows(blockOf(texts, features).rows)).toEqual(texts.map(({ counted: of }) => of));
});
