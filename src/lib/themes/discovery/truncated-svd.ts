import type { SparseVector } from '../vectorize';
import { symmetricEigen } from './symmetric-eigen';
import type { SparseRows } from './text-rows';

/** Extra directions, and passes over the matrix, that make the sketch exact enough. */
const SPARE = 10;
const PASSES = 3;

/** Sparse rows end to end: row r holds the entries from `starts[r]` up to `starts[r + 1]`. */
interface Packed {
  starts: Int32Array;
  columns: Int32Array;
  values: Float64Array;
}

function packed(rows: readonly SparseVector[]): Packed {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach(({ ids }, r) => (starts[r + 1] = starts[r]! + ids.length));
  const [columns, values] = [new Int32Array(starts[rows.length]!), new Float64Array(starts[rows.length]!)];
  rows.forEach((row, r) => {
    columns.set(row.ids, starts[r]!);
    values.set(row.values, starts[r]!);
  });
  return { starts, columns, values };
}

/** The same with `count` columns as rows; the entries of each in the order of the rows. */
function transposed({ starts, columns, values }: Packed, count: number): Packed {
  const ends = new Int32Array(count + 1);
  for (const column of columns) ends[column + 1]!++;
  for (let c = 0; c < count; c++) ends[c + 1]! += ends[c]!;
  const turned: Packed = { starts: ends.slice(), columns: new Int32Array(columns.length), values: new Float64Array(values.length) };
  for (let r = 0; r + 1 < starts.length; r++) {
    for (let i = starts[r]!; i < starts[r + 1]!; i++) {
      const to = ends[columns[i]!]!++;
      turned.columns[to] = r;
      turned.values[to] = values[i]!;
    }
  }
  return turned;
}

/** Adds to each of `length` sums in `out` from `at` on, in this order, `a`, `b`, `c` and `d` times what stands in `from` at four
 *  places: each sum is fetched and put back a quarter as often, and is the same to the last bit. */
function addFour(out: Float64Array, at: number, length: number, from: Float64Array, p: number, q: number, r: number, s: number, a: number, b: number, c: number, d: number): void {
  for (let i = 0; i < length; i++) out[at + i] = out[at + i]! + a * from[p + i]! + b * from[q + i]! + c * from[r + i]! + d * from[s + i]!;
}

/** `rows × sketch`, both with `width` columns in the result. */
function times({ starts, columns, values }: Packed, sketch: Float64Array, width: number): Float64Array {
  const out = new Float64Array((starts.length - 1) * width);
  for (let r = 0; r + 1 < starts.length; r++) {
    const at = r * width;
    const end = starts[r + 1]!;
    let i = starts[r]!;
    for (; i + 3 < end; i += 4) {
      const [p, q, u, s] = [columns[i]! * width, columns[i + 1]! * width, columns[i + 2]! * width, columns[i + 3]! * width];
      addFour(out, at, width, sketch, p, q, u, s, values[i]!, values[i + 1]!, values[i + 2]!, values[i + 3]!);
    }
    for (; i < end; i++) {
      const [from, value] = [columns[i]! * width, values[i]!];
      for (let c = 0; c < width; c++) out[at + c]! += value * sketch[from + c]!;
    }
  }
  return out;
}

/** The lower half of `matrixᵀ × matrix`, row after row, of a tall matrix with `width` columns; what stands above is scrap. Four rows
 *  meet two columns at a time, so that each load serves several products. */
function gram(matrix: Float64Array, width: number): Float64Array {
  // One more row, and a column of zeros, so that the last of an odd number of columns has a fellow.
  const out = new Float64Array((width + 1) * width + 1);
  const rows = matrix.length / width;
  const four = Array.from({ length: 4 }, () => new Float64Array(width + 1)) as [Float64Array, Float64Array, Float64Array, Float64Array];
  const [p, q, r, s] = four;
  for (let row = 0; row < rows; row += 4) {
    four.forEach((line, i) => (row + i < rows ? line.set(matrix.subarray((row + i) * width, (row + i + 1) * width)) : line.fill(0)));
    for (let a = 0; a < width; a += 2) {
      const [line, next] = [a * width, (a + 1) * width];
      const [pa, qa, ra, sa, pe, qe, re, se] = [p[a]!, q[a]!, r[a]!, s[a]!, p[a + 1]!, q[a + 1]!, r[a + 1]!, s[a + 1]!];
      for (let b = 0; b <= a + 1; b++) {
        const [pb, qb, rb, sb] = [p[b]!, q[b]!, r[b]!, s[b]!];
        out[line + b]! += pa * pb + qa * qb + ra * rb + sa * sb;
        out[next + b]! += pe * pb + qe * qb + re * rb + se * sb;
      }
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
      for (let first = 0; first < width; first += 4) {
        const end = Math.min(first + 4, width);
        for (let k = first; k < end; k++) {
          const value = (matrix[at + k]! /= factor[k * width + k]!);
          for (let i = k + 1; i < end; i++) matrix[at + i]! -= factor[k * width + i]! * value;
        }
        if (end === width) break;
        const [here, from] = [at + first, first * width + end];
        addFour(matrix, at + end, width - end, factor, from, from + width, from + 2 * width, from + 3 * width, -matrix[here]!, -matrix[here + 1]!, -matrix[here + 2]!, -matrix[here + 3]!);
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
  const along = packed(rows);
  const across = transposed(along, features);
  const sketch = new Float64Array(features * width);
  for (let i = 0; i < sketch.length; i++) sketch[i] = normal(random);
  let basis = times(along, sketch, width);
  for (let pass = 0; pass < PASSES; pass++) {
    // What follows wants directions that are apart, not exact ones, and those of the sketch are.
    if (pass > 0) orthonormalise(basis, width, 1);
    basis = times(along, times(across, basis, width), width);
  }
  orthonormalise(basis, width, 2);
  const directions = times(across, basis, width);
  const lower = gram(directions, width);
  const { values, vectors } = symmetricEigen(Array.from({ length: width }, (_, a) => Float64Array.from({ length: width }, (_, b) => lower[Math.max(a, b) * width + Math.min(a, b)]!)));
  const lengths = values.slice(0, dimensions).map((value) => Math.sqrt(Math.max(value, 0)));
  const least = 1e-6 * lengths[0]!;
  return {
    rows: turned(basis, width, vectors, lengths),
    project: (others) => turned(times(packed(others), directions, width), width, vectors, lengths.map((length) => (length > least ? 1 / length : 0)))
  };
}

/** Each row of a tall matrix along the first columns of `vectors`, in the scale of each. */
function turned(matrix: Float64Array, width: number, vectors: readonly Float64Array[], scales: Float64Array): Float32Array[] {
  const [count, columns] = [matrix.length / width, scales.length];
  const every: Packed = { starts: Int32Array.from({ length: count + 1 }, (_, r) => r * width), columns: Int32Array.from(matrix, (_, i) => i % width), values: matrix };
  const lines = new Float64Array(width * columns);
  vectors.forEach((line, c) => lines.set(line.subarray(0, columns), c * columns));
  const rows = times(every, lines, columns);
  return Array.from({ length: count }, (_, r) => Float32Array.from(scales, (scale, d) => rows[r * columns + d]! * scale));
}
