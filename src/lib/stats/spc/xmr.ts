import { controlChart, type ChartOptions, type ControlChart } from './control-chart';
import type { Bounds, Limits } from './limits';
import { mean } from '../mean';
import { meanMovingRange } from './moving-range';

/** Individuals limits: mean ± `factor` × mean moving range, near limits at two thirds of that. Null below two values. */
export function individualsLimits(values: readonly number[], factor: number, screen: boolean): Limits | null {
  if (values.some((value) => !Number.isFinite(value))) throw new RangeError('a value is not finite');
  const range = meanMovingRange(values, screen);
  if (range === null) return null;
  const centre = mean(values);
  const reach = factor * range;
  return { centre, lower: centre - reach, upper: centre + reach, nearLower: centre - (2 / 3) * reach, nearUpper: centre + (2 / 3) * reach };
}

/** XmR limits in the units of `values`: mean ± 2.66 × mean moving range, screened once unless `screen` is false
 *  (NHS Making Data Count; NHSRplotthedots R/ptd_spc_standard.R). Null below two values; whether that many
 *  may be shown is `limitStatus`. Throws RangeError on a value that is not finite. */
export function xmrLimits(values: readonly number[], screen = true): Limits | null {
  return individualsLimits(values, 2.66, screen);
}

/** Why limits of no width are none. */
export const noMovement = 'Limits are withheld: the points hardly move, so there is no usual variation to draw them from.';

/** XmR chart. Limits of no width, where all moving ranges that count are 0, would call every other value a signal: they are
 *  withheld. `bounds` is what the measure can be, for the drawing of its limits.
 *  Throws RangeError on a value that is not finite; null is a gap. */
export function xmrChart(values: readonly (number | null)[], options: ChartOptions = {}, bounds: Bounds = { min: null, max: null }): ControlChart {
  return controlChart('xmr', bounds, values, options, (baseline) => {
    const limits = xmrLimits(baseline.map((i) => values[i]!));
    return limits && { centre: limits.centre, dispersion: null, limitsAt: () => limits, ...(limits.upper === limits.lower ? { withheld: noMovement } : {}) };
  });
}
