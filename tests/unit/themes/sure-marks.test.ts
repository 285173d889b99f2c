import { expect, test } from 'vitest';
import { featureWidth, type Combiner } from '../../../src/lib/themes/judging/combine';
import { judgeNote } from '../../../src/lib/themes/judging/judge-note';
import { chancesOf } from '../../../src/lib/themes/judging/note-features';
import { seededRandom } from '../../../src/lib/themes/seeded-random';
import { suggestionMark } from '../../../src/lib/themes/learning/suggestion-mark';
import { createSureMarks } from '../../../src/lib/themes/learning/sure-marks';

const random = seededRandom(5);
const around = (size: number): number => (random() - 0.5) * 2 * size;
const many = (count: number, size: number): number[] => Array.from({ length: count }, () => around(size));
const THEMES = 5;
const themes = Array.from({ length: THEMES }, (_, t) => `theme-${t}`);
const combiner: Combiner = { weights: many(featureWidth(2), 0.6), offset: -1, themeOffset: many(THEMES, 1), themeSlope: [many(THEMES, 0.5), many(THEMES, 0.5)] };
const judgement = { combiner, thresholds: { review: 0.3, accept: 0.7 } };
const scores = () => ({ themes: Float64Array.from(many(THEMES, 4)), bearing: around(3) });

test('of passages that were judged in full before, marks by other words are those of judging in full, or left to it', () => {
  let [sure, left] = [0, 0];
  for (let turn = 0; turn < 300; turn++) {
    const length = 1 + Math.floor(random() * 6);
    const numbers = Array.from({ length }, (_, i) => i);
    const words = numbers.map(() => 5 + Math.floor(random() * 50));
    const meaning = numbers.map(scores);
    const marks = createSureMarks(judgement, length, themes, [0, 1, 2, 4], 2);
    expect(marks.ready).toBe(false);
    judgeNote(judgement, { words, scorers: [numbers.map(scores), meaning] }).forEach(({ features }, p) => marks.keep(p, features));
    expect(marks.ready).toBe(true);
    const now = numbers.map(scores);
    const full = judgeNote(judgement, { words, scorers: [now, meaning] }).map(({ probabilities }) =>
      themes.flatMap((theme, t) => (t !== 3 && probabilities[t]! >= 0.3 ? [{ theme, band: probabilities[t]! >= 0.7 ? 'accept' as const : 'review' as const }] : [])));
    const told = marks.marks(numbers, now.map((of) => ({ scores: Float64Array.from([...of.themes, of.bearing]), from: 0, chances: chancesOf(of.themes), chancesFrom: 0 })));
    told.forEach((mark, p) => {
      if (mark === null) left++;
      else {
        sure++;
        expect(mark).toBe(suggestionMark(full[p]!));
      }
      if (full[p]!.length > 2) expect(mark).toBeNull();
    });
  }
  expect(sure).toBeGreaterThan(left);
});
