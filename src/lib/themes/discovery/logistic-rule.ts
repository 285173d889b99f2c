/** A logistic regression: a weight for each feature, and the intercept. */
export interface LogisticRule {
  weights: readonly number[];
  intercept: number;
}

/** Log-odds. */
export function logitOf({ weights, intercept }: LogisticRule, features: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * (features[i] ?? 0), intercept);
}
