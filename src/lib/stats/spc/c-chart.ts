import { controlChart, type ChartOptions, type ControlChart } from './control-chart';
import { sigmaLimits } from './limits';
import { mean } from '../mean';

/** c chart of counts over equal opportunity: centre c̄, σ √c̄ (anhoej/qicharts2 R/helper.functions.R). Null is a gap. */
export function cChart(counts: readonly (number | null)[], options: ChartOptions = {}): ControlChart {
  if (counts.some((count) => count !== null && count < 0)) throw new RangeError('a count is negative');
  return controlChart('c', { min: 0, max: null }, counts, options, (baseline) => {
    const centre = mean(baseline.map((i) => counts[i]!));
    const limits = sigmaLimits(centre, Math.sqrt(centre));
    return { centre, dispersion: null, limitsAt: () => limits };
  });
}
