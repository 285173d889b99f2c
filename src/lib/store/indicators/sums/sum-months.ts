import type { Facts } from '../fact-columns';
import type { SeriesRow } from '../row-shapes';
import { monthName, type Under } from './under-filters';

/** Every month of the period, zeros included. Where nothing is `divided` there is no denominator, not one of zero. */
export function sumMonths({ caseNo, columns: { month, numerator, denominator } }: Facts<'months'>, { kept, first, last }: Under, divided: boolean): SeriesRow[] {
  const months = Math.max(0, last - first + 1);
  const numerators = new Float64Array(months);
  const denominators = new Float64Array(months);
  for (let i = 0; i < caseNo.length; i += 1) {
    const at = month[i]! - first;
    if (at < 0 || at >= months || !kept[caseNo[i]!]) continue;
    // A blank is NaN, and adds nothing.
    numerators[at]! += numerator[i]! || 0;
    denominators[at]! += denominator[i]! || 0;
  }
  return Array.from(numerators, (sum, at) => ({ period: monthName(first + at), numerator: sum, denominator: divided ? denominators[at]! : null }));
}
