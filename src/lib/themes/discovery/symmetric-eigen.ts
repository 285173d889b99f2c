/** Eigenvalues, largest first, and eigenvectors (column d at `vectors[row][d]`) of a symmetric matrix: brought to three diagonals by
 *  Householder's reflections, those to one by QL steps with implicit shifts (Bowdler, Martin, Reinsch and Wilkinson 1968: tred2 and
 *  tql2 of EISPACK). */
export function symmetricEigen(matrix: readonly Float64Array[]): { values: Float64Array; vectors: Float64Array[] } {
  const n = matrix.length;
  // Rows of `basis` are the columns of the transformation: every inner loop runs along memory.
  const basis = Array.from({ length: n }, (_, i) => Float64Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)));
  const { diagonal, beside } = tridiagonal(matrix, basis);
  diagonalise(diagonal, beside, basis);
  const order = Array.from({ length: n }, (_, i) => i).sort((i, j) => diagonal[j]! - diagonal[i]!);
  return { values: Float64Array.from(order, (i) => diagonal[i]!), vectors: Array.from({ length: n }, (_, row) => Float64Array.from(order, (i) => basis[i]![row]!)) };
}

/** The diagonal and the one beside it (`beside[i]` is that of i and i + 1) of the matrix after reflections, which `basis` takes part in. */
function tridiagonal(matrix: readonly Float64Array[], basis: readonly Float64Array[]): { diagonal: Float64Array; beside: Float64Array } {
  const n = matrix.length;
  const a = matrix.map((line) => line.slice());
  const beside = new Float64Array(n);
  const v = new Float64Array(n);
  const p = new Float64Array(n);
  for (let k = 0; k + 1 < n; k++) {
    let squares = 0;
    for (let i = k + 1; i < n; i++) squares += (v[i] = a[k]![i]!) ** 2;
    const length = Math.sqrt(squares) * (v[k + 1]! > 0 ? -1 : 1);
    beside[k] = length;
    v[k + 1]! -= length;
    // Half of the squared length of v.
    const half = squares - length * a[k]![k + 1]!;
    if (half <= 0) continue;
    let along = 0;
    for (let i = k + 1; i < n; i++) {
      let sum = 0;
      for (let j = k + 1; j < n; j++) sum += a[i]![j]! * v[j]!;
      p[i] = sum / half;
      along += p[i]! * v[i]!;
    }
    for (let i = k + 1; i < n; i++) p[i]! -= (along / (2 * half)) * v[i]!;
    for (let i = k + 1; i < n; i++) for (let j = k + 1; j < n; j++) a[i]![j]! -= v[i]! * p[j]! + p[i]! * v[j]!;
    reflect(basis, v, k + 1, half);
  }
  return { diagonal: Float64Array.from(a, (line, i) => line[i]!), beside };
}

/** `basis` is multiplied by the reflection along `v`, whose first `from` entries count as 0. */
function reflect(basis: readonly Float64Array[], v: Float64Array, from: number, half: number): void {
  const n = basis.length;
  const sums = new Float64Array(n);
  for (let i = from; i < n; i++) for (let row = 0; row < n; row++) sums[row]! += v[i]! * basis[i]![row]!;
  for (let i = from; i < n; i++) for (let row = 0; row < n; row++) basis[i]![row]! -= (sums[row]! * v[i]!) / half;
}

const MOST_STEPS = 60;

/** Brings the diagonal `beside` to nothing; `diagonal` then holds the eigenvalues. */
function diagonalise(diagonal: Float64Array, beside: Float64Array, basis: readonly Float64Array[]): void {
  const n = diagonal.length;
  for (let l = 0; l < n; l++) {
    for (let step = 0; step < MOST_STEPS; step++) {
      let m = l;
      while (m + 1 < n && Math.abs(beside[m]!) > Number.EPSILON * (Math.abs(diagonal[m]!) + Math.abs(diagonal[m + 1]!))) m++;
      if (m === l) break;
      const shift = (diagonal[l + 1]! - diagonal[l]!) / (2 * beside[l]!);
      let g = diagonal[m]! - diagonal[l]! + beside[l]! / (shift + (shift < 0 ? -1 : 1) * Math.hypot(shift, 1));
      let [sine, cosine, moved] = [1, 1, 0];
      let i = m - 1;
      for (; i >= l; i--) {
        const f = sine * beside[i]!;
        const b = cosine * beside[i]!;
        const r = Math.hypot(f, g);
        beside[i + 1] = r;
        if (r === 0) {
          diagonal[i + 1]! -= moved;
          break;
        }
        sine = f / r;
        cosine = g / r;
        g = diagonal[i + 1]! - moved;
        const turn = (diagonal[i]! - g) * sine + 2 * cosine * b;
        moved = sine * turn;
        diagonal[i + 1] = g + moved;
        g = cosine * turn - b;
        rotate(basis[i]!, basis[i + 1]!, sine, cosine);
      }
      if (i < l) {
        diagonal[l]! -= moved;
        beside[l] = g;
      }
      beside[m] = 0;
    }
  }
}

function rotate(low: Float64Array, high: Float64Array, sine: number, cosine: number): void {
  for (let k = 0; k < low.length; k++) {
    const [x, y] = [low[k]!, high[k]!];
    high[k] = sine * x + cosine * y;
    low[k] = cosine * x - sine * y;
  }
}
