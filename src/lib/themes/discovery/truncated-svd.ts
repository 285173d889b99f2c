import type { SparseVector } from '../words/vectorize';
import { symmetricEigen } from './symmetric-eigen';
import { createTallProducts, strideOf, type Packed, type TallProducts } from './tall-products';
import type { SparseRows } from './text-rows';

/** Extra directions, and passes over the matrix, that make the sketch exact enough. */
const SPARE = 10;
const PASSES = 3;

let made: TallProducts | null = null;
const products = (): TallProducts => (made ??= createTallProducts());

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

/** Cholesky's factor of the lower half of a gram matrix, transposed: `factorᵀ × factor` is the matrix. Beyond `width` it is that of
 *  the unit matrix. */
function choleskyOf(lower: Float64Array, width: number, stride: number): Float64Array {
  const factor = new Float64Array(stride * stride);
  let little = 1e-300;
  for (let i = 0; i < width; i++) little += 1e-12 * lower[i * stride + i]!;
  for (let i = 0; i < width; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = lower[i * stride + j]! + (i === j ? little : 0);
      for (let k = 0; k < j; k++) sum -= factor[k * stride + i]! * factor[k * stride + j]!;
      factor[j * stride + i] = i === j ? Math.sqrt(Math.max(sum, little)) : sum / factor[j * stride + j]!;
    }
  }
  for (let i = width; i < stride; i++) factor[i * stride + i] = 1;
  return factor;
}

/** Makes the columns of a tall matrix orthonormal in place, by Cholesky's factor of its gram matrix; a second time makes it exact. */
function orthonormalise(matrix: Float64Array, width: number, stride: number, repeats: number): void {
  for (let pass = 0; pass < repeats; pass++) products().solve(matrix, choleskyOf(products().gram(matrix, stride), width, stride), stride);
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
  const stride = strideOf(width);
  const { times, gram } = products();
  const along = packed(rows);
  const across = transposed(along, features);
  const sketch = new Float64Array(features * stride);
  for (let f = 0; f < features; f++) for (let c = 0; c < width; c++) sketch[f * stride + c] = normal(random);
  let basis = times(along, sketch, stride);
  for (let pass = 0; pass < PASSES; pass++) {
    // What follows wants directions that are apart, not exact ones, and those of the sketch are.
    if (pass > 0) orthonormalise(basis, width, stride, 1);
    basis = times(along, times(across, basis, stride), stride);
  }
  orthonormalise(basis, width, stride, 2);
  const directions = times(across, basis, stride);
  const lower = gram(directions, stride);
  const { values, vectors } = symmetricEigen(Array.from({ length: width }, (_, a) => Float64Array.from({ length: width }, (_, b) => lower[Math.max(a, b) * stride + Math.min(a, b)]!)));
  const lengths = values.slice(0, dimensions).map((value) => Math.sqrt(Math.max(value, 0)));
  const least = 1e-6 * lengths[0]!;
  return {
    rows: turned(basis, stride, vectors, lengths),
    project: (others) => turned(times(packed(others), directions, stride), stride, vectors, lengths.map((length) => (length > least ? 1 / length : 0)))
  };
}

/** Each row of a tall matrix along the first columns of `vectors`, in the scale of each. */
function turned(matrix: Float64Array, stride: number, vectors: readonly Float64Array[], scales: Float64Array): Float32Array[] {
  const count = matrix.length / stride;
  const width = strideOf(scales.length);
  const every: Packed = { starts: new Int32Array(count + 1), columns: new Int32Array(matrix.length), values: matrix };
  for (let r = 0; r <= count; r++) every.starts[r] = r * stride;
  for (let i = 0; i < matrix.length; i++) every.columns[i] = i % stride;
  const lines = new Float64Array(stride * width);
  vectors.forEach((line, c) => lines.set(line.subarray(0, scales.length), c * width));
  const along = products().times(every, lines, width);
  return Array.from({ length: count }, (_, r) => {
    const row = new Float32Array(scales.length);
    for (let d = 0; d < row.length; d++) row[d] = along[r * width + d]! * scales[d]!;
    return row;
  });
}
