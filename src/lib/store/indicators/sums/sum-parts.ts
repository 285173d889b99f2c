import type { Facts } from '../fact-columns';
import type { PartRow } from '../row-shapes';
import { byWords, type Under } from './under-filters';

/** Parts with facts of the period, the largest first; where a part has no denominator of its own, of all parts. */
export const sumParts = (facts: Facts<'parts'>, under: Under): PartRow[] => sumOfParts(facts, under);

/** The same of what stands at the data date and began by the last month of the period. */
export const sumStanding = (facts: Facts<'standing'>, under: Under): PartRow[] => sumOfParts(facts, { ...under, first: -Infinity });

function sumOfParts({ caseNo, columns: { month, part, numerator, denominator }, words }: Facts<'parts'> | Facts<'standing'>, { kept, first, last }: Under): PartRow[] {
  const names = words.part;
  const numerators = new Float64Array(names.length);
  const denominators = new Float64Array(names.length);
  const seen = new Uint8Array(names.length);
  const divided = new Uint8Array(names.length);
  for (let i = 0; i < caseNo.length; i += 1) {
    if (!(month[i]! >= first && month[i]! <= last) || !kept[caseNo[i]!]) continue;
    const at = part[i]!;
    if (at < 0) continue;
    seen[at] = 1;
    numerators[at]! += numerator[i]! || 0;
    if (!Number.isNaN(denominator[i]!)) {
      divided[at] = 1;
      denominators[at]! += denominator[i]!;
    }
  }
  const whole = numerators.reduce((sum, n) => sum + n, 0);
  return names
    .flatMap((name, at): PartRow[] => (seen[at] ? [{ part: name, numerator: numerators[at]!, denominator: divided[at] ? denominators[at]! : whole }] : []))
    .sort((a, b) => b.numerator - a.numerator || byWords(a.part, b.part));
}
