import { policeCheckLetter } from '../check-digits';
import { collect } from '../collect';
import type { Hit } from '../finding';

const SHAPE = /(?<![\p{L}\p{N}\/.-])(?:(SF) ?-?(\d{2})[\/-](\d{1,6})|(\d{1,6})[\/-](\d{2})) ?([A-HJ-NP-RT-Z])(?![\p{L}\p{N}\/])/giu;

/** Criminal Records Office numbers by their check letter: serial/year (265416/21G, serial padded to six) or the
 *  single-finger form SF year/serial (SF05/482703J, serial not padded). */
export function recogniseCro(text: string): Hit[] {
  return collect(text, SHAPE, (match) => {
    const [whole, singleFinger, sfYear, sfSerial, serial, year, letter = ''] = match;
    const expected = singleFinger ? policeCheckLetter(sfYear!, sfSerial!) : policeCheckLetter(year!, serial!.padStart(6, '0'));
    if (expected !== letter.toUpperCase()) return null;
    return {
      kind: 'cro', why: 'a serial and year with a valid CRO check letter', suggestion: 'remove', replacement: '[CRO number]',
      judgement: !singleFinger && whole.length < 6
    };
  });
}
