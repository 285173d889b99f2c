import type { Indicator } from '$lib/model/indicators/types';
import type { Interval } from '$lib/stats/intervals/interval';
import { chanceOfDifference, newcombeDifference } from '$lib/stats/intervals/newcombe';
import { chanceOfRatio, poissonRateRatio } from '$lib/stats/intervals/poisson-test';
import type { SeriesRow } from '$lib/store/indicators/row-shapes';
import { intervalOf } from './describe-point';
import { formatValue } from '../format-value';
import { monthsIn } from './group-periods';
import type { Grain, LevelMove } from '../types';

/** One half of a period. `value` in the unit of the indicator, for counts a month; null where there was nothing to divide by.
 *  `exposure` is what it was divided by: the denominator, or months. `interval` is null where counts are of no separate things. */
export interface Half { readonly numerator: number; readonly denominator: number | null; readonly exposure: number; readonly value: number | null; readonly interval: Interval | null }
export interface Halves { readonly earlier: Half; readonly later: Half }

/** Index of the first month of the later half: of an odd number of months it holds the one more. */
export const middleOf = (months: readonly unknown[]): number => months.length >> 1;

export function halfOf(indicator: Indicator, rows: readonly SeriesRow[], months: number): Half {
  const numerator = rows.reduce((total, row) => total + row.numerator, 0);
  if (indicator.denominator === null) {
    const interval = months > 0 ? intervalOf({ ...indicator, unit: 'rate' }, numerator, months) : null;
    return { numerator, denominator: null, exposure: months, value: months > 0 ? numerator / months : null, interval };
  }
  const denominator = rows.reduce((total, row) => total + (row.denominator ?? 0), 0);
  return { numerator, denominator, exposure: denominator, value: denominator > 0 ? numerator / denominator : null, interval: intervalOf(indicator, numerator, denominator) };
}

/** One figure against another: the difference of two shares with Newcombe's interval, or the ratio of two rates with the exact one. */
export interface Contrast { readonly of: 'shares' | 'rates'; readonly interval: Interval }

const shareOf = ({ numerator, exposure }: Half) => ({ events: numerator, n: exposure });
const rateOf = ({ numerator, exposure }: Half) => ({ events: numerator, exposure });

/** `later` against `earlier`; null where either has no interval of its own, or nothing happened in both. */
export function contrast({ unit }: Indicator, earlier: Half, later: Half, confidence = 0.95): Contrast | null {
  if (!earlier.interval || !later.interval) return null;
  const interval = unit === 'percent' ? newcombeDifference(shareOf(earlier), shareOf(later), confidence) : poissonRateRatio(rateOf(earlier), rateOf(later), confidence);
  return interval ? { of: unit === 'percent' ? 'shares' : 'rates', interval } : null;
}

/** Whether a contrast leaves out no difference, and which way. */
export function wayOf({ of, interval: { lower, upper } }: Contrast): 'rose' | 'fell' | null {
  const none = of === 'shares' ? 0 : 1;
  return lower > none ? 'rose' : upper < none ? 'fell' : null;
}

/** How sure a level must be to have moved. Many measures are asked at once: of a hundred that did not move, about one seems to. */
export const levelConfidence = 0.99;

/** Which way the level went from the earlier half to the later; null where chance can explain it among many measures. */
export function wayMoved(indicator: Indicator, { earlier, later }: Halves): 'rose' | 'fell' | null {
  const found = contrast(indicator, earlier, later, levelConfidence);
  return found && wayOf(found);
}

/** A count a month, or another period: 6.2, or where there are few 0.32. */
export const showRate = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(value < 1 ? 2 : 1));

/** Fewest months in a half before the two are set against each other. */
const fewestMonths = 8;

/** Whether the level moved between the halves of the months in view; null where it did not, cannot be told, or carries over. Counts are
 *  said by `grain`, as they are drawn. */
export function readLevel(indicator: Indicator, rows: readonly SeriesRow[], grain: Grain = 'month'): LevelMove | null {
  const middle = middleOf(rows);
  if (middle < fewestMonths || indicator.stock) return null;
  const halves = { earlier: halfOf(indicator, rows.slice(0, middle), middle), later: halfOf(indicator, rows.slice(middle), rows.length - middle) };
  const way = wayMoved(indicator, halves);
  if (!way) return null;
  const show = ({ value }: Half) => (indicator.denominator === null ? showRate(value! * monthsIn[grain]) : formatValue(value!, indicator.unit));
  return {
    way, laterFrom: rows[middle]!.period,
    chance: indicator.unit === 'percent' ? chanceOfDifference(shareOf(halves.earlier), shareOf(halves.later)) : chanceOfRatio(rateOf(halves.earlier), rateOf(halves.later)),
    reading: indicator.better === 'none' ? 'neutral' : (way === 'rose') === (indicator.better === 'up') ? 'improvement' : 'concern',
    words: `from ${show(halves.earlier)} to ${show(halves.later)}${indicator.denominator === null ? ` a ${grain}` : ''}, first half of the period against the second`
  };
}
