import { controlChart, type ChartOptions, type ControlChart } from './control-chart';
import type { Limits } from './limits';
import { mean } from '../mean';
import { median } from '../median';
import { D2 } from './moving-range';
import { individualsLimits, noMovement } from './xmr';

/** Limits of cases between events (geometric): mean m ± 3√(m(m+1)), the centre drawn at the median, in cases
 *  (Montgomery p. 319; anhoej/qicharts2 R/helper.functions.R). Null for none. */
export function gLimits(gaps: readonly number[]): Limits | null {
  if (gaps.length === 0) return null;
  const m = mean(gaps);
  const sigma = Math.sqrt(m * (m + 1));
  return { centre: median(gaps), lower: m - 3 * sigma, upper: m + 3 * sigma, nearLower: m - 2 * sigma, nearUpper: m + 2 * sigma };
}

/** Limits of times between events: y^(1/3.6) on an individuals chart and back (Nelson 1994; qicharts2), in the units of
 *  `times`. A lower line below zero becomes 0. Null below two times. Throws RangeError on a time of 0 or less. */
export function tLimits(times: readonly number[], screen = true): Limits | null {
  if (times.some((time) => !(time > 0))) throw new RangeError('a time between events is not above zero');
  const limits = individualsLimits(times.map((time) => time ** (1 / 3.6)), 3 / D2, screen);
  if (!limits) return null;
  const back = (line: number) => Math.max(0, line) ** 3.6;
  return { centre: back(limits.centre), lower: back(limits.lower), upper: back(limits.upper), nearLower: back(limits.nearLower), nearUpper: back(limits.nearUpper) };
}

/** g chart of cases (or days) between events; more is rarer. */
export function gChart(gaps: readonly number[], options: ChartOptions = {}): ControlChart {
  if (gaps.some((gap) => gap < 0)) throw new RangeError('a number of cases between events is negative');
  return rareEventChart('g', gaps, options, gLimits);
}

/** t chart of times between events, all above zero: for exact times, where two never coincide. Limits of no width are withheld, as on XmR. */
export function tChart(times: readonly number[], options: ChartOptions = {}): ControlChart {
  return rareEventChart('t', times, options, tLimits);
}

function rareEventChart(kind: 'g' | 't', values: readonly number[], options: ChartOptions, limitsOf: (values: readonly number[]) => Limits | null): ControlChart {
  return controlChart(kind, { min: 0, max: null }, values, options, (baseline) => {
    const limits = limitsOf(baseline.map((i) => values[i]!));
    return limits && { centre: limits.centre, dispersion: null, limitsAt: () => limits, ...(kind === 't' && limits.upper === limits.lower ? { withheld: noMovement } : {}) };
  });
}
