import { isNhsNumber } from '../check-digits';
import { collect } from '../collect';
import type { Hit } from '../finding';

const TEN_DIGITS = /(?<![\p{L}\p{N}_.-])\d(?:[ .-]{0,2}\d){9}(?![\p{L}\p{N}_]|[.-]\d)/gu;
const CONTEXT = /\b(?:nhs|chi|patient|hospital|h&c|hcn|medical|health)\b[^\d]{0,30}$/i;

/** NHS, CHI and H&C numbers by their check digit. One in eleven of any ten digits passes it, so digits that run on
 *  without the usual 3-3-4 grouping or a word of health before them are left to judgement, and are dropped where the
 *  Scottish range (a date of birth first) holds an impossible date. */
export function recogniseNhs(text: string): Hit[] {
  return collect(text, TEN_DIGITS, (match) => {
    const digits = match[0].replace(/\D/g, '');
    if (!isNhsNumber(digits)) return null;
    const known = /^\d{3}[ .-]{1,2}\d{3}[ .-]{1,2}\d{4}$/.test(match[0]) || CONTEXT.test(text.slice(Math.max(0, match.index - 45), match.index));
    if (!known && isImpossibleBirthDate(digits)) return null;
    return {
      kind: 'nhs', why: 'ten digits with a valid NHS check digit', suggestion: 'remove', replacement: '[NHS number]', judgement: !known
    };
  });
}

function isImpossibleBirthDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  return day >= 1 && day <= 31 && (month < 1 || month > 12);
}
