import type { Vocabulary } from './find-features';

/** One linear scorer a theme, and one for "carries any theme", over a frozen vocabulary. */
export interface LexicalModel {
  themes: readonly string[];
  vocabulary: Vocabulary;
  /** Weight of feature f in column c at `f × columns + c`, in steps of `steps[f]`; the last column is "any theme". */
  weights: Int8Array;
  steps: Float32Array;
  bias: Float64Array;
}

export const columnsOf = (model: Pick<LexicalModel, 'themes'>): number => model.themes.length + 1;
