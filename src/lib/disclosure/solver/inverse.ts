/** The inverse of a basis matrix, kept row by row. A row that is still that of the unit matrix takes no room, and updates
 *  touch only entries that are not zero: in tables most of them are. */
export interface Inverse {
  /** Adds to `target` the entry of every row in column `column`, times `factor`. */
  addColumn(target: Float64Array, column: number, factor: number): void;
  /** Adds row `row` to `target`, times `factor`. */
  addRow(target: Float64Array, row: number, factor: number): void;
  /** The product of row `row` with a vector. */
  times(row: number, vector: Float64Array): number;
  /** Takes a new column into the basis in place of that of `row`; `alpha` is the product of the inverse with it. */
  replace(row: number, alpha: Float64Array): void;
}

export function createInverse(size: number): Inverse {
  const rows: (Float64Array | null)[] = Array.from({ length: size }, () => null);
  const nonzero = new Int32Array(size);
  return {
    addColumn(target, column, factor) {
      for (let r = 0; r < size; r++) {
        const row = rows[r];
        if (row === null || row === undefined) {
          if (r === column) target[r]! += factor;
        } else target[r]! += row[column]! * factor;
      }
    },
    addRow(target, r, factor) {
      const row = rows[r];
      if (row === null || row === undefined) target[r]! += factor;
      else for (let k = 0; k < size; k++) target[k]! += row[k]! * factor;
    },
    times(r, vector) {
      const row = rows[r];
      if (row === null || row === undefined) return vector[r]!;
      let sum = 0;
      for (let k = 0; k < size; k++) sum += row[k]! * vector[k]!;
      return sum;
    },
    replace(leaving, alpha) {
      const pivotRow = (rows[leaving] ??= unit(size, leaving));
      const pivot = alpha[leaving]!;
      let filled = 0;
      for (let k = 0; k < size; k++) {
        if (pivotRow[k] === 0) continue;
        pivotRow[k]! /= pivot;
        nonzero[filled++] = k;
      }
      for (let r = 0; r < size; r++) {
        const factor = alpha[r]!;
        if (r === leaving || factor === 0) continue;
        const row = (rows[r] ??= unit(size, r));
        for (let at = 0; at < filled; at++) row[nonzero[at]!]! -= factor * pivotRow[nonzero[at]!]!;
      }
    }
  };
}

function unit(size: number, at: number): Float64Array {
  const row = new Float64Array(size);
  row[at] = 1;
  return row;
}
