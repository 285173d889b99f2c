import { collect, tailOf } from '../collect';
import type { Hit } from '../finding';
import { fullDate, monthCode, recogniseNumericDates } from './date-numeric';
import { DAY, FULL_YEAR, MONTH, monthNumber, ORDINAL, ORDINAL_WORD, WEEKDAY } from './date-words';

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const YEAR = `(?:${FULL_YEAR}|'?\\d\\d)`;
const DAY_MONTH = new RegExp(`${START}(?<!\\d[./-])(${WEEKDAY}[ ,.]{1,2}(?:the )?)?(?:${DAY}(?:${ORDINAL})? ?(?:-|to|and|&|/|or) ?)?${DAY}(${ORDINAL})?(?: |[-/.]|, |,|)(?:(?:day )?of (?:the )?)?(${MONTH})\\b(?:[ ,./-]{0,3}(${YEAR}))?${END}`, 'giu');
const RUN_ON = new RegExp(`${START}${DAY}(${MONTH})(${FULL_YEAR}|\\d\\d)${END}`, 'giu');
const MONTH_DAY = new RegExp(`${START}(${WEEKDAY}[ ,.]{1,2})?(${MONTH})(\\.? |-)(?:the )?${DAY}(${ORDINAL})?(?!\\d)(?:(?:, ?| |-|/)(${FULL_YEAR}|'\\d\\d))?(?![\\p{L}\\p{N}:/%]|[.,]\\d)`, 'giu');
const YEAR_MONTH_DAY = new RegExp(`${START}(${FULL_YEAR})[ ,/-]{1,2}(${MONTH})[ -]${DAY}(?:${ORDINAL})?${END}`, 'giu');
const MONTH_YEAR = new RegExp(`${START}(${MONTH})[-/](${FULL_YEAR})${END}`, 'giu');
const WORDS_MONTH = new RegExp(`${START}(?:${WEEKDAY},? )?(?:the )?${ORDINAL_WORD}(?: day)? of (${MONTH})(?:,? (${FULL_YEAR}))?${END}`, 'giu');
const WORDS_YEAR = new RegExp(`${START}${ORDINAL_WORD} (${MONTH}),? (${FULL_YEAR})${END}`, 'giu');
const MONTH_WORDS = new RegExp(`${START}(${MONTH})(?: the)? ${ORDINAL_WORD}(?:,? (${FULL_YEAR}))?(?= ?(?:[.,;:)]|$|at |she |he |and ))`, 'giu');
const WEEKDAY_DAY = new RegExp(`${START}${WEEKDAY},? (?:the )?${DAY}(?:${ORDINAL}(?![\\p{L}\\p{N}])|(?= ?(?:[.,;)]|$)))`, 'giu');
const DAY_ONLY = new RegExp(`\\b(on|since|until|till|by|from|before|after|between|w/c|w/e|commencing) (the )?(${DAY}${ORDINAL})(?= ?(?:[.,;:)]|$)| (?:and|she|he|they|v|s|at|when|but|to|inst|ult|of (?:this|that|the|last|next) month)\\b)`, 'giu');
const FEAST = new RegExp(`${START}(?:(christmas (?:day|eve)|boxing day|new year'?s eve)|(new year'?s day)|(valentine'?s(?: day)?)|hallowe'?en|bonfire night|good friday|easter (?:sunday|monday)|(?:christmas|easter|mother'?s|father'?s) (?:day|sunday))[ ,]{1,2}(?:of |in )?(${YEAR})${END}`, 'giu');
/** A cheap test that most passages fail. */
const SPELT_HINT = /(?:first|second|third|[a-z]th)[ ,]|[ ](?:first|second|third|[a-z]{3,8}th)\b/i;
/** Month names that are also ordinary words in small letters. */
const WORD_LIKE = /^(?:may|march|mar|sep|dec|jan)$/;
const TIME_WORD = /\b(?:on|dated?|since|until|till|before|after|from|by|w\/c|w\/e|commencing|dob|born|between|of|the|and|to|mon|tues?|weds?|thurs?|fri|sat|sun|[a-z]{3,6}day)[ ,:]{1,2}$/i;

