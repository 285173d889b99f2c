import { combineAll, combinedFeatures, featureWidth } from './combine';
import type { ScoredNote } from './note-features';
import type { Judgement } from './theme-model';

/** What the engine makes of one passage in its note. */
export interface Judged {
  /** Calibrated probability of each theme, 0 to 1, in the order of the model's themes. */
  probabilities: Float64Array;
  /** As `combinedFeatures` gives them, for explaining. */
  features: Float64Array;
}

/** Judges the passages of one note, in reading order. What is in `into` is written over, so that ten thousand passages need no more
 *  room than those of one note. */
export function judgeNote({ combiner }: Judgement, note: ScoredNote, into: Judged[] = []): Judged[] {
  const themes = note.scorers[0]?.[0]?.themes.length ?? 0;
  const width = featureWidth(note.scorers.length);
  while (into.length < note.words.length) into.push({ probabilities: new Float64Array(themes), features: new Float64Array(themes * width) });
  const judged = into.slice(0, note.words.length);
  combinedFeatures(note, judged.map(({ features }) => features));
  for (const { probabilities, features } of judged) {
    combineAll(combiner, features, probabilities);
    for (let t = 0; t < themes; t++) probabilities[t] = 1 / (1 + Math.exp(-probabilities[t]!));
  }
  return judged;
}
