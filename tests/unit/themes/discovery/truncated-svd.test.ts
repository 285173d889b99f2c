import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom } from '../../../../src/lib/themes/seeded-random';
import { symmetricEigen } from '../../../../src/lib/themes/discovery/symmetric-eigen';
import { truncatedSvd } from '../../../../src/lib/themes/discovery/truncated-svd';

const sparse = (rows: readonly number[][]) => ({
  features: rows[0]!.length,
  rows: rows.map((row) => ({ ids: Int32Array.from(row, (_, i) => i), values: Float64Array.from(row) }))
});

test('symmetricEigen: [[2, 1], [1, 2]] has 3 along (1, 1) and 1 along (1, -1)', () => {
  const { values, vectors } = symmetricEigen([Float64Array.of(2, 1), Float64Array.of(1, 2)]);
  expect([...values]).toEqual([expect.closeTo(3), expect.closeTo(1)]);
  expect(vectors[0]![0]! / vectors[1]![0]!).toBeCloseTo(1);
});

test('symmetricEigen: orthonormal vectors, turned back, give the matrix again, whatever its rank', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 9 }), fc.integer(), (n, rank, seed) => {
      const random = seededRandom(seed);
      const half = Array.from({ length: n }, () => Array.from({ length: rank }, () => random() - 0.5));
      const sum = (of: (k: number) => number, count: number): number => Array.from({ length: count }, (_, k) => of(k)).reduce((total, x) => total + x, 0);
      const matrix = half.map((a) => Float64Array.from(half, (b) => sum((k) => a[k]! * b[k]!, rank)));
      const { values, vectors } = symmetricEigen(matrix);
      expect([...values]).toEqual([...values].sort((a, b) => b - a));
      for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) {
        expect(sum((d) => vectors[i]![d]! * values[d]! * vectors[j]![d]!, n)).toBeCloseTo(matrix[i]![j]!, 10);
        expect(sum((row) => vectors[row]![i]! * vectors[row]![j]!, n)).toBeCloseTo(i === j ? 1 : 0, 10);
      }
    })
  );
});

test('truncatedSvd: a row that had no say lies where it would have lain', () => {
  const rows = [[1, 0, 2], [0, 3, 1], [1, 1, 1]];
  const svd = truncatedSvd(sparse(rows), 3, seededRandom(1));
  const [found] = svd.project(sparse([[0, 3, 1]]).rows);
  expect([...found!]).toEqual([...svd.rows[1]!].map((x) => expect.closeTo(x, 4)));
});

test('truncatedSvd: in all its dimensions it keeps every product of two rows', () => {
  const rows = [[1, 0, 2], [0, 3, 1], [1, 1, 1], [4, 0, 0]];
  const found = truncatedSvd(sparse(rows), 3, seededRandom(1)).rows;
  const product = (a: ArrayLike<number>, b: ArrayLike<number>): number => Array.from(a).reduce((sum, x, i) => sum + x * b[i]!, 0);
  for (const i of [0, 1, 2, 3]) for (const j of [0, 1, 2, 3]) expect(product(found[i]!, found[j]!)).toBeCloseTo(product(rows[i]!, rows[j]!), 4);
});

test('truncatedSvd: one direction of (3, 4) and (6, 8) has lengths 5 and 10', () => {
  const [a, b] = truncatedSvd(sparse([[3, 4], [6, 8]]), 1, seededRandom(7)).rows;
  expect(Math.abs(a![0]!)).toBeCloseTo(5);
  expect(Math.abs(b![0]!)).toBeCloseTo(10);
});
