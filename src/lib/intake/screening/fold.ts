const PLAIN = /^[\x00-\x7f]*$/;
const SPACES = /[\u00a0\u00ad\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff]/g;
const HYPHENS = /[\u2010-\u2015\u2212\ufe58\ufe63]/g;
const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u2032\u00b4\u0060]/g;
const QUOTES = /[\u201c-\u201f\u2033\u00ab\u00bb]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
/** The digit nought of the scripts whose ten digits follow one another. */
const NOUGHTS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0c66, 0x0e50];

/** The passage with look-alike spaces, hyphens, quotes, digits and full-width letters made plain,
 *  so that one pattern reads them all. The length, and so every UTF-16 offset, stays the same. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(SPACES, ' ')
    .replace(HYPHENS, '-')
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/(?![0-9])\p{Nd}/gu, plainDigit);
}

function plainDigit(char: string): string {
  const code = char.charCodeAt(0);
  const nought = char.length === 1 ? NOUGHTS.find((first) => code >= first && code < first + 10) : undefined;
  return nought === undefined ? char : String(code - nought);
}

/** A word as the gazetteers hold it: lower case, without accents. */
export function lookupKey(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower.normalize('NFD').replace(/\p{M}/gu, '')
    .replace(/[łøđßæœıþð]/g, (char) => STROKED[char] ?? char);
}

const STROKED: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th', ð: 'd' };
