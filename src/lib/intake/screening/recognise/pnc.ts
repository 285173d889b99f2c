import { policeCheckLetter } from '../check-digits';
import { collect } from '../collect';
import type { Hit } from '../finding';

const SHAPE = /(?<![\p{L}\p{N}\/.-])(\d{4}[\/-]\d{4,7}|\d{11}|\d{2}[\/-]\d{1,7}|\d{3,9})( ?)([A-HJ-NP-RT-Z])(?![\p{L}\p{N}\/])/giu;
/** One in 23 of any digits before a capital passes the check, so a plate (HXP 338K) is read first. */
const AFTER_PLATES = 29;
const CONTEXT = /\bpnc(?:id)?\b[^\d]{0,25}$/i;

/** Police National Computer numbers, long (2008/0056560Z) and short (08/56560Z), by their check letter. Without the stroke a
 *  short one needs a capital letter run on to it, or the word PNC before it. */
export function recognisePnc(text: string): Hit[] {
  return collect(text, SHAPE, (match) => {
    const [, body = '', gap = '', letter = ''] = match;
    const [year, serial] = splitYear(body);
    const capital = letter.toUpperCase();
    if (policeCheckLetter(year, serial.padStart(7, '0')) !== capital) return null;
    const sure = /[\/-]/.test(body) || body.length === 11 || CONTEXT.test(text.slice(Math.max(0, match.index - 40), match.index));
    if (!sure && (gap !== '' || letter !== capital)) return null;
    return { kind: 'pnc', why: 'a year and serial with a valid PNC check letter', suggestion: 'remove', replacement: '[PNC number]', judgement: !sure, ...(sure ? {} : { precedence: AFTER_PLATES }) };
  });
}

/** Two-digit year and serial of a body with or without a stroke: eleven digits are the long form. */
function splitYear(body: string): [string, string] {
  const [year = '', serial] = body.split(/[\/-]/);
  if (serial !== undefined) return [year.slice(-2), serial];
  return body.length === 11 ? [body.slice(2, 4), body.slice(4)] : [body.slice(0, 2), body.slice(2)];
}
