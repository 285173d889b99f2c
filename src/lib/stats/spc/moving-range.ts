import { mean } from '../mean';

/** Expected range of two normal values in standard deviations (d2 for n = 2). */
export const D2 = 1.128;
/** Upper limit of a moving range in mean moving ranges (D4 for n = 2). */
const D4 = 3.267;

/** Mean moving range |Δ| of consecutive values, in their units. With `screen`, ranges of 3.267 times the mean
 *  or more are dropped once and the mean taken again (Nelson 1982; NHSRplotthedots R/ptd_spc_standard.R).
 *  Null below two values. */
export function meanMovingRange(values: readonly number[], screen = true): number | null {
  const ranges: number[] = [];
  for (let i = 1; i < values.length; i += 1) ranges.push(Math.abs(values[i]! - values[i - 1]!));
  if (ranges.length === 0) return null;
  const first = mean(ranges);
  const within = (range: number) => range < D4 * first;
  if (!screen || ranges.every(within)) return first;
  const kept = ranges.filter(within);
  return kept.length === 0 ? first : mean(kept);
}
