import type { SparseVector } from '../vectorize';
import { symmetricEigen } from './symmetric-eigen';
import type { SparseRows } from './text-rows';

/** Extra directions, and passes over the matrix, that make the sketch exact enough. */
const SPARE = 10;
const PASSES = 3;

/** `rows × sketch`, both with `width` columns in the result. */
function times(rows: readonly SparseVector[], sketch: Float64Array, width: number): Float64Array {
  const out = new Float64Array(rows.length * width);
  for (let r = 0; r < rows.length; r++) {
    const { ids, values } = rows[r]!;
    const at = r * width;
    for (let i = 0; i < ids.length; i++) {
      const from = ids[i]! * width;
      const value = values[i]!;
      for (let c = 0; c < width; c++) out[at + c]! += value * sketch[from + c]!;
    }
  }
  return out;
}

/** `rowsᵀ × basis`. */
function transposeTimes({ rows, features }: SparseRows, basis: Float64Array, width: number): Float64Array {
  const out = new Float64Array(features * width);
  for (let r = 0; r < rows.length; r++) {
    const { ids, values } = rows[r]!;
    const from = r * width;
    for (let i = 0; i < ids.length; i++) {
      const at = ids[i]! * width;
      const value = values[i]!;
      for (let c = 0; c < width; c++) out[at + c]! += value * basis[from + c]!;
    }
  }
  return out;
}

/** The lower half of `matrixᵀ × matrix`, row after row, of a tall matrix with `width` columns. Four rows are taken together, so that
 *  each sum is fetched and put back a quarter as often. */
function gram(matrix: Float64Array, width: number): Float64Array {
  const out = new Float64Array(width * width);
  const rows = matrix.length / width;
  const four = Array.from({ length: 4 }, () => new Float64Array(width)) as [Float64Array, Float64Array, Float64Array, Float64Array];
  const [p, q, r, s] = four;
  for (let row = 0; row < rows; row += 4) {
    four.forEach((line, i) => (row + i < rows ? line.set(matrix.subarray((row + i) * width, (row + i + 1) * width)) : line.fill(0)));
    for (let a = 0; a < width; a++) {
      const line = a * width;
      const [pa, qa, ra, sa] = [p[a]!, q[a]!, r[a]!, s[a]!];
      for (let b = 0; b <= a; b++) out[line + b]! += pa * p[b]! + qa * q[b]! + ra * r[b]! + sa * s[b]!;
    }
  }
  return out;
}

/** Cholesky's factor of a gram matrix, transposed: `factorᵀ × factor` is the matrix. */
function choleskyOf(lower: Float64Array, width: number): Float64Array {
  const factor = new Float64Array(width * width);
  let little = 1e-300;
  for (let i = 0; i < width; i++) little += 1e-12 * lower[i * width + i]!;
  for (let i = 0; i < width; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = lower[i * width + j]! + (i === j ? little : 0);
      for (let k = 0; k < j; k++) sum -= factor[k * width + i]! * factor[k * width + j]!;
      factor[j * width + i] = i === j ? Math.sqrt(Math.max(sum, little)) : sum / factor[j * width + j]!;
    }
  }
  return factor;
}

/** Makes the columns of a tall matrix orthonormal in place, by Cholesky's factor of its gram matrix; a second time makes it exact. */
function orthonormalise(matrix: Float64Array, width: number, repeats: number): void {
  for (let pass = 0; pass < repeats; pass++) {
    const factor = choleskyOf(gram(matrix, width), width);
    for (let at = 0; at < matrix.length; at += width) {
      for (let k = 0; k < width; k++) {
        const line = k * width;
        const value = (matrix[at + k]! /= factor[line + k]!);
        for (let i = k + 1; i < width; i++) matrix[at + i]! -= factor[line + i]! * value;
      }
    }
  }
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Rows along the strongest directions of a matrix. */
export interface Svd {
  rows: Float32Array[];
  /** Where rows over the same features lie that had no say in the directions. */
  project(rows: readonly SparseVector[]): Float32Array[];
}

/** Coordinates of each row along the `dimensions` strongest directions of `matrix` (fewer where there are fewer), by a seeded random
 *  sketch (Halko, Martinsson and Tropp 2011). `random` gives numbers from 0 up to 1. */
export function truncatedSvd(matrix: SparseRows, dimensions: number, random: () => number): Svd {
  const { rows, features } = matrix;
  const width = Math.min(dimensions + SPARE, rows.length, features);
  const nowhere = (of: readonly SparseVector[]): Float32Array[] => of.map(() => new Float32Array(0));
  if (!width) return { rows: nowhere(rows), project: nowhere };
  const sketch = Float64Array.from({ length: features * width }, () => normal(random));
  let basis = times(rows, sketch, width);
  for (let pass = 0; pass < PASSES; pass++) {
    // What follows wants directions that are apart, not exact ones, and those of the sketch are.
    if (pass > 0) orthonormalise(basis, width, 1);
    basis = times(rows, transposeTimes(matrix, basis, width), width);
  }
  orthonormalise(basis, width, 2);
  const across = transposeTimes(matrix, basis, width);
  const lower = gram(across, width);
  const { values, vectors } = symmetricEigen(Array.from({ length: width }, (_, a) => Float64Array.from({ length: width }, (_, b) => lower[Math.max(a, b) * width + Math.min(a, b)]!)));
  const lengths = values.slice(0, dimensions).map((value) => Math.sqrt(Math.max(value, 0)));
  const least = 1e-6 * lengths[0]!;
  return {
    rows: turned(basis, width, vectors, lengths),
    project: (others) => turned(times(others, across, width), width, vectors, lengths.map((length) => (length > least ? 1 / length : 0)))
  };
}

/** Each row of a tall matrix along the first columns of `vectors`, in the scale of each. */
function turned(matrix: Float64Array, width: number, vectors: readonly Float64Array[], scales: Float64Array): Float32Array[] {
  return Array.from({ length: matrix.length / width }, (_, r) => {
    const row = new Float64Array(scales.length);
    for (let c = 0; c < width; c++) {
      const value = matrix[r * width + c]!;
      const line = vectors[c]!;
      for (let d = 0; d < row.length; d++) row[d]! += value * line[d]!;
    }
    return Float32Array.from(row, (x, d) => x * scales[d]!);
  });
}
