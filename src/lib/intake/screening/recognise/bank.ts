import { passesIban, passesLuhn } from '../check-digits';
import { collect, tailOf } from '../collect';
import type { Hit } from '../finding';

const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu;
const CARD = /(?<![\p{L}\p{N}.-])\d(?:[ -]?\d){12,18}(?![\p{L}\p{N}]|[.-]\d)/gu;
const SORT_CODE = /(?<![\p{L}\p{N}\/.-])(?:\d\d-\d\d-\d\d|(?<=\bsort ?code[ :.-]{1,3}(?:is |was )?)\d\d ?\d\d ?\d\d)(?![\p{L}\p{N}\/]|-\d)/giu;
const ACCOUNT = /\b(?:account|acct|acc|a\/c)(?: ?(?:number|no|num|#))?\b[ .:#-]{0,3}(?:is |was |ending |ending in )?(\d{4}(?: ?\d{4})?|\d{8})(?![\p{L}\p{N}]|[-\/]\d)/giu;

/** Bank details: IBANs and cards by their check digits, sort codes, account numbers after the word. */
export function recogniseBank(text: string): Hit[] {
  const bank = (why: string) => ({ kind: 'bank', why, suggestion: 'remove', replacement: '[bank details]' }) as const;
  return [
    ...collect(text, IBAN, (match) => {
      const length = ibanLength(match[0]);
      return length === null ? null : { ...bank('an IBAN with valid check digits'), end: match.index + length };
    }),
    ...collect(text, CARD, (match) => {
      const digits = match[0].replace(/\D/g, '');
      return /^[3-6]|^1[58]/.test(digits) && passesLuhn(digits) ? bank('a card or device number with a valid check digit') : null;
    }),
    ...collect(text, SORT_CODE, () => ({ ...bank('the pattern of a bank sort code'), judgement: true })),
    ...collect(text, ACCOUNT, (match) => ({ ...bank('a number after the word account'), ...tailOf(match, match[1] ?? '') }))
  ];
}

/** How many characters of a match are an IBAN: the longest beginning, cut at a space, whose check digits hold; null when none. */
function ibanLength(text: string): number | null {
  for (let end = text.length; end >= 15; end = text.lastIndexOf(' ', end - 1)) {
    if (passesIban(text.slice(0, end).replace(/ /g, ''))) return end;
  }
  return null;
}
