import type { LexicalModel } from './lexical-model';
import type { SparseVector } from './vectorize';

/** Linear score of each theme, in the order of `model.themes`. */
export function scoreThemes(model: LexicalModel, row: SparseVector): Float64Array {
  const themes = model.themes.length;
  const scores = Float64Array.from(model.bias);
  for (let i = 0; i < row.ids.length; i++) {
    const f = row.ids[i] ?? 0;
    const value = (row.values[i] ?? 0) * (model.steps[f] ?? 0);
    const at = f * themes;
    for (let t = 0; t < themes; t++) scores[t]! += value * (model.weights[at + t] ?? 0);
  }
  return scores;
}

/** Calibrated probability of each theme, 0 to 1. */
export function probabilities(model: LexicalModel, scores: Float64Array): Float64Array {
  return scores.map((score, t) => {
    const { slope, offset } = model.calibration[t] ?? { slope: 1, offset: 0 };
    return 1 / (1 + Math.exp(-(slope * score + offset)));
  });
}
