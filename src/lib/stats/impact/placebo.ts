import { interruptedSeries, stepInErrors, type EventSeries, type ImpactOptions, type Refusal } from './interrupted-series';

/** The same model at one date: log ratio over its error. */
export interface PlaceboDate {
  readonly from: number;
  readonly ratio: number;
  readonly z: number;
}

/** Where a claimed date stands among all admissible dates: `rank` 1 is the strongest step. */
export interface Placebo {
  readonly ok: true;
  readonly claimed: PlaceboDate;
  readonly others: readonly PlaceboDate[];
  readonly rank: number;
  readonly of: number;
}

/** Fits the same model at every other admissible date and ranks the claimed one by |z|. A date that is one of the strongest
 *  of few says little: `of` belongs beside `rank`. Refused where the claimed date's own model is. `all`, from `stepsAtAll` with the
 *  same series and options, saves the work where several dates are claimed. */
export function placeboDates(series: EventSeries, claimedFrom: number, options: ImpactOptions = {}, all = stepsAtAll(series, options)): Placebo | Refusal {
  const claimed = stepFrom(series, claimedFrom, options);
  if ('reason' in claimed) return claimed;
  const firstAfter = series.times.find((time) => time >= claimedFrom);
  const others = all.filter(({ from }) => from !== firstAfter);
  const stronger = others.filter((date) => Math.abs(date.z) > Math.abs(claimed.z)).length;
  return { ok: true, claimed, others, rank: stronger + 1, of: others.length + 1 };
}

/** The step at each date at which the model can be asked. */
export const stepsAtAll = (series: EventSeries, options: ImpactOptions = {}): PlaceboDate[] =>
  series.times.map((from) => stepFrom(series, from, options)).filter((date): date is PlaceboDate => !('reason' in date));

/** The step at one date, or why the model can not be asked there. */
export function stepFrom(series: EventSeries, from: number, options: ImpactOptions = {}): PlaceboDate | Refusal {
  const impact = interruptedSeries(series, from, options);
  return impact.ok ? { from, ratio: impact.ratio.estimate, z: stepInErrors(impact) } : impact;
}
