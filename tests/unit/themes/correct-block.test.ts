import { expect, test } from 'vitest';
import { blockOf, correctBlock } from '../../../src/lib/themes/correct-block';
import { createCorrector, type Corrected } from '../../../src/lib/themes/correct-scores';
import type { Learnt } from '../../../src/lib/themes/learn-from-decisions';
import { chancesOf, type PassageScores } from '../../../src/lib/themes/note-features';
import { seededRandom } from '../../../src/lib/themes/seeded-random';
import type { SparseVector } from '../../../src/lib/themes/vectorize';

const FEATURES = 40;
const THEMES = 6;
const random = seededRandom(2);
const sparse = (share: number): SparseVector => {
  const ids = Int32Array.from(Array.from({ length: FEATURES }, (_, id) => id).filter(() => random() < share));
  return { ids, values: Float64Array.from(ids, () => random() - 0.5) };
};
const text = () => ({ row: sparse(0.4), words: { themes: Float64Array.from({ length: THEMES }, random), bearing: random() } as PassageScores, corrected: null as Corrected | null });
const someFits = (before: Learnt['fits']): Learnt['fits'] => before.map((fit) => (random() < 0.4 ? fit : random() < 0.3 ? null : sparse(0.2)));

test('corrected together, texts have to the last bit the scores that each has by itself, whatever held before', () => {
  const texts = Array.from({ length: 30 }, text);
  let fits: Learnt['fits'] = Array.from({ length: THEMES + 1 }, () => null);
  const block = blockOf(texts, FEATURES);
  for (let turn = 0; turn < 20; turn++) {
    fits = someFits(fits);
    correctBlock(block, fits);
    const correct = createCorrector(fits, FEATURES);
    for (const { row, words, corrected } of texts) {
      const alone = correct(row, words, null).scores;
      expect(corrected!.scores).toEqual(alone);
      expect(corrected!.scores.chances).toEqual(chancesOf(alone.themes));
    }
  }
});

test('texts that were corrected by themselves go on from there, those of different standing from the start', () => {
  const texts = Array.from({ length: 12 }, text);
  const [one, other] = [someFits(Array.from({ length: THEMES + 1 }, () => null)), someFits(Array.from({ length: THEMES + 1 }, () => null))];
  const [byOne, byOther] = [createCorrector(one, FEATURES), createCorrector(other, FEATURES)];
  for (const of of texts) of.corrected = byOne(of.row, of.words, null);
  const alike = blockOf(texts.slice(0, 6), FEATURES);
  texts[7]!.corrected = byOther(texts[7]!.row, texts[7]!.words, texts[7]!.corrected);
  const mixed = blockOf(texts.slice(6), FEATURES);
  expect([alike.by, mixed.by]).toEqual([one, null]);
  for (const block of [alike, mixed]) correctBlock(block, other);
  for (const { row, words, corrected } of texts) expect(corrected!.scores).toEqual(byOther(row, words, null).scores);
});
