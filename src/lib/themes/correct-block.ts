import { movedColumns, type Corrected } from './correct-scores';
import { indexRows, type RowIndex } from './index-rows';
import type { Learnt } from './learn-from-decisions';
import { chance, type PassageScores } from './note-features';
import { MARGIN_TO_LOGIT } from './score-passage';
import type { SparseVector } from './vectorize';

/** Many texts with their corrections, which are brought up to date together. */
export interface TextBlock {
  index: RowIndex;
  /** Scores without corrections, of one column after the other. */
  base: Float64Array;
  /** Scores of themes and their chances, of one text after the other: what `corrected` shows. */
  themes: Float64Array;
  chances: Float64Array;
  corrected: readonly Corrected[];
  by: Learnt['fits'] | null;
}

interface Text { row: SparseVector; words: PassageScores; corrected: Corrected | null }

/** A block of texts, as far corrected as they are where all are alike; their `corrected` is that of the block from then on. */
export function blockOf(texts: readonly Text[], features: number): TextBlock {
  const themes = texts[0]?.words.themes.length ?? 0;
  const first = texts[0]?.corrected?.by ?? null;
  const by = texts.every(({ corrected }) => (corrected?.by ?? null) === first) ? first : null;
  const block = { index: indexRows(texts.map(({ row }) => row), features), base: new Float64Array(texts.length * (themes + 1)), themes: new Float64Array(texts.length * themes), chances: new Float64Array(texts.length * themes) };
  const corrected = texts.map((text, at): Corrected => {
    text.words.themes.forEach((score, c) => (block.base[c * texts.length + at] = score));
    block.base[themes * texts.length + at] = text.words.bearing;
    const now = by && text.corrected ? text.corrected.scores : text.words;
    const scores = { themes: block.themes.subarray(at * themes, (at + 1) * themes), chances: block.chances.subarray(at * themes, (at + 1) * themes), bearing: now.bearing };
    scores.themes.set(now.themes);
    scores.themes.forEach((score, c) => (scores.chances[c] = chance(score)));
    return (text.corrected = { by: by ?? [], scores });
  });
  return { ...block, corrected, by };
}

/** Columns that are added up side by side: none waits for the sum of another. */
const ABREAST = 4;

/** Corrects the scores of a block by `fits`, to the last bit as `createCorrector` does each: the features of a row are added in the same order.
 *  Feature by feature, since a correction holds a part of them, and what it adds to a text is then close at hand. */
export function correctBlock(block: TextBlock, fits: Learnt['fits']): void {
  const { index, base, themes, chances, corrected } = block;
  const moved = movedColumns(block.by, fits);
  const rows = corrected.length;
  const width = fits.length - 1;
  const sums = new Float64Array(moved.length ? rows * ABREAST : 0);
  const weights = new Float64Array(moved.length ? (index.starts.length - 1) * ABREAST : 0);
  for (let from = 0; from < moved.length; from += ABREAST) {
    const columns = moved.slice(from, from + ABREAST);
    if (from > 0) weights.fill(0);
    columns.forEach((c, j) => {
      for (let row = 0; row < rows; row++) sums[row * ABREAST + j] = base[c * rows + row]!;
      const fit = fits[c];
      if (fit) for (let i = 0; i < fit.ids.length; i++) weights[fit.ids[i]! * ABREAST + j] = fit.values[i]!;
    });
    addUp(index, weights, sums);
    columns.forEach((c, j) => {
      if (c === width) for (let row = 0; row < rows; row++) corrected[row]!.scores.bearing = sums[row * ABREAST + j]!;
      else for (let row = 0; row < rows; row++) chances[row * width + c] = chance((themes[row * width + c] = sums[row * ABREAST + j]!));
    });
  }
  for (const one of corrected) one.by = fits;
  block.by = fits;
}

/** Adds value × weight to the sums of the rows that hold a feature, `ABREAST` of them at a time. */
function addUp({ starts, places, values }: RowIndex, weights: Float64Array, sums: Float64Array): void {
  for (let id = 0, at = 0; at < weights.length; id++, at += ABREAST) {
    const a = weights[at]!;
    const b = weights[at + 1]!;
    const c = weights[at + 2]!;
    const d = weights[at + 3]!;
    if (a === 0 && b === 0 && c === 0 && d === 0) continue;
    for (let i = starts[id]!, end = starts[id + 1]!; i < end; i++) {
      const value = values[i]! * MARGIN_TO_LOGIT;
      const to = places[i]! * ABREAST;
      sums[to]! += value * a;
      sums[to + 1]! += value * b;
      sums[to + 2]! += value * c;
      sums[to + 3]! += value * d;
    }
  }
}
