import { expect, test } from 'vitest';
import { contrastWords } from '../../../src/lib/themes/judging/contrast';

const text = 'no safety plan';
const words = (...weights: number[]) => [[0, 2], [3, 9], [10, 14]].map(([start, end], i) => ({ start: start!, end: end!, text: text.slice(start, end), weight: weights[i]! }));

test('words that favour one side are its stretches, by the difference of what they add', () => {
  // differences: no 1 - 2 = -1, safety 3 - 1 = 2, plan 2 - 1.5 = .5
  const { forTheme, forRival } = contrastWords(text, words(1, 3, 2), words(2, 1, 1.5));
  expect(forTheme).toEqual([{ start: 3, end: 14, text: 'safety plan', weight: 2.5 }]);
  expect(forRival).toEqual([{ start: 0, end: 2, text: 'no', weight: 1 }]);
});

test('words that say the same of both are left out', () => {
  expect(contrastWords(text, words(1, 1, 1), words(1, 1, 1))).toEqual({ forTheme: [], forRival: [] });
});
