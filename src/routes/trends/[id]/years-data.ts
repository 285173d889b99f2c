import type { FunnelData } from '$lib/charts/funnel/funnel-data';
import type { Indicator } from '$lib/model/indicators/types';
import type { YearsReading } from '$lib/workspace/indicators/groups/read-years';

/** The years of a share against what chance allows at the size of each. */
export function yearsData({ name, denominator, better }: Indicator, { years, whole, limits, adjusted }: YearsReading): FunnelData {
  const signalOf = (side: 'high' | 'low' | null) => (better === 'none' ? 'neutral' : (side === 'high') === (better === 'up') ? 'improvement' : 'concern');
  return {
    measure: name, unit: 'percent', nName: denominator ?? '', pointName: 'Year', centre: whole, centreName: 'all', limits, adjusted,
    points: years.map(({ year, numerator, n, value, outside, side }) => ({
      label: year, numerator, n, value, signal: outside === '99.8%' ? signalOf(side) : null, reasons: outside === 'none' ? [] : [`beyond the ${outside} limit`]
    }))
  };
}
