import { isAccountName } from './screening/account-name';
import { fold } from './screening/fold';
import type { Token } from './screening/tokens';

import { tokenise } from './screening/tokens';

/** Two or more words of letters and no figure, such as "John Smith" or "SMITH, John", but "WDA-7F3K" and "coder-1" not. */
const wordsOnly = /^\p{L}[\p{L}\p{M}'’.-]*,?(?:\s+\p{L}[\p{L}\p{M}'’.-]*,?)+$/u;

/** Whether a reference looks like the name of a person: it would stand in every table, and no reader of texts looks there. */
export const looksLikeName = (reference: string): boolean => wordsOnly.test(reference);

/** Two letters, which a case may begin with too: DS-014, PC014 and SC/25/12 are no staff numbers, "PC 4512" and "DS1234" are. */
const twoLetters = 'p\\.?\\s?c|d\\.?\\s?c|p\\.?\\s?s|d\\.?\\s?s|d\\.?\\s?i|s\\.?\\s?c';
const ranks = 'wpc|wdc|wps|dci|tdc|pcso|sgt|sergeant|insp(?:ector)?|ch(?:ief)?\\.?\\s?insp(?:ector)?|(?:ch(?:ief)?\\.?\\s?)?sup(?:erinten\\s?den)?t|csupt|d(?:et)?\\.?\\s?(?:con(?:st)?|sgt|insp|supt)|constable';
const acting = '(?:[at]/|a/?|t/?)?';
const saidSo = '(?:collar|shoulder|epaulett?e?|warrant|staff|employee|payroll|badge)(?:\\s?(?:no|number|num|id))?';
/** A number after a rank or a word that announces one, to the end or to a name after it. */
const staffNumber = new RegExp(`^(?:${acting}(?:(?:${twoLetters})(?:\\.?\\s|\\.|(?=[1-9]))\\s?|(?:${ranks})[\\s./:#-]*)(?:no\\.?\\s?)?[1-9]\\d{2,5}[a-z]{0,2}|(?:${ranks})[\\s.]+\\d{1,6}[a-z]{0,2}|${saidSo}[\\s.:#-]*\\d{3,7})(?:$|[\\s,;(]+\\p{L})`, 'iu');
const rankedName = new RegExp(`^${acting}(?:${twoLetters}|${ranks})\\.?\\s+\\p{L}{2}`, 'iu');
/** A mobile number, its digits together or in groups, or one that is grouped as a telephone number: eleven digits that begin otherwise are a crime reference. */
const phone = /^(?:(?:0044|44)[\s-]*(?:\(0\))?[\s-]*[1-37]\d{1,4}[\s-]\d{3,4}[\s-]?\d{3,4}|(?:0044|44)7\d{9}|07\d{3}[\s-]?\d{3}[\s-]?\d{3}|07\d{2}[\s-]\d{3,4}[\s-]\d{3,4}|\(0\d{2,4}\)\s?\d{3,4}\s?\d{3,4}|02\d\s\d{4}\s\d{4}|01\d{2,3}\s\d{3}\s\d{3,4}|01\d{3}\s\d{5,6})$/;
/** Two letters, six digits and the letter at the end, together or in pairs (HMRC's form). */
const insurance = /^[a-ceghj-prtw-z][a-ceghj-nprtw-z]\s?\d{2}\s?\d{2}\s?\d{2}\s?[a-d]$/i;

/** With their space: without one a case may be called so. */
const vehicle = /^[a-z]{2}\d{2}\s[a-z]{3}$/i;
const postcode = /^[a-z]{1,2}\d[a-z\d]?\s\d[a-z]{2}$/i;
const extension = /^ext(?:ension)?[\s.:]*\d{3,6}$/i;
/** A whole day of the years in which those were born who work or suffer now. */
const birthday = /^(?:\d{1,2}[/.-]\d{1,2}[/.-](?:19[3-9]\d|200\d)|(?:19[3-9]\d|200\d)[/.-]\d{1,2}[/.-]\d{1,2})$/;

