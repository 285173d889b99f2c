import { collect } from '../collect';
import type { Hit } from '../finding';
import { listed } from '../gazetteer/listed';

/** Postcode areas in use (Royal Mail), with the pseudo areas of bulk mail and of the NHS. */
const AREAS = listed(`AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GX GY
  HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO
  SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV XX YO ZE ZZ`);
const FULL = /(?<![\p{L}\p{N}])(?:(GIR)|([A-Z]{1,2})(\d[A-Z]?|\d\d))([ .-]{0,2})(\d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}])/giu;
const OUTWARD = /\b(?:(?:post ?code|pcode|p\/code|area|sector)s?\b[ :(-]{1,4}(?:area |district |of |is |was |in ){0,2}|(?:in|near|from|around) (?=[A-Z]{2}\d{1,2}(?!\d)))([A-Z]{1,2}\d[A-Z\d]?)(?![\p{L}\p{N}]|[ -]?\d)/giu;

/** UK postcodes of areas that exist, spaced or not, in any letter case; and outward halves after a word such as "postcode". */
export function recognisePostcode(text: string): Hit[] {
  const full = collect(text, FULL, (match) => {
    const [whole, gir, area = '', , gap = '', inward = ''] = match;
    if (!gir && !AREAS.has(area.toUpperCase())) return null;
    const outward = whole.slice(0, whole.length - inward.length - gap.length);
    const mixed = /[A-Z]/.test(outward) && /[a-z]/.test(inward.slice(1)) && ORDINARY_ENDS.test(inward.slice(1));
    if (mixed && gap !== '') return null;
    return postcode('a whole UK postcode');
  });
  const outward = collect(text, OUTWARD, (match) => {
    const code = match[1] ?? '';
    if (!AREAS.has(code.replace(/\d.*/, '').toUpperCase())) return null;
    return { ...postcode('a postcode district'), judgement: true, start: match.index + match[0].length - code.length };
  });
  return [...full, ...outward];
}

/** Two small letters after a digit that shorthand uses: "M2 3rd", "E1 2nd". */
const ORDINARY_ENDS = /^(?:st|nd|rd|th|am|pm|hr|wk|yr)$/;

function postcode(why: string): Omit<Hit, 'start' | 'end'> {
  return { kind: 'postcode', why, suggestion: 'remove', replacement: '[postcode]' };
}
