import { expect, test } from 'vitest';
import { combine, combinedFeatures, partsOf, type Combiner } from '../../../src/lib/themes/judging/combine';
import { placeFeatures, scorerFeatures } from '../../../src/lib/themes/judging/note-features';

const passage = (a: number, b: number, bearing: number) => ({ themes: Float64Array.of(a, b), bearing });
const chance = (score: number): number => 1 / (1 + Math.exp(-(score + 1.5)));

test('a theme sees its own score, the best rival, the neighbours and the rest of the note', () => {
  const [, middle] = scorerFeatures([passage(1, 0, 5), passage(-2, 3, 6), passage(0, -1, 7)]);
  const claimed = Math.log(Math.exp(-2) + Math.exp(3));
  const bears = 1 / (1 + Math.exp(-6));
  // around: the bearing of the other two, (5 + 7) / 2
  const wanted = [[-2, 3, 0, claimed, 6, bears, chance(1), chance(0), chance(1), 6], [3, -2, 1, claimed, 6, bears, chance(0), chance(-1), chance(0), 6]];
  [...middle!].forEach((value, i) => expect(value).toBeCloseTo(wanted.flat()[i]!, 12));
});

test('a passage alone has no neighbours and no place', () => {
  expect([...scorerFeatures([passage(1, 0, 5)])[0]!.subarray(6, 10)]).toEqual([0, 0, 0, 0]);
  expect(placeFeatures(0, 1)).toEqual([0, 0, 0, 0, 0]);
});

test('the first and the last two of five passages have a place', () => {
  expect([0, 2, 3, 4].map((p) => placeFeatures(p, 5))).toEqual([[1, 0, 0, 0, 0], [0, 0, 1, 0, 0], [0, 0, 0, 1, 0], [0, 0, 0, 0, 1]]);
});

test('a combination adds what its parts say', () => {
  const combiner: Combiner = { weights: [2, -1, 0, 0, 0.5, 0, 1, 1, 0, 0, -3, 0, 0, 0, -3, 0.5], offset: -1, themeOffset: [0.25, 0], themeSlope: [[0.5, 0]] };
  const features = combinedFeatures({ words: [10], scorers: [[passage(1, 0, 5)]] })[0]!;
  // own 1 × (2 + 0.5), rival 0 × -1, bearing 5 × 0.5, half a long passage × 0.5, intercepts -1 + 0.25
  expect(combine(combiner, features, 0)).toBeCloseTo(2.5 + 2.5 + 0.25 - 0.75, 12);
  expect(partsOf(combiner, features, 0)).toMatchObject({ words: 2.5, meaning: 0, bearing: 2.5, neighbours: 0, place: 0.25 });
});
