import { symmetricEigen } from './symmetric-eigen';
import type { SparseRows } from './text-rows';

/** Extra directions, and passes over the matrix, that make the sketch exact enough. */
const SPARE = 10;
const PASSES = 3;

/** `rows × sketch`, both with `width` columns in the result. */
function times({ rows }: SparseRows, sketch: Float64Array, width: number): Float64Array {
  const out = new Float64Array(rows.length * width);
  rows.forEach(({ ids, values }, r) => {
    for (let i = 0; i < ids.length; i++) {
      const [from, value] = [ids[i]! * width, values[i]!];
      for (let c = 0; c < width; c++) out[r * width + c]! += value * sketch[from + c]!;
    }
  });
  return out;
}

/** `rowsᵀ × basis`. */
function transposeTimes({ rows, features }: SparseRows, basis: Float64Array, width: number): Float64Array {
  const out = new Float64Array(features * width);
  rows.forEach(({ ids, values }, r) => {
    for (let i = 0; i < ids.length; i++) {
      const [to, value] = [ids[i]! * width, values[i]!];
      for (let c = 0; c < width; c++) out[to + c]! += value * basis[r * width + c]!;
    }
  });
  return out;
}

/** `matrixᵀ × matrix` of a tall matrix with `width` columns. */
function gram(matrix: Float64Array, width: number): Float64Array[] {
  const out = Array.from({ length: width }, () => new Float64Array(width));
  for (let at = 0; at < matrix.length; at += width) {
    for (let a = 0; a < width; a++) {
      const [line, value] = [out[a]!, matrix[at + a]!];
      for (let b = 0; b <= a; b++) line[b]! += value * matrix[at + b]!;
    }
  }
  for (let a = 0; a < width; a++) for (let b = 0; b < a; b++) out[b]![a] = out[a]![b]!;
  return out;
}

/** Makes the columns of a tall matrix orthonormal in place, by Cholesky's factor of its gram matrix, twice for exactness. */
function orthonormalise(matrix: Float64Array, width: number): void {
  for (let pass = 0; pass < 2; pass++) {
    const factor = gram(matrix, width);
    const little = 1e-12 * factor.reduce((sum, line, i) => sum + line[i]!, 0) + 1e-300;
    for (let i = 0; i < width; i++) {
      for (let j = 0; j <= i; j++) {
        let sum = factor[i]![j]! + (i === j ? little : 0);
        for (let k = 0; k < j; k++) sum -= factor[i]![k]! * factor[j]![k]!;
        factor[i]![j] = i === j ? Math.sqrt(Math.max(sum, little)) : sum / factor[j]![j]!;
      }
    }
    for (let at = 0; at < matrix.length; at += width) {
      for (let i = 0; i < width; i++) {
        let sum = matrix[at + i]!;
        for (let k = 0; k < i; k++) sum -= factor[i]![k]! * matrix[at + k]!;
        matrix[at + i] = sum / factor[i]![i]!;
      }
    }
  }
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Coordinates of each row along the `dimensions` strongest directions (fewer where there are fewer), by a seeded random sketch
 *  (Halko, Martinsson and Tropp 2011). `random` gives numbers from 0 up to 1. */
export function truncatedSvd(matrix: SparseRows, dimensions: number, random: () => number): Float32Array[] {
  const count = matrix.rows.length;
  const width = Math.min(dimensions + SPARE, count, matrix.features);
  if (!width) return matrix.rows.map(() => new Float32Array(0));
  const sketch = Float64Array.from({ length: matrix.features * width }, () => normal(random));
  let basis = times(matrix, sketch, width);
  for (let pass = 0; pass < PASSES; pass++) {
    orthonormalise(basis, width);
    basis = times(matrix, transposeTimes(matrix, basis, width), width);
  }
  orthonormalise(basis, width);
  const { values, vectors } = symmetricEigen(gram(transposeTimes(matrix, basis, width), width));
  const kept = Math.min(dimensions, width);
  return matrix.rows.map((_, r) => {
    const row = new Float32Array(kept);
    for (let d = 0; d < kept; d++) {
      let sum = 0;
      for (let c = 0; c < width; c++) sum += basis[r * width + c]! * vectors[c]![d]!;
      row[d] = sum * Math.sqrt(Math.max(values[d]!, 0));
    }
    return row;
  });
}
