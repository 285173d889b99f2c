import { combine, combinedFeatures } from './combine';
import type { ScoredNote } from './note-features';
import type { Judgement } from './theme-model';

/** What the engine makes of one passage in its note. */
export interface Judged {
  /** Calibrated probability of each theme, 0 to 1, in the order of the model's themes. */
  probabilities: Float64Array;
  /** As `combinedFeatures` gives them, for explaining. */
  features: Float64Array;
}

/** Judges the passages of one note, in reading order. */
export function judgeNote({ combiner }: Judgement, note: ScoredNote): Judged[] {
  return combinedFeatures(note).map((features) => {
    const probabilities = new Float64Array(features.length / combiner.weights.length);
    for (let t = 0; t < probabilities.length; t++) probabilities[t] = 1 / (1 + Math.exp(-combine(combiner, features, t)));
    return { features, probabilities };
  });
}
