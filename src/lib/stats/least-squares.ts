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
  const a = x.map((row, i) => [...row, y[i]!]);
  for (let k = 0; k < columns; k++) {
    const whole = Math.hypot(...x.map((row) => row[k]!));
    const length = Math.hypot(...a.slice(k).map((row) => row[k]!));
    if (!(length > 1e-10 * whole)) return null;
    reflect(a, k, length);
  }
  const back = (rhs: (i: number) => number) => {
    const b = new Array<number>(columns).fill(0);
    for (let i = columns - 1; i >= 0; i--) {
      let rest = rhs(i);
      for (let j = i + 1; j < columns; j++) rest -= a[i]![j]! * b[j]!;
      b[i] = rest / a[i]![i]!;
    }
    return b;
  };
  const rInverse = Array.from({ length: columns }, (_, j) => back((i) => (i === j ? 1 : 0)));
  const inverse = Array.from({ length: columns }, (_, i) =>
    Array.from({ length: columns }, (_, j) => rInverse.reduce((total, column) => total + column[i]! * column[j]!, 0))
  );
  return { coefficients: back((i) => a[i]![columns]!), inverse };
}

/** Applies to `a` the Householder reflection that clears column `k` below its diagonal. */
function reflect(a: number[][], k: number, length: number): void {
  const alpha = a[k]![k]! > 0 ? -length : length;
  const v = a.slice(k).map((row, i) => row[k]! - (i === 0 ? alpha : 0));
  const norm = v.reduce((total, value) => total + value * value, 0);
  for (let j = k; j < a[k]!.length; j++) {
    const dot = v.reduce((total, value, i) => total + value * a[k + i]![j]!, 0);
    v.forEach((value, i) => (a[k + i]![j]! -= (2 * dot * value) / norm));
  }
}
