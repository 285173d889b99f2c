import type { Thresholds } from '../../src/lib/themes/judging/theme-model';

/** A calibrated probability with whether it was right. */
export interface Outcome {
  probability: number;
  right: boolean;
}

/** The review threshold that makes F1 largest and the lowest accept threshold at which precision is `precision`. Outcomes are
 *  those of held-out writers, all themes together. For calibrated probabilities the best threshold is half the best F1 (Lipton,
 *  Elkan and Naryanaswamy 2014): steadier than the place where F1 happens to peak in one sample. */
export function chooseThresholds(outcomes: readonly Outcome[], precision: number): Thresholds & { f1: number; accepted: number } {
  const sorted = [...outcomes].sort((a, b) => b.probability - a.probability);
  const positives = sorted.filter(({ right }) => right).length;
  let hits = 0;
  let [f1, accept, accepted] = [0, 1, 0];
  sorted.forEach(({ probability, right }, i) => {
    if (right) hits++;
    if (sorted[i + 1]?.probability === probability) return;
    f1 = Math.max(f1, (2 * hits) / (i + 1 + positives));
    if (hits / (i + 1) >= precision) [accept, accepted] = [probability, hits / positives];
  });
  const review = f1 / 2;
  return { review, accept: Math.max(accept, review), f1, accepted };
}
