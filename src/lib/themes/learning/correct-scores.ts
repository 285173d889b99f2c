import type { Learnt } from './learn-from-decisions';
import { chance, chancesOf, type PassageScores } from '../judging/note-features';
import { MARGIN_TO_LOGIT } from '../judging/score-passage';
import type { SparseVector } from '../words/vectorize';

/** The scores of a text with corrections added, and which those were. */
export interface Corrected {
  by: Learnt['fits'];
  scores: PassageScores & { chances: Float64Array };
}

/** Scores of a text with what was learnt added; what was `before` is brought up to date, in place. */
export type CorrectScores = (row: SparseVector, words: PassageScores, before: Corrected | null) => Corrected;

/** The corrections of the columns for which others held before, side by side for each feature that any of them holds. */
interface Others {
  columns: readonly number[];
  /** Where the weights of a feature stand, in rows of `columns.length`; -1 where no correction holds it. */
  places: Int32Array;
  weights: Float64Array;
  /** Room for one sum a column. */
  sums: Float64Array;
}

/** Columns for which another correction holds than before. */
export const movedColumns = (before: Learnt['fits'] | null, fits: Learnt['fits']): number[] => fits.flatMap((fit, c) => (fit === (before?.[c] ?? null) ? [] : [c]));

/** Nothing is added yet. */
const uncorrected = (by: Learnt['fits'], { themes, bearing, chances }: PassageScores): Corrected => ({ by, scores: { themes: themes.slice(), bearing, chances: chances?.slice() ?? chancesOf(themes) } });

function put({ scores }: Corrected, column: number, sum: number): void {
  if (column === scores.themes.length) scores.bearing = sum;
  else scores.chances[column] = chance((scores.themes[column] = sum));
}

function othersThan(before: Learnt['fits'] | null, fits: Learnt['fits'], features: number): Others {
  const columns = movedColumns(before, fits);
  const places = new Int32Array(features).fill(-1);
  let held = 0;
  for (const c of columns) for (const id of fits[c]?.ids ?? []) if (places[id]! < 0) places[id] = held++;
  const weights = new Float64Array(held * columns.length);
  columns.forEach((c, j) => fits[c]?.ids.forEach((id, i) => (weights[places[id]! * columns.length + j] = fits[c]!.values[i]!)));
  return { columns, places, weights, sums: new Float64Array(columns.length) };
}

/** Corrects scores by `fits`. Only columns whose correction is another than before are reckoned anew, and only over the features that
 *  it holds: what one decision taught says nothing of most words of most texts. */
export function createCorrector(fits: Learnt['fits'], features: number): CorrectScores {
  const others = new Map<Learnt['fits'] | null, Others>();
  const than = (before: Learnt['fits'] | null): Others => {
    const found = others.get(before) ?? othersThan(before, fits, features);
    others.set(before, found);
    return found;
  };
  return ({ ids, values }, words, before) => {
    if (before?.by === fits) return before;
    const { columns, places, weights, sums } = than(before?.by ?? null);
    const corrected = before ?? uncorrected(fits, words);
    const width = columns.length;
    for (let j = 0; j < width; j++) sums[j] = words.themes[columns[j]!] ?? words.bearing;
    for (let i = 0; i < ids.length; i++) {
      const place = places[ids[i]!]!;
      if (place < 0) continue;
      const value = values[i]! * MARGIN_TO_LOGIT;
      const at = place * width;
      for (let j = 0; j < width; j++) sums[j]! += value * weights[at + j]!;
    }
    for (let j = 0; j < width; j++) put(corrected, columns[j]!, sums[j]!);
    corrected.by = fits;
    return corrected;
  };
}
