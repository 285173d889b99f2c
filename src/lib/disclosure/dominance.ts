/** What a few cases contribute to the sum of a cell, such as days: enough to judge whether they dominate it. */
export interface Contributions {
  readonly sum: number;
  /** The largest contributions, largest first; at least two of them where there are as many. */
  readonly largest: readonly number[];
  readonly anyNegative?: boolean;
}

export function contributionsOf(values: readonly number[]): Contributions {
  const largest = [...values].sort((a, b) => b - a);
  return { sum: values.reduce((a, b) => a + b, 0), largest, anyNegative: values.some((value) => value < 0) };
}

/** The part of the sum, from 0 to 1, that the `n` largest make up; 1 where the sum is 0. */
export function topShare({ sum, largest }: Contributions, n: number): number {
  return sum === 0 ? 1 : topSum(largest, n) / sum;
}

export function topSum(largest: readonly number[], n: number): number {
  return largest.slice(0, n).reduce((a, b) => a + b, 0);
}

/** nk rule: the `n` largest make up `k` of the sum or more, `k` from 0 to 1 (ACRO sdcchecks.py, check_nk_dominance). */
export function isDominated(cell: Contributions, n: number, k: number): boolean {
  return topShare(cell, n) >= k;
}

/** What is left beside the two largest, as a part of the largest: how closely the second could work out the first. */
export function remainderRatio({ sum, largest }: Contributions): number {
  const rest = sum - topSum(largest, 2);
  const first = largest[0] ?? 0;
  return first === 0 ? rest : rest / first;
}

/** p% rule: the rest is under `p` of the largest, `p` from 0 to 1 (ACRO sdcchecks.py, check_ppercent_dominance). With `q`,
 *  contributions were known to within that part beforehand: the pq rule (sdcTable, primarySuppression). */
export function isEstimable(cell: Contributions, p: number, q = 1): boolean {
  return remainderRatio(cell) < p / q - 1e-12;
}

/** Whether a magnitude may be shown: not where a value is negative, for then dominance has no meaning, nor where one or two
 *  cases dominate. The rules are ACRO's defaults: two cases with 90%, or a rest under 10% of the largest. */
export function isFitToShow(values: readonly number[]): boolean {
  const cell = contributionsOf(values);
  return !cell.anyNegative && !isDominated(cell, 2, 0.9) && !isEstimable(cell, 0.1);
}
