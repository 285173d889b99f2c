import { expect, test } from 'vitest';
import { createTallProducts, strideOf, tallInPlainLoops, type Packed } from '../../../../src/lib/themes/discovery/tall-products';
import { seededRandom } from '../../../../src/lib/themes/seeded-random';

const simd = createTallProducts();

test('WebAssembly is at hand here, or what follows would compare plain loops with themselves', () => {
  expect(simd).not.toBe(tallInPlainLoops);
});

test('times: 2 × (1, 3) + 5 × (4, 7) is (22, 41)', () => {
  const dense = new Float64Array(16);
  dense.set([1, 3], 0);
  dense.set([4, 7], 8);
  const sparse: Packed = { starts: Int32Array.of(0, 2), columns: Int32Array.of(0, 1), values: Float64Array.of(2, 5) };
  expect([...simd.times(sparse, dense, 8).subarray(0, 3)]).toEqual([22, 41, 0]);
});

test('solve: (6, 8) by ((2, 1), (0, 5)) is (3, (8 - 1 × 3) / 5) = (3, 1)', () => {
  const factor = new Float64Array(64);
  for (let i = 0; i < 8; i++) factor[i * 9] = 1;
  factor.set([2, 1], 0);
  factor[9] = 5;
  const matrix = Float64Array.of(6, 8, 0, 0, 0, 0, 0, 0);
  simd.solve(matrix, factor, 8);
  expect([...matrix]).toEqual([3, 1, 0, 0, 0, 0, 0, 0]);
});

/** Numbers of very different sizes, so that another order of sums would show. */
function randomNumbers(count: number, random: () => number): Float64Array {
  return Float64Array.from({ length: count }, () => (random() - 0.5) * 10 ** Math.floor(12 * random() - 6));
}

test('WebAssembly and plain loops agree to the last bit, whatever the number of rows and columns', () => {
  const random = seededRandom(1);
  const lower = (square: Float64Array, stride: number): number[] => [...square].filter((_, i) => i % stride <= Math.floor(i / stride));
  for (const [rows, features, width] of [[0, 3, 2], [1, 1, 1], [3, 9, 8], [6, 20, 9], [41, 30, 110], [9, 700, 33]] as const) {
    const stride = strideOf(width);
    const held = Array.from({ length: rows }, (_, r) => Array.from({ length: features }, (_, f) => f).filter(() => r > 0 && random() < 0.3));
    const sparse: Packed = {
      starts: Int32Array.from([0, ...held.map((_, r) => held.slice(0, r + 1).flat().length)]),
      columns: Int32Array.from(held.flat()),
      values: randomNumbers(held.flat().length, random)
    };
    const dense = randomNumbers(features * stride, random);
    expect(simd.times(sparse, dense, stride)).toEqual(tallInPlainLoops.times(sparse, dense, stride));
    const matrix = randomNumbers(rows * stride, random);
    expect(lower(simd.gram(matrix, stride), stride)).toEqual(lower(tallInPlainLoops.gram(matrix, stride), stride));
    const factor = randomNumbers(stride * stride, random).map((x, i) => (i % stride < Math.floor(i / stride) ? 0 : i % (stride + 1) === 0 ? 3 : x));
    const [one, other] = [matrix.slice(), matrix.slice()];
    simd.solve(one, factor, stride);
    tallInPlainLoops.solve(other, factor, stride);
    expect(one).toEqual(other);
  }
});
