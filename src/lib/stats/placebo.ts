import { interruptedSeries, type EventSeries, type ImpactOptions, type Refusal } from './interrupted-series';

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
 *  of few says little: `of` belongs beside `rank`. Refused where the claimed date's own model is. */
export function placeboDates(series: EventSeries, claimedFrom: number, options: ImpactOptions = {}): Placebo | Refusal {
  const at = (from: number): PlaceboDate | Refusal => {
    const impact = interruptedSeries(series, from, options);
    if (!impact.ok) return impact;
    const step = impact.coefficients.find(({ name }) => name === 'step')!;
    return { from, ratio: impact.ratio.estimate, z: step.estimate / step.error };
  };
  const claimed = at(claimedFrom);
  if ('reason' in claimed) return claimed;
  const firstAfter = series.times.find((time) => time >= claimedFrom);
  const others = series.times.filter((time) => time !== firstAfter).map(at).filter((date): date is PlaceboDate => !('reason' in date));
  const stronger = others.filter((date) => Math.abs(date.z) > Math.abs(claimed.z)).length;
  return { ok: true, claimed, others, rank: stronger + 1, of: others.length + 1 };
}
