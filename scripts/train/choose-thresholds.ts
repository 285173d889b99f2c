import type { Thresholds } from '../../src/lib/themes/lexical-model';

/** A calibrated probability with whether it was right. */
export interface Outcome {
  probability: number;
  right: boolean;
}

/** The review threshold at which F1 is highest, and the accept threshold: the lowest at which precision stays at or above
 *  `precision` from there up. Outcomes are out of fold, all themes together. */
export function chooseThresholds(outcomes: readonly Outcome[], precision: number): Thresholds {
  const sorted = [...outcomes].sort((a, b) => b.probability - a.probability);
  const positives = sorted.filter(({ right }) => right).length;
  let hits = 0;
  let best = 0;
  let review = 0.5;
  let accept = 1;
  sorted.forEach(({ probability, right }, i) => {
    if (right) hits++;
    if (sorted[i + 1]?.probability === probability) return;
    const f1 = (2 * hits) / (i + 1 + positives);
    if (f1 > best) [best, review] = [f1, probability];
    if (hits / (i + 1) >= precision && i >= 20) accept = probability;
  });
  return { review, accept: Math.max(accept, review) };
}
