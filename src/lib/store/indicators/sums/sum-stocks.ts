import type { Facts } from '../fact-columns';
import type { SeriesRow } from '../row-shapes';
import { monthName, type Under } from './under-filters';

/** Every month of the period from the first change on, whichever case it is of: what stands at its end. */
export function sumStocks({ caseNo, columns: { month, change } }: Facts<'stocks'>, { kept, first, last }: Under): SeriesRow[] {
  const changes = new Float64Array(Math.max(0, last - first + 1));
  let begun = Infinity;
  for (let i = 0; i < caseNo.length; i += 1) {
    begun = Math.min(begun, month[i]!);
    if (month[i]! <= last && kept[caseNo[i]!]) changes[Math.max(0, month[i]! - first)]! += change[i]!;
  }
  let stands = 0;
  const rows = Array.from(changes, (by, at) => ({ period: monthName(first + at), numerator: (stands += by), denominator: null }));
  return rows.slice(Math.max(0, begun - first));
}
