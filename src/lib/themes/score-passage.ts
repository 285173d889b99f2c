import { columnsOf, type LexicalModel } from './lexical-model';
import type { PassageScores } from './note-features';
import type { SparseVector } from './vectorize';

/** Brings the margins of the linear scorers to the size of logits. */
export const MARGIN_TO_LOGIT = 4;

/** Score of each theme, in the order of `model.themes`, and of carrying any. */
export function scorePassage(model: LexicalModel, row: SparseVector): PassageScores {
  const columns = columnsOf(model);
  const { weights, steps } = model;
  const { ids, values } = row;
  const scores = Float64Array.from(model.bias);
  for (let i = 0; i < ids.length; i++) {
    const f = ids[i]!;
    const value = values[i]! * steps[f]!;
    const at = f * columns;
    for (let c = 0; c < columns; c++) scores[c]! += value * weights[at + c]!;
  }
  for (let c = 0; c < columns; c++) scores[c]! *= MARGIN_TO_LOGIT;
  return { themes: scores.subarray(0, columns - 1), bearing: scores[columns - 1]! };
}