const numbers: readonly (readonly [RegExp, string])[] = [[/[^\s@]@[^\s@]/u, 'an e-mail address'], [staffNumber, 'a staff number'], [phone, 'a phone number'], [insurance, 'a National Insurance number'], [vehicle, 'a vehicle registration'], [postcode, 'a postcode'], [extension, 'a phone number'], [birthday, 'what may be a date of birth']];

/** Forces are called after places that are surnames too: "Essex 12" may be a case of that force. */
const force = /^(?:bedford|cleveland|cumbria|derby|devon|dorset|durham|essex|gwent|kent|lancashire|lincoln|norfolk|suffolk|surrey|sussex|warwick|wiltshire|york)/i;

/** What number or address in a reference points to a person, such as 'a staff number'; null where none does. */
export const numberOfPerson = (reference: string): string | null => numbers.find(([pattern]) => pattern.test(reference))?.[1] ?? null;

/** A name beside a rank or a number, in words; null where there is none. */
export function namedBeside(reference: string): string | null {
  if (rankedName.test(reference)) return 'a rank and a name';
  if (namesAccount(reference)) return 'a name';
  // "helen.carter", "Smith_John", "pc-4512-smith": what an account or a file is called.
  const joined = reference.split(/[-_.]+/);
  if (joined.length > 2 && /^\p{L}{2}/u.test(joined.at(-1)!) && numberOfPerson(joined.join(' '))) return 'a staff number';
  const parts = /^\p{L}+[-_.]\p{L}+\d?$/u.test(reference) ? tokenise(fold(joined.join(' ').replace(/\d/g, ''))) : [];
  if (parts.length === 2 && parts.every((part) => isListed(part) || part.word.ambiguous) && parts.some((part) => isListed(part) && part.word.forename)) return 'a name';
  return /\d/.test(reference) && /\p{L}{3}.*\s|\s.*\p{L}{3}/u.test(reference) && !force.test(reference) && tokenise(fold(reference)).some(isListed) ? 'a name' : null;
}

/** "jsmith", "SMITHJ", "smith4512": what an account is called. Forces and places are none. */
function namesAccount(reference: string): boolean {
  const letters = /^(\p{L}{4,})[-_.]?\d{0,6}$/u.exec(reference)?.[1];
  return letters !== undefined && !force.test(letters) && isAccountName(fold(letters).toLowerCase());
}

const isListed = ({ word }: Token): boolean => (word.forename || word.surname) && !word.known;
/** Not an ordinary word, or a name at any rate. */
const mayBeName = (token: Token | undefined): boolean => token !== undefined && token.text.length > 1 && token.shape !== 'number' && (isListed(token) || (token.shape === 'title' && !token.word.ordinary && !token.word.known && !token.word.rank));
const title = /^(?:mr|mrs|ms|miss|mx|dr)$/;

/** What names a person in a value that is no code: a number of theirs, "DS Jones", "Mrs Khan", "Helen Carter", "J Smith", and of an owner
 *  a name alone; null where nothing does. A town, a team and a role are none. */
export function personInValue(value: string, lone: boolean): string | null {
  const kind = numberOfPerson(value);
  if (kind) return kind;
  const tokens = tokenise(fold(value));
  const named = tokens.some((token, at) => {
    const next = tokens[at + 1];
    if (token.word.rank || title.test(token.key)) return mayBeName(next) && (token.shape !== 'lower' || (next !== undefined && isListed(next)));
    if (token.word.forename && isListed(token)) return mayBeName(next);
    return isListed(token) && [tokens[at - 1], next].some((beside) => beside?.text.length === 1 && beside.shape === 'upper');
  });
  if (lone && /(?<!\d)\d{3,6}(?!\d)/.test(value)) return 'a staff number';
  return named || (lone && !force.test(value) && tokens.some(isListed)) ? 'a name' : null;
}
