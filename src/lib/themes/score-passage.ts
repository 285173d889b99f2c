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
  // Four features at a time: each sum is fetched and put back a quarter as often. In pairs, as stored scores were made.
  for (let i = 0; i < ids.length; i += 4) {
    const [e, f, g, h] = [ids[i]!, ids[i + 1] ?? 0, ids[i + 2] ?? 0, ids[i + 3] ?? 0];
    const [p, q, r, s] = [values[i]! * steps[e]!, (values[i + 1] ?? 0) * steps[f]!, (values[i + 2] ?? 0) * steps[g]!, (values[i + 3] ?? 0) * steps[h]!];
    const [at, beside, third, last] = [e * columns, f * columns, g * columns, h * columns];
    for (let c = 0; c < columns; c++) scores[c] = scores[c]! + (p * weights[at + c]! + q * weights[beside + c]!) + (r * weights[third + c]! + s * weights[last + c]!);
  }
  for (let c = 0; c < columns; c++) scores[c]! *= MARGIN_TO_LOGIT;
  return { themes: scores.subarray(0, columns - 1), bearing: scores[columns - 1]! };
}
