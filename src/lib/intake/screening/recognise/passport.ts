import { collect, tailOf } from '../collect';
import type { Hit } from '../finding';

const LETTERS_FIRST = /(?<![\p{L}\p{N}])[A-Z]{2}\d{7}(?![\p{L}\p{N}])/giu;
const AFTER_WORD = /\bpassports?\b[^\d]{0,30}?(?<![\p{L}\p{N}])([A-Z]{0,2}[ -]?\d(?:[ -]?\d){6,8}(?:[A-Z]{2,3})?)(?![\p{L}\p{N}])/giu;

/** Passport numbers: two letters and seven digits anywhere; seven to nine digits, spaced or not, after the word passport. */
export function recognisePassport(text: string): Hit[] {
  return [
    ...collect(text, LETTERS_FIRST, () => passport('two letters and seven digits, as on a passport')),
    ...collect(text, AFTER_WORD, (match) => ({ ...passport('a number after the word passport'), ...tailOf(match, (match[1] ?? '').trimStart()) }))
  ];
}

function passport(why: string): Omit<Hit, 'start' | 'end'> {
  return { kind: 'passport', why, suggestion: 'remove', replacement: '[passport number]' };
}
