import type { SparseVector } from '../words/vectorize';

export interface LinearFit {
  weights: Float64Array;
  bias: number;
}

export interface FitOptions {
  /** Cost of an error, of each row or of all; the larger, the closer the fit. */
  cost: number | ArrayLike<number>;
  /** Gives numbers from 0 up to 1. */
  random: () => number;
  /** Margins that rows have already: what is fitted is added to them, and is nothing where they suffice. */
  base?: ArrayLike<number>;
  /** False fits no intercept. */
  intercept?: boolean;
  maxPasses?: number;
  tolerance?: number;
}

/** L2-regularised squared-hinge linear classifier by dual coordinate descent
 *  (Hsieh et al. 2008, the method of LIBLINEAR's solver 1). `labels` are true for the class. */
export function fitLinear(rows: readonly SparseVector[], labels: readonly boolean[], features: number, options: FitOptions): LinearFit {
  const { cost, random, base, intercept = true, maxPasses = 60, tolerance = 0.01 } = options;
  const weights = new Float64Array(features);
  let bias = 0;
  const alpha = new Float64Array(rows.length);
  const diagonal = Float64Array.from(rows, (_, i) => 0.5 / (typeof cost === 'number' ? cost : cost[i]!));
  const curvature = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const { values } = rows[i]!;
    let sum = (intercept ? 1 : 0) + diagonal[i]!;
    for (let k = 0; k < values.length; k++) sum += values[k]! * values[k]!;
    curvature[i] = sum;
  }
  const order = Int32Array.from(rows, (_, i) => i);
  for (let pass = 0; pass < maxPasses; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const held = order[i]!;
      order[i] = order[j]!;
      order[j] = held;
    }
    let worst = 0;
    for (const i of order) {
      const { ids, values } = rows[i]!;
      const sign = labels[i] ? 1 : -1;
      let margin = bias + (base ? base[i]! : 0);
      for (let k = 0; k < ids.length; k++) margin += weights[ids[k]!]! * values[k]!;
      const gradient = sign * margin - 1 + diagonal[i]! * alpha[i]!;
      const projected = alpha[i] === 0 ? Math.min(gradient, 0) : gradient;
      worst = Math.max(worst, Math.abs(projected));
      if (Math.abs(projected) < 1e-12) continue;
      const before = alpha[i]!;
      alpha[i] = Math.max(before - gradient / curvature[i]!, 0);
      const step = (alpha[i]! - before) * sign;
      if (step === 0) continue;
      if (intercept) bias += step;
      for (let k = 0; k < ids.length; k++) weights[ids[k]!]! += step * values[k]!;
    }
    if (worst < tolerance) break;
  }
  return { weights, bias };
}
