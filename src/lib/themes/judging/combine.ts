import { PLACE_FEATURES, placeFeatures, SCORER_FEATURES, scorerFeatures, type ScoredNote } from './note-features';

/** A logistic combination of what the scorers say of a passage in its note. Weights are shared by all themes; each theme has
 *  an intercept and a factor on its own score besides. */
export interface Combiner {
  /** `SCORER_FEATURES` for each scorer in turn, then `PLACE_FEATURES`, then the length. */
  weights: readonly number[];
  offset: number;
  themeOffset: readonly number[];
  /** For each scorer, then each theme: added to the weight of `own`. */
  themeSlope: readonly (readonly number[])[];
}

/** Words of a long passage: lengths count in this unit, and none counts for more than three. */
const LONG = 20;

/** Shared features of one theme of one passage, for so many scorers. */
export const featureWidth = (scorers: number): number => scorers * SCORER_FEATURES.length + PLACE_FEATURES.length + 1;

/** The shared features of each passage of a note: those of theme t stand at `t × featureWidth`. All of `into` is written over. */
export function combinedFeatures(note: ScoredNote, into: Float64Array[] = roomFor(note)): Float64Array[] {
  const { words, scorers } = note;
  const block = SCORER_FEATURES.length;
  const width = featureWidth(scorers.length);
  const passages = scorers[0] ?? [];
  scorers.forEach((scorer, s) => scorerFeatures(scorer, { width, at: s * block, into }));
  into.forEach((features, p) => {
    const shape = [...placeFeatures(p, passages.length), Math.min(3, (words[p] ?? 0) / LONG)];
    for (let at = scorers.length * block; at < features.length; at += width) for (let i = 0; i < shape.length; i++) features[at + i] = shape[i]!;
  });
  return into;
}

const roomFor = ({ scorers }: ScoredNote): Float64Array[] => (scorers[0] ?? []).map(({ themes }) => new Float64Array(themes.length * featureWidth(scorers.length)));

/** Logit of theme `t` from a passage's features. */
export function combine({ weights, offset, themeOffset, themeSlope }: Combiner, features: Float64Array, t: number): number {
  const at = t * weights.length;
  let logit = offset + (themeOffset[t] ?? 0);
  for (let i = 0; i < weights.length; i++) logit += weights[i]! * features[at + i]!;
  for (let s = 0; s < themeSlope.length; s++) logit += (themeSlope[s]![t] ?? 0) * features[at + s * SCORER_FEATURES.length]!;
  return logit;
}

/** `combine` of each theme, into `logits`. Four at a time: none waits for the sum of another. */
export function combineAll(combiner: Combiner, features: Float64Array, logits: Float64Array): void {
  const { weights, offset, themeOffset, themeSlope } = combiner;
  const width = weights.length;
  let t = 0;
  for (; t + 4 <= logits.length; t += 4) {
    const at = t * width;
    let a = offset + (themeOffset[t] ?? 0);
    let b = offset + (themeOffset[t + 1] ?? 0);
    let c = offset + (themeOffset[t + 2] ?? 0);
    let d = offset + (themeOffset[t + 3] ?? 0);
    for (let i = 0; i < width; i++) {
      const weight = weights[i]!;
      a += weight * features[at + i]!;
      b += weight * features[at + width + i]!;
      c += weight * features[at + 2 * width + i]!;
      d += weight * features[at + 3 * width + i]!;
    }
    for (let s = 0; s < themeSlope.length; s++) {
      const slope = themeSlope[s]!;
      const own = at + s * SCORER_FEATURES.length;
      a += (slope[t] ?? 0) * features[own]!;
      b += (slope[t + 1] ?? 0) * features[own + width]!;
      c += (slope[t + 2] ?? 0) * features[own + 2 * width]!;
      d += (slope[t + 3] ?? 0) * features[own + 3 * width]!;
    }
    logits[t] = a;
    logits[t + 1] = b;
    logits[t + 2] = c;
    logits[t + 3] = d;
  }
  for (; t < logits.length; t++) logits[t] = combine(combiner, features, t);
}

export type Part = 'words' | 'rivals' | 'bearing' | 'neighbours' | 'place' | 'meaning';

/** What each feature of a scorer speaks of, in the order of `SCORER_FEATURES`; the first is the scorer's own word. */
const SPEAKS_OF: readonly Part[] = ['words', 'rivals', 'rivals', 'bearing', 'bearing', 'bearing', 'neighbours', 'neighbours', 'neighbours', 'neighbours'];

/** The logit of theme `t` by what speaks for and against it; with `offset + themeOffset[t]` the parts add up to `combine`. */
export function partsOf({ weights, themeSlope }: Combiner, features: Float64Array, t: number): Record<Part, number> {
  const parts: Record<Part, number> = { words: 0, meaning: 0, rivals: 0, bearing: 0, neighbours: 0, place: 0 };
  const at = t * weights.length;
  themeSlope.forEach((slope, s) => {
    const from = s * SCORER_FEATURES.length;
    SPEAKS_OF.forEach((part, i) => (parts[part === 'words' && s > 0 ? 'meaning' : part] += weights[from + i]! * features[at + from + i]!));
    parts[s > 0 ? 'meaning' : 'words'] += (slope[t] ?? 0) * features[at + from]!;
  });
  for (let i = themeSlope.length * SCORER_FEATURES.length; i < weights.length; i++) parts.place += weights[i]! * features[at + i]!;
  return parts;
}
