import type { Facts } from '../fact-columns';
import type { PartRow } from '../row-shapes';
import { byWords, type Under } from './under-filters';

/** Parts that a case of the period could show, the largest first: cases that show it, of those that could. The facts come by part
 *  and case, so that each case counts once. */
export function sumCases({ caseNo, columns: { month, part, shown }, words }: Facts<'cases'>, { kept, first, last }: Under): PartRow[] {
  const numerators = new Float64Array(words.part.length);
  const denominators = new Float64Array(words.part.length);
  let lastPart = -1;
  let lastCase = -1;
  let shows = false;
  for (let i = 0; i < caseNo.length; i += 1) {
    if (month[i]! < first || month[i]! > last || !kept[caseNo[i]!]) continue;
    if (part[i] !== lastPart || caseNo[i] !== lastCase) {
      lastPart = part[i]!;
      lastCase = caseNo[i]!;
      shows = false;
      denominators[lastPart]! += 1;
    }
    if (shows || shown[i] !== 1) continue;
    shows = true;
    numerators[lastPart]! += 1;
  }
  return words.part
    .flatMap((name, at): PartRow[] => (denominators[at] ? [{ part: name, numerator: numerators[at]!, denominator: denominators[at]! }] : []))
    .sort((a, b) => b.numerator - a.numerator || byWords(a.part, b.part));
}
