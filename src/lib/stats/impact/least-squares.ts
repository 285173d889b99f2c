/** Least squares fit: coefficients and (XᵀX)⁻¹, one row and column a coefficient. */
export interface Fit {
  readonly coefficients: readonly number[];
  readonly inverse: readonly (readonly number[])[];
}

/** Solves min |Xb - y| by Householder QR; each row of `x` is one observation.
 *  Null where columns are collinear (a pivot under 1e-10 of its column) or outnumber the rows. */
export function leastSquares(x: readonly (readonly number[])[], y: readonly number[]): Fit | null {
  const columns = x[0]?.length ?? 0;
  if (columns === 0 || x.length < columns) return null;
  // Column by column, y last, so that every pass below runs along one array.
  const a = Array.from({ length: columns + 1 }, (_, j) => Float64Array.from(x, (row, i) => (j < columns ? row[j]! : y[i]!)));
  for (let k = 0; k < columns; k++) {
    const whole = norm(x.map((row) => row[k]!));
    const length = norm(a[k]!.subarray(k));
    if (!(length > 1e-10 * whole)) return null;
    reflect(a, k, length);
  }
  const solve = (right: (i: number) => number) => {
    const b = new Array<number>(columns).fill(0);
    for (let i = columns - 1; i >= 0; i--) {
      let rest = right(i);
      for (let j = i + 1; j < columns; j++) rest -= a[j]![i]! * b[j]!;
      b[i] = rest / a[i]![i]!;
    }
    return b;
  };
  const rInverse = Array.from({ length: columns }, (_, j) => solve((i) => (i === j ? 1 : 0)));
  const inverse = Array.from({ length: columns }, (_, i) =>
    Array.from({ length: columns }, (_, j) => rInverse.reduce((total, column) => total + column[i]! * column[j]!, 0))
  );
  return { coefficients: solve((i) => a[columns]![i]!), inverse };
}

/** Applies to the columns of `a` the Householder reflection that clears column `k` below its diagonal. */
function reflect(a: readonly Float64Array[], k: number, length: number): void {
  const v = a[k]!.slice(k);
  v[0] = v[0]! + (v[0]! > 0 ? length : -length);
  const size = norm(v) ** 2;
  for (let j = k; j < a.length; j++) {
    const column = a[j]!;
    let dot = 0;
    for (let i = 0; i < v.length; i++) dot += v[i]! * column[k + i]!;
    const scale = (2 * dot) / size;
    for (let i = 0; i < v.length; i++) column[k + i] = column[k + i]! - scale * v[i]!;
  }
}

function norm(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]! ** 2;
  return Math.sqrt(total);
}
