/** Eigenvalues, largest first, and eigenvectors (column d at `vectors[row][d]`) of a symmetric matrix, by Jacobi rotations. */
export function symmetricEigen(matrix: readonly Float64Array[]): { values: Float64Array; vectors: Float64Array[] } {
  const n = matrix.length;
  const a = matrix.map((line) => line.slice());
  const v = matrix.map((_, i) => Float64Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)));
  const size = a.reduce((sum, line) => sum + line.reduce((s, x) => s + x * x, 0), 0);
  for (let sweep = 0; sweep < 30; sweep++) {
    let off = 0;
    for (let p = 0; p < n; p++) for (let q = 0; q < p; q++) off += a[p]![q]! ** 2;
    if (off <= 1e-18 * size) break;
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(a, v, p, q);
  }
  const order = Array.from({ length: n }, (_, i) => i).sort((i, j) => a[j]![j]! - a[i]![i]!);
  return { values: Float64Array.from(order, (i) => a[i]![i]!), vectors: v.map((line) => Float64Array.from(order, (i) => line[i]!)) };
}

function rotate(a: Float64Array[], v: Float64Array[], p: number, q: number): void {
  const [ap, aq] = [a[p]!, a[q]!];
  if (Math.abs(aq[p]!) < 1e-300) return;
  const theta = (aq[q]! - ap[p]!) / (2 * ap[q]!);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const c = 1 / Math.hypot(t, 1);
  const s = t * c;
  for (let k = 0; k < a.length; k++) {
    const line = a[k]!;
    const [x, y] = [line[p]!, line[q]!];
    line[p] = c * x - s * y;
    line[q] = s * x + c * y;
    const turn = v[k]!;
    const [g, h] = [turn[p]!, turn[q]!];
    turn[p] = c * g - s * h;
    turn[q] = s * g + c * h;
  }
  for (let k = 0; k < a.length; k++) {
    const [x, y] = [ap[k]!, aq[k]!];
    ap[k] = c * x - s * y;
    aq[k] = s * x + c * y;
  }
}