const OF_BIRTH = /\b(?:d\.? ?o\.? ?b\b\.?|born|birth ?date|date of birth|birthday)[ :.,(-]{0,3}(?:(?:on|is|was|the) ){0,2}$/i;

/** Exact dates in any usual style; a month, a year or a bare weekday is none. The month of a birth still narrows: it is not kept. */
export function recogniseDate(text: string): Hit[] {
  return datesIn(text).map((hit) => (OF_BIRTH.test(text.slice(Math.max(0, hit.start - 24), hit.start))
    ? { ...hit, why: 'a date of birth: at most an age group is needed', suggestion: 'generalise', replacement: '[age group]', judgement: false } : hit));
}

function datesIn(text: string): Hit[] {
  return [...(/\d/.test(text) ? [...recogniseNumericDates(text), ...recogniseDaysOfMonths(text)] : []), ...(SPELT_HINT.test(text) ? recogniseSpeltDates(text) : [])];
}

/** Dates whose day is in figures and whose month, weekday or feast is in words. */
function recogniseDaysOfMonths(text: string): Hit[] {
  const before = (match: RegExpExecArray) => TIME_WORD.test(text.slice(Math.max(0, match.index - 14), match.index));
  return [
    ...collect(text, DAY_MONTH, (match) => {
      const [whole, weekday, ordinal, month = '', year] = match;
      if (WORD_LIKE.test(month) && !weekday && !ordinal && !year && !(before(match) && !goesOn(text, match))) return null;
      if (/\d[ ,]?(?:may|mar)$/.test(whole) && !ordinal && goesOn(text, match)) return null;
      return fullDate(monthNumber(month), year);
    }),
    ...collect(text, RUN_ON, (match) => fullDate(monthNumber(match[1] ?? ''), match[2])),
    ...collect(text, MONTH_DAY, (match) => {
      const [, weekday, month = '', gap, ordinal, year] = match;
      if (gap === '. ' && monthNumber(month) > 0 && (month.length > 4 || /^(?:may|june|july)$/i.test(month))) return null;
      if (gap === '-' && !ordinal && !year) return monthCode(monthNumber(month));
      if (ordinal || year || weekday) return fullDate(monthNumber(month), year);
      const last = /^ ?(?:[.,;)]|$)/.test(text.slice(match.index + match[0].length));
      if (!(before(match) && !/\b(?:of|the|and|to) $/i.test(text.slice(Math.max(0, match.index - 5), match.index))) && !last) return null;
      return WORD_LIKE.test(month) ? null : { ...fullDate(monthNumber(month)), judgement: true };
    }),
    ...collect(text, YEAR_MONTH_DAY, (match) => fullDate(monthNumber(match[2] ?? ''), match[1])),
    ...collect(text, MONTH_YEAR, (match) => monthCode(monthNumber(match[1] ?? ''), match[2])),
    ...collect(text, WEEKDAY_DAY, () => ({ ...fullDate(0), judgement: true })),
    ...collect(text, DAY_ONLY, (match) => {
      const [, , the, day = ''] = match;
      if (parseInt(day, 10) < 4 && !the) return null;
      return { ...fullDate(0), ...tailOf(match, day), judgement: true };
    }),
    ...collect(text, FEAST, (match) => fullDate(match[1] ? 12 : match[2] ? 1 : match[3] ? 2 : 0, match[4]))
  ];
}

/** Dates spelt out: "the twelfth of May", "May the twelfth". */
function recogniseSpeltDates(text: string): Hit[] {
  return [WORDS_MONTH, WORDS_YEAR, MONTH_WORDS].flatMap((pattern) => collect(text, pattern, (match) => {
    const [whole, month = '', year] = match;
    return WORD_LIKE.test(month) && whole.startsWith(month) ? null : fullDate(monthNumber(month), year);
  }));
}

/** Whether the words after a match make "may" or "march" a verb: "of the 12 may have". */
function goesOn(text: string, match: RegExpExecArray): boolean {
  return /^ (?:have|be|not|also|need|well|still|yet|want|never|out|off|on|only|or|past|and)\b/i.test(text.slice(match.index + match[0].length));
}
