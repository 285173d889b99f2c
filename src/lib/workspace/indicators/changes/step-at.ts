import type { Indicator } from '$lib/model/indicators/types';
import { interruptedSeries, stepInErrors, type EventSeries, type Impact, type ImpactOptions, type Refusal } from '$lib/stats/impact/interrupted-series';
import { normalPValue } from '$lib/stats/distributions/normal';
import { rebaseAt } from '$lib/stats/spc/rebase';
import type { SeriesRow } from '$lib/store/indicators/row-shapes';
import { monthsJudged } from '../series/clean-rows';
import { lonelyMonths, type Apart } from '../series/far-out';
import { leastMonths, levelChange, levelDiffers, tooFewToCompare, type JudgedRow, type LevelChange } from './level-change';
import type { ReadingContext } from '../types';

/** The months of a measure that may be judged, as the model takes them. One that is apart, and alone so, keeps its place and holds
 *  nothing to divide by, so that neither the model nor a side rests on it; `farOut` has it as it was. */
export interface JudgedMonths { readonly months: readonly JudgedRow[]; readonly farOut: readonly SeriesRow[]; readonly apart: Apart; readonly series: EventSeries; readonly options: ImpactOptions }

export function judgedMonths(indicator: Indicator, rows: readonly SeriesRow[], context: ReadingContext): JudgedMonths {
  const judged = monthsJudged(indicator, rows, context);
  const apart = lonelyMonths(indicator, judged);
  const months = apart.all.size ? judged.map((row): JudgedRow => (apart.all.has(row.period) ? { ...row, numerator: 0, denominator: 0, apart: true } : row)) : judged;
  return {
    months, farOut: judged.filter(({ period }) => apart.all.has(period)), apart,
    series: { times: months.map((_, i) => i), events: months.map(({ numerator }) => numerator), exposure: months.map(({ denominator }) => denominator ?? 1) },
    options: { eventsOf: indicator.unit === 'percent' ? 'share' : 'rate' }
  };
}

/** A day set against the months: `at` is the index of the first month that begins on it or after, their number where none does. */
export interface Step {
  readonly at: number;
  readonly levels: LevelChange;
  readonly model: Impact | Refusal;
  /** Why the plain figures are too few to compare; null where they are not. */
  readonly few: string | null;
  /** Months enough on both sides, and yet nothing for a model to fit, as where a side holds no event: the plain figures stand alone. Of
   *  few, only where they differ by more than chance: that so many came to none is seen however few they were. */
  readonly unmodelled: boolean;
}

export function stepAt(indicator: Indicator, { months, series, options }: JudgedMonths, day: string): Step {
  const at = rebaseAt(months.map(({ period }) => period), [day])[0]?.at ?? months.length;
  const levels = levelChange(indicator, months, at);
  const model: Impact | Refusal = indicator.stock
    ? { ok: false, reason: 'Not compared: what stands at the end of a month carries over, so months before and after are not separate.' }
    : interruptedSeries(series, at, options);
  const few = tooFewToCompare(indicator, levels);
  const unmodelled = !model.ok && (few === null || levelDiffers(levels)) && !indicator.stock && Math.min(levels.before.months, levels.after.months) >= leastMonths;
  return { at, levels, model, few, unmodelled };
}

/** Whether too few data lie at the day to compare. */
export const isRefused = ({ model, few, unmodelled }: Step): boolean => !unmodelled && (!model.ok || few !== null);

/** How often chance would bring a step as clear as the model's, were there none; null where it is not compared. */
export function chanceOf({ model, few }: Step): number | null {
  if (!model.ok || few) return null;
  const z = stepInErrors(model);
  return Number.isFinite(z) ? normalPValue(z) : null;
}
