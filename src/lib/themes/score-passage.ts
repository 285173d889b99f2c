import { columnsOf, type LexicalModel } from './lexical-model';
import type { PassageScores } from './note-features';
import type { SparseVector } from './vectorize';

/** Brings the margins of the linear scorers to the size of logits. */
export const MARGIN_TO_LOGIT = 4;

/** Score of each theme, in the order of `model.themes`, and of carrying any. */
export function scorePassage(model: LexicalModel, row: SparseVector): PassageScores {
  const columns = columnsOf(model);
  const scores = Float64Array.from(model.bias);
  for (let i = 0; i < row.ids.length; i++) {
    const f = row.ids[i] ?? 0;
    const value = (row.values[i] ?? 0) * (model.steps[f] ?? 0);
    const at = f * columns;
    for (let c = 0; c < columns; c++) scores[c]! += value * (model.weights[at + c] ?? 0);
  }
  for (let c = 0; c < columns; c++) scores[c]! *= MARGIN_TO_LOGIT;
  return { themes: scores.subarray(0, columns - 1), bearing: scores[columns - 1] ?? 0 };
}
