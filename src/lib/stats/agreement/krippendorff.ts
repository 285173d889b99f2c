import { quantile } from '../median';
import { randomIndex, type Random } from '../random';

/** What one coder said of each unit and each coder: any nominal value, null where the coder did not judge it. */
export type Ratings = readonly (readonly (string | number | boolean | null)[])[];

/** Krippendorff's α of nominal ratings, one row a unit and one entry a coder, from the coincidences of values within units
 *  (Krippendorff 2011, "Computing Krippendorff's alpha-reliability"). Units with fewer than two values are left out.
 *  Null where all values are the same, or no unit has two: agreement beyond chance is then not defined. */
export function krippendorffAlpha(units: Ratings): number | null {
  const totals = new Map<string | number | boolean, number>();
  let n = 0;
  let disagreement = 0;
  for (const unit of units) {
    const values = unit.filter((value) => value !== null);
    if (values.length < 2) continue;
    const counts = new Map<string | number | boolean, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const [value, count] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + count);
      disagreement += (count * (values.length - count)) / (values.length - 1);
    }
    n += values.length;
  }
  const expected = [...totals.values()].reduce((total, count) => total + count * (n - count), 0);
  return expected === 0 ? null : 1 - ((n - 1) * disagreement) / expected;
}

/** Percentile bootstrap interval of α over units, resamples without an α left out. Null without an α. */
export function alphaInterval(units: Ratings, random: Random, resamples = 1000, confidence = 0.95): { lower: number; upper: number } | null {
  if (krippendorffAlpha(units) === null) return null;
  const alphas: number[] = [];
  for (let i = 0; i < resamples; i++) {
    const alpha = krippendorffAlpha(units.map(() => units[randomIndex(random, units.length)]!));
    if (alpha !== null) alphas.push(alpha);
  }
  if (alphas.length === 0) return null;
  return { lower: quantile(alphas, (1 - confidence) / 2), upper: quantile(alphas, (1 + confidence) / 2) };
}
