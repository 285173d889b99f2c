import { expect, test } from 'vitest';
import { createCorrector, type Corrected } from '../../../src/lib/themes/learning/correct-scores';
import type { Correction, Learnt } from '../../../src/lib/themes/learning/learn-from-decisions';
import { chancesOf, type PassageScores } from '../../../src/lib/themes/judging/note-features';
import { MARGIN_TO_LOGIT } from '../../../src/lib/themes/judging/score-passage';
import { seededRandom } from '../../../src/lib/themes/seeded-random';
import type { SparseVector } from '../../../src/lib/themes/words/vectorize';

const FEATURES = 40;
const random = seededRandom(1);
const sparse = (share: number): SparseVector => {
  const ids = Int32Array.from(Array.from({ length: FEATURES }, (_, id) => id).filter(() => random() < share));
  return { ids, values: Float64Array.from(ids, () => random() - 0.5) };
};
/** What each column makes of every feature, one after another. */
const overAll = (fits: Learnt['fits'], { ids, values }: SparseVector, { themes, bearing }: PassageScores): number[] =>
  fits.map((fit, c) => {
    const weights = new Float64Array(FEATURES);
    fit?.ids.forEach((id, i) => (weights[id] = fit.values[i]!));
    return ids.reduce((score, id, i) => score + values[i]! * MARGIN_TO_LOGIT * weights[id]!, themes[c] ?? bearing);
  });

test('a word that a correction holds adds value × 4 × weight: 1 + 0.5 × 4 × 0.25 = 1.5', () => {
  const fit: Correction = { ids: Int32Array.of(7), values: Float64Array.of(0.25) };
  const row: SparseVector = { ids: Int32Array.of(3, 7), values: Float64Array.of(0.9, 0.5) };
  const { scores } = createCorrector([fit, null], FEATURES)(row, { themes: Float64Array.of(1), bearing: -2 }, null);
  expect([scores.themes[0], scores.bearing]).toEqual([1.5, -2]);
});

test('brought up to date from whatever held before, scores are to the last bit what all features add up to', () => {
  const rows = Array.from({ length: 20 }, () => sparse(0.4));
  const words = rows.map((): PassageScores => ({ themes: Float64Array.from({ length: 4 }, random), bearing: random() }));
  const held: (Corrected | null)[] = rows.map(() => null);
  let fits: Learnt['fits'] = [null, null, null, null, null];
  for (let turn = 0; turn < 30; turn++) {
    fits = fits.map((fit) => (random() < 0.5 ? fit : random() < 0.3 ? null : sparse(0.2)));
    const correct = createCorrector(fits, FEATURES);
    rows.forEach((row, r) => {
      // Some texts are not asked about at every turn.
      if (random() < 0.3) return;
      const { themes, bearing, chances } = (held[r] = correct(row, words[r]!, held[r]!)).scores;
      expect([...themes, bearing]).toEqual(overAll(fits, row, words[r]!));
      expect(chances).toEqual(chancesOf(themes));
    });
  }
});
