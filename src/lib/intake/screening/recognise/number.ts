import { collect, tailOf } from '../collect';
import type { Hit } from '../finding';

const LONG = /(?<![\p{L}\p{N}.,£$€-])[A-Z]{0,3}\d{6,24}[A-Z]{0,2}(?![\p{L}\p{N}]|[.,]\d)/gu;
const ANNOUNCED = /\b(?:number|no|num|ref|reference|identifier|licence|license|id|serial|nhs|ni|nino|pnc|pncid|cro|chi|imei|vin|udid|visa|brp|uniform|locker|pass)\b[ .:#(-]{1,4}(?:is |was |of )?((?!id\b|no\b|num|ref)(?=(?:[ .\/-]?[A-Z\d]){5,24}(?![\p{L}\p{N}]))[A-Z]{0,3}[ .-]?\d(?:[ .\/-]?\d){4,19}(?:[ .\/-]?[A-Z]{1,2}(?![\p{L}\p{N}]))?)(?![\p{L}\p{N}])/giu;

/** Long numbers in a sentence that no other recogniser explains: seven digits or more, or five after a word such as "number".
 *  A mistyped identifier fails its check digit and still identifies. A lone number is a cell, and is left to the column's own type. */
export function recogniseNumber(text: string): Hit[] {
  if (!/\p{L}{2,}\P{L}{1,40}\p{L}{2,}/u.test(text.slice(0, 4000)) || !/\d{2}/.test(text)) return [];
  const number = { kind: 'number', why: 'a long number that nothing else explains', suggestion: 'remove', replacement: '[number]', judgement: true } as const;
  return [
    ...collect(text, LONG, (match) => (match[0].replace(/\D/g, '').length >= 7 ? number : null)),
    ...collect(text, ANNOUNCED, (match) => ({ ...number, ...tailOf(match, match[1] ?? '') }))
  ];
}
