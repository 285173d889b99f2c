/** Pattern pieces of dates in words; to be used with the flags `iu`. */
export const MONTH = '(?:jan(?:uary|urary|y)?|feb(?:ruary|uary|urary|r)?|mar(?:ch)?|apr(?:il|l)?|may|june?|july?|aug(?:ust|st)?|sep(?:tember|temeber|tmber|t)?|oct(?:ober|obre)?|nov(?:ember|emeber)?|dec(?:ember|emeber)?)';
export const WEEKDAY = '(?:mon|tues?|weds?|wednes|thu(?:rs?)?|fri|sat|satur|sun)(?:day)?';
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
export const ORDINAL = ' ?(?:st|nd|rd|th)';
export const ORDINAL_WORD = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|twenty[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty[- ]first)';
export const FULL_YEAR = '(?:19|20)\\d\\d';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** The month that a word such as "sept" names, 1–12; 0 when it names none. */
export function monthNumber(word: string): number {
  return MONTHS.findIndex((month) => month.toLowerCase().startsWith(word.toLowerCase().slice(0, 3))) + 1;
}

/** What stands in place of a date: its month, with the year when it is known ("May 2024", "May", "[date]"). */
export function monthOf(month: number, year?: string): string {
  const name = MONTHS[month - 1];
  if (name === undefined) return '[date]';
  const digits = (year ?? '').replace(/\D/g, '');
  if (digits === '') return name;
  if (digits.length === 4) return `${name} ${digits}`;
  return `${name} ${Number(digits) >= 70 ? '19' : '20'}${digits}`;
}

/** Whether two numbers can be the day and month of a date, in either order; gives the month, British order first. */
export function monthOfPair(first: number, second: number): number | null {
  if (first >= 1 && first <= 31 && second >= 1 && second <= 12) return second;
  if (second >= 1 && second <= 31 && first >= 1 && first <= 12) return first;
  return null;
}
