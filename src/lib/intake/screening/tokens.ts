import { lookupKey } from './fold';
import { classOf, type WordClass } from './words';

export type Shape = 'lower' | 'title' | 'upper' | 'mixed' | 'number';

/** A word or a number of a folded passage. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, without accents, without a possessive 's. */
  readonly key: string;
  readonly shape: Shape;
  readonly word: WordClass;
  /** Whether a capital here may only mark the beginning of a sentence, a heading, a quotation or a list item. */
  readonly opens: boolean;
  /** Whether a possessive 's was cut off. */
  readonly possessive: boolean;
  /** What stands between the token before and this one, cut to its last four characters. */
  readonly gap: string;
}

const TOKEN = /\p{L}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*)*|\d+/gu;
const OPENING = /(?:[.!?:;\n\r"([•*>/\t]|-\s|\s['-])\s*$/;

/** The words and numbers of a folded passage, in order. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    const gap = text.slice(Math.max(last, match.index - 4), match.index);
    const bare = /'s$/i.test(word) ? word.slice(0, -2) : word;
    const key = lookupKey(bare);
    tokens.push({
      start: match.index, end: match.index + bare.length, text: bare, key, shape: shapeOf(bare), word: classOf(key), gap, possessive: bare !== word,
      opens: tokens.length === 0 || OPENING.test(gap)
    });
    last = match.index + word.length;
  }
  return tokens;
}

function shapeOf(word: string): Shape {
  if (word.charCodeAt(0) < 58 && word.charCodeAt(0) > 47) return 'number';
  const lower = word.toLowerCase();
  if (word === lower) return 'lower';
  if (word.length > 1 && (word === word.toUpperCase() || /^\p{Lu}{2,}s$/u.test(word))) return 'upper';
  if (word.slice(1) === lower.slice(1)) return word.length === 1 ? 'upper' : 'title';
  return word.split(/['-]/).every(isCapitalised) ? 'title' : 'mixed';
}

/** "Smith", "McDonald", "MacLeod", "al" and "O" as parts of a name. */
function isCapitalised(part: string): boolean {
  return /^\p{Lu}?[\p{Ll}\p{M}]*$/u.test(part) || /^(?:Mc|Mac|De|Di|Du|Le|La|Van|Von|Fitz|Al|El)\p{Lu}[\p{Ll}\p{M}]+$/u.test(part);
}
