import type { Thresholds } from '../../src/lib/themes/theme-model';

/** A calibrated probability with whether it was right. */
export interface Outcome {
  probability: number;
  right: boolean;
}

/** The review threshold at which F1 is highest, and the lowest accept threshold at which precision is `precision`.
 *  Outcomes are those of held-out writers, all themes together. */
export function chooseThresholds(outcomes: readonly Outcome[], precision: number): Thresholds & { f1: number; accepted: number } {
  const sorted = [...outcomes].sort((a, b) => b.probability - a.probability);
  const positives = sorted.filter(({ right }) => right).length;
  let hits = 0;
  let [f1, review, accept, accepted] = [0, 0.5, 1, 0];
  sorted.forEach(({ probability, right }, i) => {
    if (right) hits++;
    if (sorted[i + 1]?.probability === probability) return;
    const here = (2 * hits) / (i + 1 + positives);
    if (here > f1) [f1, review] = [here, probability];
    if (hits / (i + 1) >= precision) [accept, accepted] = [probability, hits / positives];
  });
  return { review, accept: Math.max(accept, review), f1, accepted };
}
