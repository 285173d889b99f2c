/** Each row brought to length 1; a row of zeros stays so. */
export function unitRows(rows: readonly Float32Array[]): Float32Array[] {
  return rows.map((row) => {
    let squares = 0;
    for (const x of row) squares += x * x;
    const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    return row.map((x) => x * scale);
  });
}

/** The mean of rows; null of none. */
export function meanOf(rows: readonly Float32Array[]): Float64Array | null {
  if (!rows.length) return null;
  const mean = new Float64Array(rows[0]!.length);
  for (const row of rows) for (let i = 0; i < mean.length; i++) mean[i]! += row[i]! / rows.length;
  return mean;
}

export const lessMean = (row: Float32Array, mean: Float64Array): Float32Array => row.map((x, i) => x - mean[i]!);

/** Rows less their mean: what all texts share says nothing about which belong together. */
export function centredRows(rows: readonly Float32Array[]): Float32Array[] {
  const mean = meanOf(rows);
  return mean ? rows.map((row) => lessMean(row, mean)) : [];
}

/** Blocks of unit rows side by side, each weighed, the whole of length 1. */
export function besideEachOther(blocks: readonly { rows: readonly Float32Array[]; weight: number }[]): Float32Array[] {
  const count = blocks[0]?.rows.length ?? 0;
  const joined = Array.from({ length: count }, (_, r) => Float32Array.from(blocks.flatMap(({ rows, weight }) => Array.from(rows[r] ?? [], (x) => x * weight))));
  return unitRows(joined);
}

/** Cosine of two unit rows. */
export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
