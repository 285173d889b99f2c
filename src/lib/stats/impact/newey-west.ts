/** Newey–West covariance of regression coefficients: bread × meat × bread with Bartlett weights up to `lag` and the
 *  n/(n-k) small-sample factor (Newey & West 1987). `inverse` is the bread, (XᵀX)⁻¹ or (XᵀWX)⁻¹;
 *  `residuals` are y - fitted, in time order. */
export function neweyWest(x: readonly (readonly number[])[], residuals: readonly number[], inverse: readonly (readonly number[])[], lag: number): number[][] {
  const n = x.length;
  const k = inverse.length;
  const scores = x.map((row, t) => row.map((value) => value * residuals[t]!));
  const meat = matrix(k, (i, j) => {
    let total = 0;
    for (let l = 0; l <= Math.min(lag, n - 1); l++) {
      const weight = 1 - l / (lag + 1);
      for (let t = l; t < n; t++) {
        const here = scores[t]!;
        const before = scores[t - l]!;
        total += l === 0 ? here[i]! * here[j]! : weight * (here[i]! * before[j]! + before[i]! * here[j]!);
      }
    }
    return (total * n) / (n - k);
  });
  return multiply(multiply(inverse, meat), inverse);
}

/** The usual lag for `n` observations, ⌊4(n/100)^(2/9)⌋, at least 1. */
export function usualLag(n: number): number {
  return Math.max(1, Math.floor(4 * (n / 100) ** (2 / 9)));
}

function multiply(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number[][] {
  return matrix(a.length, (i, j) => a[i]!.reduce((total, value, m) => total + value * b[m]![j]!, 0));
}

function matrix(size: number, at: (i: number, j: number) => number): number[][] {
  return Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => at(i, j)));
}
