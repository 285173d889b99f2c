/** A sparse row of a design matrix. */
export interface DesignRow {
  ids: readonly number[];
  values: readonly number[];
  label: boolean;
}

/** Solves `matrix × x = vector` for a symmetric positive definite matrix, by Cholesky's factorisation, in place. */
function solve(matrix: Float64Array[], vector: Float64Array): Float64Array {
  const n = vector.length;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i]![j]!;
      for (let k = 0; k < j; k++) sum -= matrix[i]![k]! * matrix[j]![k]!;
      matrix[i]![j] = i === j ? Math.sqrt(sum) : sum / matrix[j]![j]!;
    }
  }
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) vector[i]! -= matrix[i]![k]! * vector[k]!;
    vector[i]! /= matrix[i]![i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) vector[i]! -= matrix[k]![i]! * vector[k]!;
    vector[i]! /= matrix[i]![i]!;
  }
  return vector;
}

/** Logistic regression by Newton's method; `ridge` holds the penalty of each coefficient. Gives the coefficients. */
export function fitLogistic(rows: readonly DesignRow[], ridge: readonly number[], steps = 25): Float64Array {
  const coefficients = new Float64Array(ridge.length);
  for (let step = 0; step < steps; step++) {
    const gradient = Float64Array.from(ridge, (penalty, i) => -penalty * coefficients[i]!);
    const hessian = ridge.map((penalty, i) => {
      const row = new Float64Array(ridge.length);
      row[i] = penalty + 1e-9;
      return row;
    });
    for (const { ids, values, label } of rows) {
      let logit = 0;
      for (let k = 0; k < ids.length; k++) logit += coefficients[ids[k]!]! * values[k]!;
      const p = 1 / (1 + Math.exp(-logit));
      const error = (label ? 1 : 0) - p;
      const spread = p * (1 - p);
      for (let k = 0; k < ids.length; k++) {
        gradient[ids[k]!]! += error * values[k]!;
        const line = hessian[ids[k]!]!;
        for (let l = 0; l < ids.length; l++) line[ids[l]!]! += spread * values[k]! * values[l]!;
      }
    }
    const move = solve(hessian, gradient);
    let largest = 0;
    move.forEach((m, i) => {
      coefficients[i]! += m;
      largest = Math.max(largest, Math.abs(m));
    });
    if (largest < 1e-7) break;
  }
  return coefficients;
}
