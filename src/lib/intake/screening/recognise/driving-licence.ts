import { collect } from '../collect';
import type { Hit } from '../finding';

const SHAPE = /(?<![\p{L}\p{N}])(?=[A-Z])([A-Z]{5}|[A-Z]{4}9|[A-Z]{3}99|[A-Z]{2}999|[A-Z]9999)[ -]?(\d)[ -]?(\d\d)[ -]?(\d\d)[ -]?(\d)[ -]?([A-Z][A-Z9]|99)[ -]?([A-Z\d])[ -]?([A-Z\d]{2})(?:[ -]?\d{2}(?!\d))?(?![\p{L}\p{N}])/giu;
const NORTHERN_IRISH = /\b(?:driving|driver'?s?|dvla|dva) (?:licence|license|lic)\b[^\d]{0,20}(\d{8})(?!\d)/giu;

/** Great Britain driving licence numbers (DVLA: five of the surname, a birth date with 50 added to a woman's month, initials,
 *  check characters, and an issue number at times); Northern Ireland's eight digits after the word licence. */
export function recogniseDrivingLicence(text: string): Hit[] {
  const british = collect(text, SHAPE, (match) => {
    const month = Number(match[3]) % 50;
    const day = Number(match[4]);
    if (Number(match[3]) > 62 || month < 1 || month > 12 || day < 1 || day > 31) return null;
    return licence('the pattern of a driving licence number, with a possible birth date inside');
  });
  const northernIrish = collect(text, NORTHERN_IRISH, (match) => ({
    ...licence('eight digits after a word for driving licence'), start: match.index + match[0].length - 8
  }));
  return [...british, ...northernIrish];
}

function licence(why: string): Omit<Hit, 'start' | 'end'> {
  return { kind: 'driving-licence', why, suggestion: 'remove', replacement: '[driving licence]' };
}
