/** Low to high: a sum of variables, each times its coefficient. */
export interface Row {
  /** Pairs of variable index and coefficient. */
  readonly terms: readonly (readonly [number, number])[];
  readonly low: number;
  readonly high: number;
}

/** The coefficients of a set of rows, column by column; column `n + i` is the slack of row i. */
export interface Columns {
  /** Visits the rows and coefficients of a column. */
  each(column: number, visit: (row: number, coefficient: number) => void): void;
  /** The product of a vector over the rows with a column. */
  dot(vector: Float64Array, column: number): number;
}

/** Throws RangeError where a row names a variable that is not there. */
export function createColumns(n: number, rows: readonly Row[]): Columns {
  // The entries of column j are start[j] to start[j + 1].
  const start = new Int32Array(n + 1);
  rows.forEach(({ terms }, i) => {
    for (const [j] of terms) {
      if (!(j >= 0 && j < n)) throw new RangeError(`row ${i} names variable ${j} of ${n}`);
      start[j + 1]!++;
    }
  });
  for (let j = 0; j < n; j++) start[j + 1]! += start[j]!;
  const at = new Int32Array(start[n]!);
  const value = new Float64Array(start[n]!);
  const next = start.slice();
  rows.forEach(({ terms }, i) => {
    for (const [j, coefficient] of terms) {
      at[next[j]!] = i;
      value[next[j]!++] = coefficient;
    }
  });
  return {
    each(column, visit) {
      if (column >= n) visit(column - n, 1);
      else for (let k = start[column]!; k < start[column + 1]!; k++) visit(at[k]!, value[k]!);
    },
    dot(vector, column) {
      if (column >= n) return vector[column - n]!;
      let sum = 0;
      for (let k = start[column]!; k < start[column + 1]!; k++) sum += vector[at[k]!]! * value[k]!;
      return sum;
    }
  };
}
