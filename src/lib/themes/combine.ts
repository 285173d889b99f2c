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

/** Shared features of one theme of one passage, for so many scorers. */
export const featureWidth = (scorers: number): number => scorers * SCORER_FEATURES.length + PLACE_FEATURES.length;

/** The shared features of each passage of a note: those of theme t stand at `t × featureWidth`. `scorers` are aligned, each in
 *  reading order. */
export function combinedFeatures(scorers: readonly (readonly PassageScores[])[]): Float64Array[] {
  const block = SCORER_FEATURES.length;
  const width = featureWidth(scorers.length);
  const blocks = scorers.map(scorerFeatures);
  const passages = scorers[0] ?? [];
  return passages.map(({ themes }, p) => {
    const place = placeFeatures(p, passages.length);
    const features = new Float64Array(themes.length * width);
    for (let t = 0; t < themes.length; t++) {
      blocks.forEach((of, s) => {
        const from = of[p]!;
        for (let i = 0; i < block; i++) features[t * width + s * block + i] = from[t * block + i]!;
      });
      features.set(place, t * width + scorers.length * block);
    }
    return features;
  });
}

/** Logit of theme `t` from a passage's features. */
export function combine({ weights, offset, themeOffset, themeSlope }: Combiner, features: Float64Array, t: number): number {
  const at = t * weights.length;
  let logit = offset + (themeOffset[t] ?? 0);
  for (let i = 0; i < weights.length; i++) logit += weights[i]! * features[at + i]!;
  for (let s = 0; s < themeSlope.length; s++) logit += (themeSlope[s]![t] ?? 0) * features[at + s * SCORER_FEATURES.length]!;
  return logit;
}

export type Part = 'words' | 'rivals' | 'bearing' | 'neighbours' | 'place' | 'meaning';

/** The logit of theme `t` by what speaks for and against it; with `offset + themeOffset[t]` the parts add up to `combine`. */
export function partsOf({ weights, themeSlope }: Combiner, features: Float64Array, t: number): Record<Part, number> {
  const width = SCORER_FEATURES.length;
  const scorers = themeSlope.length;
  const at = (i: number): number => weights[i]! * features[t * weights.length + i]!;
  const own = (s: number): number => at(s * width) + (themeSlope[s]?.[t] ?? 0) * features[t * weights.length + s * width]!;
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
