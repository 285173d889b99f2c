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
  // Two features at a time: each sum is fetched and put back half as often.
  for (let i = 0; i < ids.length; i += 2) {
    const [f, g] = [ids[i]!, ids[i + 1] ?? 0];
    const [value, other] = [values[i]! * steps[f]!, i + 1 < ids.length ? values[i + 1]! * steps[g]! : 0];
    const [at, beside] = [f * columns, g * columns];
    for (let c = 0; c < columns; c++) scores[c]! += value * weights[at + c]! + other * weights[beside + c]!;
  }
  for (let c = 0; c < columns; c++) scores[c]! *= MARGIN_TO_LOGIT;
  return { themes: scores.subarray(0, columns - 1), bearing: scores[columns - 1]! };
}
