import { expect, test } from 'vitest';
import { createDense, denseInPlainLoops } from '../../../src/lib/themes/meaning/dense-layer';
import { normalise, softmax } from '../../../src/lib/themes/meaning/normalise';
import { seededRandom } from '../../../src/lib/themes/seeded-random';

const layer = { matrix: { rows: 2, columns: 4, values: Float32Array.of(1, 2, 3, 4, 0, 1, 0, -1) }, bias: Float32Array.of(10, 20) };

test('a row times the matrix plus the bias', () => {
  // 1·1 + 2·1 + 3·0 + 4·2 + 10 = 21, 0·1 + 1·1 + 0·0 - 1·2 + 20 = 19
  const input = Float32Array.of(1, 1, 0, 2);
  expect([...denseInPlainLoops(input, 1, layer)]).toEqual([21, 19]);
  expect([...createDense()(input, 1, layer)]).toEqual([21, 19]);
});

test('WebAssembly and plain loops agree for any number of rows, and memory grows', () => {
  const random = seededRandom(4);
  const dense = createDense();
  for (const count of [1, 3, 4, 7]) {
    const [rows, columns] = [128, 256];
    const big = { matrix: { rows, columns, values: Float32Array.from({ length: rows * columns }, () => random() - 0.5) }, bias: Float32Array.from({ length: rows }, random) };
    const input = Float32Array.from({ length: count * columns }, () => random() - 0.5);
    const [fast, plain] = [dense(input, count, big), denseInPlainLoops(input, count, big)];
    expect(fast).toHaveLength(count * rows);
    fast.forEach((value, i) => expect(value).toBeCloseTo(plain[i]!, 4));
  }
});

test('normalise: 1 and 3 have mean 2 and deviation 1', () => {
  const [low, high] = normalise(Float32Array.of(1, 3), 2, { gain: Float32Array.of(2, 2), bias: Float32Array.of(5, 5) }, 0);
  expect([low, high]).toEqual([3, 7]);
});

test('softmax: scores that differ by ln 3 share one to three', () => {
  const values = Float64Array.of(0, Math.log(3));
  softmax(values);
  expect(values[0]).toBeCloseTo(0.25, 12);
  expect(values[1]).toBeCloseTo(0.75, 12);
});
