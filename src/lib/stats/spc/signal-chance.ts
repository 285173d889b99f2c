import type { Limits } from './limits';
import { normalPValue } from '../distributions/normal';
import { sideOf } from './side';

/** How seldom chance alone ends a series as strongly as this one ends, both ways, under each rule: the least of
 *  the tail beyond the last point (limits are three standard errors wide), 2 × ½ⁿ for n points on one side of the centre,
 *  2 / n! for n points that rise or fall throughout, and 6 q² for two of three beyond two standard errors (q = .0228).
 *  `values` without gaps, oldest first; `limits` those of the last point, null where only the centre is known. */
export function signalChance(values: readonly number[], centre: number, limits: Limits | null): number {
  const last = values.at(-1);
  if (last === undefined) return 1;
  const chances = [2 * 0.5 ** trailing(values.map((value) => sideOf(value, centre)))];
  const steps = values.slice(1).map((value, i) => sideOf(value, values[i]!));
  chances.push(2 / factorial(trailing(steps) + 1));
  if (limits) {
    const limit = last > limits.centre ? limits.upper : limits.lower;
    if (limit !== limits.centre) chances.push(normalPValue((3 * (last - limits.centre)) / Math.abs(limit - limits.centre)));
    const near = (value: number) => (sideOf(value, limits.nearUpper) > 0 ? 1 : sideOf(value, limits.nearLower) < 0 ? -1 : 0);
    const three = values.slice(-3).map(near);
    if (near(last) !== 0 && three.filter((side) => side === near(last)).length >= 2) chances.push(6 * beyondTwo ** 2);
  }
  return Math.min(1, ...chances);
}

const beyondTwo = 0.02275;

/** Length of the last stretch of equal signs; none where the last is 0. */
function trailing(sides: readonly number[]): number {
  const last = sides.at(-1) ?? 0;
  return last === 0 ? 0 : sides.length - 1 - sides.findLastIndex((side) => side !== last);
}

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));
