import { PLACE_FEATURES, placeFeatures, SCORER_FEATURES, scorerFeatures, type PassageScores } from './note-features';

/** A logistic combination of what the scorers say of a passage in its note. Weights are shared by all themes; each theme has
 *  an intercept and a factor on its own score besides. */
export interface Combiner {
  /** `SCORER_FEATURES` for each scorer in turn, then `PLACE_FEATURES`. */
  weights: readonly number[];
  offset: number;
  themeOffset: readonly number[];
  /** For each scorer, then each theme: added to the weight of `own`. */
  themeSlope: readonly (readonly number[])[];
}

/** The shared features of every passage and theme of a note, at [passage][theme]. `scorers` are aligned, each in reading order. */
export function combinedFeatures(scorers: readonly (readonly PassageScores[])[]): number[][][] {
  const width = SCORER_FEATURES.length;
  const blocks = scorers.map(scorerFeatures);
  const passages = scorers[0] ?? [];
  return passages.map(({ themes }, p) => {
    const place = placeFeatures(p, passages.length);
    return Array.from(themes, (_, t) => [...blocks.flatMap((block) => [...(block[p]?.subarray(t * width, (t + 1) * width) ?? [])]), ...place]);
  });
}

/** Logit of theme `t` from its features. */
export function combine({ weights, offset, themeOffset, themeSlope }: Combiner, features: readonly number[], t: number): number {
  let logit = offset + (themeOffset[t] ?? 0);
  for (let i = 0; i < features.length; i++) logit += (weights[i] ?? 0) * (features[i] ?? 0);
  themeSlope.forEach((slopes, s) => (logit += (slopes[t] ?? 0) * (features[s * SCORER_FEATURES.length] ?? 0)));
  return logit;
}

export type Part = 'words' | 'rivals' | 'bearing' | 'neighbours' | 'place' | 'meaning';

/** The logit of theme `t` by what speaks for and against it; with `offset + themeOffset[t]` the parts add up to `combine`. */
export function partsOf({ weights, themeSlope }: Combiner, features: readonly number[], t: number): Record<Part, number> {
  const width = SCORER_FEATURES.length;
  const at = (i: number): number => (weights[i] ?? 0) * (features[i] ?? 0);
  const scorers = themeSlope.length;
  const own = (s: number): number => at(s * width) + (themeSlope[s]?.[t] ?? 0) * (features[s * width] ?? 0);
  const over = (from: number, to: number): number => {
    let sum = 0;
    for (let s = 0; s < scorers; s++) for (let i = from; i < to; i++) sum += at(s * width + i);
    return sum;
  };
  return {
    words: own(0),
    meaning: scorers > 1 ? own(1) : 0,
    rivals: over(1, 2),
    bearing: over(2, 3),
    neighbours: over(3, width),
    place: PLACE_FEATURES.reduce((sum, _, i) => sum + at(scorers * width + i), 0)
  };
}
