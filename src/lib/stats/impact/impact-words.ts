import type { Impact } from './interrupted-series';
import type { Interval } from '../intervals/interval';
import type { Placebo } from './placebo';

/** A rate ratio as a change in words: 0.894 is "11% lower". From three times on it is said as times. */
export function changeInWords(ratio: number): string {
  if (ratio >= 1000) return 'a thousand times as high or more';
  if (ratio >= 3) return `${ratio.toFixed(1)} times as high`;
  const percent = Math.round(Math.abs(ratio - 1) * 100);
  return percent === 0 ? 'no different' : `${percent}% ${ratio > 1 ? 'higher' : 'lower'}`;
}

/** A ratio of rates with its 95% interval: "11% lower, 95% interval from 16% lower to 8% lower". Where nothing came before there is none to say. */
export function ratioInWords({ estimate, lower, upper }: Interval): string {
  if (!Number.isFinite(estimate)) return `none before, so there is no ratio; its 95% interval begins at ${changeInWords(lower)} and has no upper end`;
  return `${changeInWords(estimate)}, 95% interval from ${changeInWords(lower)} to ${changeInWords(upper)}`;
}

/** Whether an interval of ratios leaves out 1. */
export function leavesOutOne(ratio: Interval): boolean {
  return ratio.lower > 1 || ratio.upper < 1;
}

/** What a model gives, without a verdict: other dates may do as well. */
export function stepInWords({ ratio }: Pick<Impact, 'ratio'>): string {
  return `Against its earlier course, the model puts the step, in relative terms, at ${ratioInWords(ratio)}.`;
}

/** Where the claimed date stands among the others, in words. */
export function placeboInWords(placebo: Placebo): string {
  if (placebo.of === 1) return 'No other date can be tried, so the date cannot be told from its neighbours.';
  const place = placebo.rank === 1 ? 'strongest' : `${ordinal(placebo.rank)} strongest`;
  return `Tried at all ${placebo.of} dates that allow it, the step at this date is the ${place}.`;
}

function ordinal(n: number): string {
  const suffix = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${suffix}`;
}
