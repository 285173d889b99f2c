import { collect, tailOf } from '../collect';
import type { Hit } from '../finding';
import { FULL_YEAR, monthOf, monthOfPair, WEEKDAY } from './date-words';

const ISO = new RegExp(`(?<![\\p{L}\\p{N}-])(${FULL_YEAR})([-/. ]?)(\\d\\d?)\\2(\\d\\d?)(?:(?:T| )\\d\\d:?\\d\\d(?::?\\d\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?(?![\\p{L}\\p{N}])`, 'gu');
const THREE = /(?<![\p{L}\p{N}])(?<!\d[./-])(?:\d{1,2} ?(?:-|&|to) ?(?=\d{1,2}[/.]))?(\d{1,2})( ?[/.-] ?| )(\d{1,2})\2('?\d\d|(?:19|20)\d\d)(?![\p{L}\p{N}]|[/-]\d|\.\d)/gu;
const AFTER_TIME_WORD = /\b(?:on|dated?|dob|born|since|until|till|before|after|from|by|w\/c|to)[ :]{1,2}$/i;
const RUN_ON = /(?<![\p{L}\p{N}/.-])(\d\d)(\d\d)((?:19|20)\d\d)(?![\p{L}\p{N}/]|[.-]\d)/gu;
const BORN = /\b(?:dob|d\.o\.b\.?|born|date of birth|birth ?date)\b[ :.-]{0,3}(?:on |is |was )?((\d\d) ?(\d\d) ?(\d{4}|\d\d))(?!\d)/giu;
const ROMAN = /(?<![\p{L}\p{N}])\d{1,2}([./-])(x(?:i{1,2})?|ix|iv|v(?:i{1,3})?|i{1,3})\1(\d{4}|\d\d)(?![\p{L}\p{N}])/giu;
const MONTH_YEAR = /(?<![\p{L}\p{N}/.-])(0?[1-9]|1[0-2])[/-]((?:19|20)\d\d)(?![\p{L}\p{N}/]|[.-]\d)/gu;
const PAIR = new RegExp(`(?:\\b(?:today|dated?|dob|born|since|until|till|before|after|between|on|from|w/c|w/e|commencing|trial|hearing|listed|court|bailed to|${WEEKDAY})[ ,:(]{1,2}(?:is |was |of |the |(?<=today )is(?:, ?| ))?)(\\d{1,2})([/.])(\\d{1,2})(?![\\p{L}\\p{N}/]|[.:-]\\d| (?:of|[a-z]{2,20}s)\\b)`, 'giu');
const ROMAN_MONTHS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** Dates in figures: ISO 8601 with or without a time, day/month/year in either order with stroke, dot, hyphen or space, run on
 *  (12052024), with a Roman month. Day/month alone counts after a word of time; a month and year in figures is left to judgement. */
export function recogniseNumericDates(text: string): Hit[] {
  return [
    ...collect(text, ISO, (match) => {
      const [, year, separator, month = '', day = ''] = match;
      if (separator === '' && (month.length < 2 || day.length < 2)) return null;
      return Number(month) <= 12 && monthOfPair(Number(day), Number(month)) !== null ? fullDate(Number(month), year) : null;
    }),
    ...collect(text, THREE, (match) => {
      const [, first = '', separator, second = '', year = ''] = match;
      const spaced = separator === ' ' && (first.length < 2 || second.length < 2 || (year.length < 4 && !AFTER_TIME_WORD.test(text.slice(Math.max(0, match.index - 12), match.index))));
      const month = monthOfPair(Number(first), Number(second));
      return month === null || spaced ? null : fullDate(month, year);
    }),
    ...collect(text, RUN_ON, (match) => (Number(match[2]) <= 12 && monthOfPair(Number(match[1]), Number(match[2])) ? fullDate(Number(match[2]), match[3]) : null)),
    ...collect(text, BORN, (match) => {
      const month = monthOfPair(Number(match[2]), Number(match[3]));
      return month === null ? null : { ...fullDate(month, match[4]), ...tailOf(match, match[1] ?? '') };
    }),
    ...collect(text, ROMAN, (match) => fullDate(ROMAN_MONTHS.indexOf((match[2] ?? '').toLowerCase()) + 1, match[3])),
    ...collect(text, MONTH_YEAR, (match) => monthCode(Number(match[1]), match[2])),
    ...collect(text, PAIR, (match) => {
      const [, first = '', separator, second = ''] = match;
      const place = tailOf(match, first + separator + second);
      if (separator === '.' && !/(?:^0|\d)\d$/.test(second)) return null;
      const month = monthOfPair(Number(first), Number(second));
      if (month !== null) return { ...fullDate(month), ...place, judgement: true };
      return separator === '/' && Number(first) >= 1 && Number(first) <= 12 ? { ...monthCode(Number(first), second), ...place } : null;
    })
  ];
}

/** An exact date: a person can be found by it, its month is enough to learn from. */
export function fullDate(month: number, year?: string): Omit<Hit, 'start' | 'end'> {
  return { kind: 'date', why: 'an exact date: the month is enough', suggestion: 'generalise', replacement: monthOf(month, year) };
}

/** A month written like a code may be a day and month: a reader decides. */
export function monthCode(month: number, year?: string): Omit<Hit, 'start' | 'end'> {
  return {
    kind: 'date', why: 'a short date that may be a day or only a month: a month may stay', suggestion: 'keep-with-reason',
    replacement: monthOf(month, year), judgement: true
  };
}
