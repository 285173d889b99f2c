import { collect, tailOf } from '../collect';
import type { Hit } from '../finding';

const TEMPORARY = /(?<![\p{L}\p{N}])\d\d ?[A-Z] ?\d{3} ?\d{2}(?![\p{L}\p{N}])/gu;
const UNIQUE = /\b(?:utr|unique taxpayer(?:'s)? (?:ref|reference)|tax (?:ref|reference|number|no))\b[^\d]{0,15}(\d{5} ?\d{5})(?!\d)/giu;

/** HMRC temporary reference numbers (11A12345, spaced or not) and ten-digit taxpayer references after their name. */
export function recogniseTaxReference(text: string): Hit[] {
  return [
    ...collect(text, TEMPORARY, () => reference('two digits, a letter and five digits, as in a tax reference')),
    ...collect(text, UNIQUE, (match) => ({ ...reference('ten digits after a word for tax reference'), ...tailOf(match, match[1] ?? '') }))
  ];
}

function reference(why: string): Omit<Hit, 'start' | 'end'> {
  return { kind: 'tax-reference', why, suggestion: 'remove', replacement: '[tax reference]' };
}
