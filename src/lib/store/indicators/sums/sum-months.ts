import type { Facts } from '../fact-columns';
import { keptByFacts } from '../kept-by-facts';
import type { SeriesRow } from '../row-shapes';
import { monthName, type Under } from './under-filters';

/** Every month of the period, zeros included. Where nothing is `divided` there is no denominator, not one of zero. */
export function sumMonths(facts: Facts<'months'>, { kept, first, last }: Under, divided: boolean): SeriesRow[] {
  const { begins, starts, cases, numerators, denominators } = arranged(facts);
  const rows: SeriesRow[] = [];
  for (let month = first; month <= last; month += 1) {
    const at = month - begins;
    const [from, to] = at >= 0 && at + 1 < starts.length ? [starts[at]!, starts[at + 1]!] : [0, 0];
    let numerator = 0;
    let denominator = 0;
    for (let i = from; i < to; i += 1) {
      // Multiplied, not asked: which cases a filter keeps nobody can guess, a processor neither. Past the last one kept there is none.
      const counts = kept[cases[i]!]! | 0;
      numerator += counts * numerators[i]!;
      denominator += counts * denominators[i]!;
    }
    rows.push({ period: monthName(month), numerator, denominator: divided ? denominator : null });
  }
  return rows;
}

type Values = Int8Array | Float64Array;

/** Facts month by month, each month's in the order in which they came: those of the month `begins + k` stand from `starts[k]` up to
 *  `starts[k + 1]`. Blanks are zeros here, which add nothing. */
interface ByMonth { readonly begins: number; readonly starts: Int32Array; readonly cases: Int32Array; readonly numerators: Values; readonly denominators: Values }

/** Each filter adds all of them up: side by side they take half the time. */
const arranged = keptByFacts(arrange);

function arrange({ caseNo, columns: { month, numerator, denominator } }: Facts<'months'>): ByMonth {
  const n = caseNo.length;
  let [begins, ends] = n ? [Infinity, -Infinity] : [0, -1];
  for (let i = 0; i < n; i += 1) {
    begins = Math.min(begins, month[i]!);
    ends = Math.max(ends, month[i]!);
  }
  const starts = new Int32Array(ends - begins + 2);
  for (let i = 0; i < n; i += 1) starts[month[i]! - begins + 1]! += 1;
  for (let at = 1; at < starts.length; at += 1) starts[at]! += starts[at - 1]!;
  const next = starts.slice();
  const cases = new Int32Array(n);
  const numerators = valuesFor(numerator);
  const denominators = valuesFor(denominator);
  for (let i = 0; i < n; i += 1) {
    const at = next[month[i]! - begins]!++;
    cases[at] = caseNo[i]!;
    numerators[at] = numerator[i]! || 0;
    denominators[at] = denominator[i]! || 0;
  }
  return { begins, starts, cases, numerators, denominators };
}

/** Most facts count one thing or none. */
function valuesFor(column: Float64Array | Int32Array): Values {
  for (let i = 0; i < column.length; i += 1) {
    const value = column[i]! || 0;
    if (value !== (value << 24) >> 24) return new Float64Array(column.length);
  }
  return new Int8Array(column.length);
}
