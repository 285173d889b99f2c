import type { Limits } from './limits';
import { sideOf, type Side } from './side';

export type Rule = 'outside' | 'trend' | 'two of three' | 'seven in a row';

/** One reason why a point is not common cause. `high`: above the centre, or rising; `low`: below, or falling. */
export interface Cause {
  readonly rule: Rule;
  readonly direction: 'high' | 'low';
}

/** Of common cause. */
const none: readonly Cause[] = [];

/** For each point the side that it completes a run of `n` on: 1 or -1 where it and the n-1 before it are all
 *  on that side, else 0. A point on the centre (0) breaks the run. */
export function runEnds(sides: readonly Side[], n = 7): Side[] {
  let length = 0;
  return sides.map((side, i) => {
    length = side !== 0 && side === sides[i - 1] ? length + 1 : 1;
    return length >= n ? side : 0;
  });
}

/** For each point the direction of a trend of `n` points (n-1 strict steps one way) that it completes, else 0. */
export function trendEnds(values: readonly number[], n = 7): Side[] {
  const steps = values.slice(1).map((value, i) => sideOf(value, values[i]!));
  return values.length === 0 ? [] : [0, ...runEnds(steps, n - 1)];
}

/** Whether each point is one of the `n` that some end of `direction` in `ends` closes. */
export function partOf(ends: readonly Side[], direction: 1 | -1, n = 7): boolean[] {
  const part = new Array<boolean>(ends.length);
  let left = 0;
  for (let i = ends.length - 1; i >= 0; i--, left--) {
    if (ends[i] === direction) left = n;
    part[i] = left > 0;
  }
  return part;
}

/** Whether each point lies in a window of three that are all on one side of the centre, two or more of them near a limit. */
export function twoOfThree(near: readonly boolean[], sides: readonly Side[]): boolean[] {
  const ends = near.map((last, i): Side => {
    const side = sides[i];
    if (i < 2 || !side || side !== sides[i - 1] || side !== sides[i - 2]) return 0;
    return Number(near[i - 2]) + Number(near[i - 1]) + Number(last) >= 2 ? 1 : 0;
  });
  return partOf(ends, 1, 3);
}

/** Special causes of each value, in order of precedence; an empty list is common cause.
 *  `limits` has one entry a value. (NHSRplotthedots R/ptd_calculate_point_type.R)
 *  1 outside the limits, strictly; 2 six strict steps one way, all seven points, the later trend first where two
 *  share a point; 3 two of three on one side beyond the near limit and within the limit, only those points;
 *  4 seven in a row on one side of the centre. */
export function specialCauses(values: readonly number[], limits: readonly Limits[]): (readonly Cause[])[] {
  if (limits.length !== values.length) throw new RangeError('limits and values differ in length');
  const sides = values.map((value, i) => sideOf(value, limits[i]!.centre));
  const outside = values.map((value, i) => sideOf(value, limits[i]!.upper) > 0 || sideOf(value, limits[i]!.lower) < 0);
  const near = values.map((value, i) => !outside[i] && (sideOf(value, limits[i]!.nearUpper) > 0 || sideOf(value, limits[i]!.nearLower) < 0));
  const windows = twoOfThree(near, sides);
  const trends = trendEnds(values);
  const rising = partOf(trends, 1);
  const falling = partOf(trends, -1);
  const runs = runEnds(sides);
  const high = partOf(runs, 1);
  const low = partOf(runs, -1);
  return values.map((_, i) => {
    const close = windows[i]! && near[i]!;
    const sevenInARow = high[i]! || low[i]!;
    if (!outside[i] && !close && !sevenInARow && !rising[i] && !falling[i]) return none;
    return causesAt({ side: sides[i]!, outside: outside[i]!, trends: trendOrder(rising[i]!, falling[i]!, trends, i), twoOfThree: close, sevenInARow });
  });
}

/** What was found at one point, before it is put in order. */
export interface Findings {
  readonly side: Side;
  readonly outside: boolean;
  readonly trends: readonly ('high' | 'low')[];
  readonly twoOfThree: boolean;
  readonly sevenInARow: boolean;
}

/** The causes at one point in order of precedence. */
export function causesAt(found: Findings): Cause[] {
  const direction = found.side > 0 ? 'high' : 'low';
  const causes: Cause[] = [];
  if (found.outside) causes.push({ rule: 'outside', direction });
  for (const trend of found.trends) causes.push({ rule: 'trend', direction: trend });
  if (found.twoOfThree) causes.push({ rule: 'two of three', direction });
  if (found.sevenInARow) causes.push({ rule: 'seven in a row', direction });
  return causes;
}

function trendOrder(rising: boolean, falling: boolean, ends: readonly Side[], at: number): ('high' | 'low')[] {
  if (rising && falling) return ends.slice(at, at + 7).findLast((end) => end !== 0) === 1 ? ['high', 'low'] : ['low', 'high'];
  return rising ? ['high'] : falling ? ['low'] : [];
}
