import { expect, test } from 'vitest';
import { seededRandom } from '../../../src/lib/themes/seeded-random';
import { chooseThresholds } from '../../../scripts/train/choose-thresholds';
import { fitLinear } from '../../../src/lib/themes/learning/fit-linear';
import { fitLogistic } from '../../../scripts/train/fit-logistic';
import { foldsOf } from '../../../scripts/train/out-of-fold';

const row = (...values: number[]) => ({ ids: Int32Array.from(values, (_, i) => i), values: Float64Array.from(values) });

test('fitLinear: two points at ±1 are parted at the middle with equal margins', () => {
  const { weights, bias } = fitLinear([row(1), row(-1)], [true, false], 1, { cost: 1000, random: seededRandom(1), maxPasses: 500, tolerance: 1e-6 });
  expect(weights[0]).toBeCloseTo(1, 2);
  expect(bias).toBeCloseTo(0, 6);
});

test('fitLogistic: without features the intercept is the log odds, ln(3 / 1)', () => {
  const rows = [true, true, true, false].map((label) => ({ ids: [0], values: [1], label }));
  expect(fitLogistic(rows, [1e-9])[0]).toBeCloseTo(Math.log(3), 6);
});

test('chooseThresholds: F1 peaks at .8 (2 hits of 3, of 2 wanted) and half of that is the threshold; full precision ends at .9', () => {
  const outcomes = [[0.9, true], [0.7, false], [0.6, true], [0.2, false]].map(([probability, right]) => ({ probability, right }) as { probability: number; right: boolean });
  expect(chooseThresholds(outcomes, 1)).toMatchObject({ review: 0.4, accept: 0.9, f1: 0.8, accepted: 0.5 });
});

test('foldsOf: all of a writer is held out together', () => {
  const folds = foldsOf(['a', 'b', 'a', 'c'].map((writer) => ({ text: '', themes: [], writer })));
  expect(folds).toEqual([0, 1, 0, 2]);
});
