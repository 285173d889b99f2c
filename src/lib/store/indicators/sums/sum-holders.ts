import type { Facts } from '../fact-columns';
import type { PartRow, SeriesRow } from '../row-shapes';
import { byWords, monthName, type Under } from './under-filters';

/** Every month of the period from the first span on, whichever case it is of: distinct holders of a span in it. The facts come by
 *  holder and first month, so that months of a holder that an earlier span covers are not counted again. */
export function sumSpans({ caseNo, columns: { holder, from_month, to_month } }: Facts<'spans'>, { kept, first, last }: Under): SeriesRow[] {
  const holders = new Float64Array(Math.max(0, last - first + 1));
  let begun = Infinity;
  let now = -1;
  let covered = -Infinity;
  for (let i = 0; i < caseNo.length; i += 1) {
    begun = Math.min(begun, from_month[i]!);
    if (!kept[caseNo[i]!]) continue;
    if (holder[i] !== now) {
      now = holder[i]!;
      covered = -Infinity;
    }
    const to = Math.min(to_month[i]!, last);
    for (let month = Math.max(from_month[i]!, covered + 1, first); month <= to; month += 1) holders[month - first]! += 1;
    covered = Math.max(covered, to_month[i]!);
  }
  return Array.from(holders, (n, at) => ({ period: monthName(first + at), numerator: n, denominator: null })).slice(Math.max(0, begun - first));
}

/** Numbers of cases in order: holders who hold that many, of all who hold any. */
export function sumLoads({ caseNo, columns: { holder } }: Facts<'loads'>, { kept }: Under): PartRow[] {
  const loads = new Map<number, number>();
  for (let i = 0; i < caseNo.length; i += 1) if (kept[caseNo[i]!]) loads.set(holder[i]!, (loads.get(holder[i]!) ?? 0) + 1);
  const counts = new Map<string, number>();
  for (const cases of loads.values()) {
    const part = cases >= 5 ? '5 or more cases' : cases === 1 ? '1 case' : `${cases} cases`;
    counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return [...counts].map(([part, numerator]) => ({ part, numerator, denominator: loads.size })).sort((a, b) => byWords(a.part, b.part));
}
