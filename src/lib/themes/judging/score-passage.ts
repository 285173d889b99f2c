import { columnsOf, type LexicalModel } from '../words/lexical-model';
import type { PassageScores } from './note-features';
import type { SparseVector } from '../words/vectorize';

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
    const e = ids[i]!;
    const f = ids[i + 1] ?? 0;
    const g = ids[i + 2] ?? 0;
    const h = ids[i + 3] ?? 0;
    const p = values[i]! * steps[e]!;
    const q = (values[i + 1] ?? 0) * steps[f]!;
    const r = (values[i + 2] ?? 0) * steps[g]!;
    const s = (values[i + 3] ?? 0) * steps[h]!;
    for (let c = 0; c < columns; c++) {
      scores[c] = scores[c]! + (p * weights[e * columns + c]! + q * weights[f * columns + c]!) + (r * weights[g * columns + c]! + s * weights[h * columns + c]!);
    }
  }
  for (let c = 0; c < columns; c++) scores[c]! *= MARGIN_TO_LOGIT;
  return { themes: scores.subarray(0, columns - 1), bearing: scores[columns - 1]! };
}
