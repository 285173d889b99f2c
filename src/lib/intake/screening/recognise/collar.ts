import { numberAfterRank } from '../collars/after-rank';
import { collarHit, isCount, isYear, numberEnd } from '../collars/number';
import { collect } from '../collect';
import type { Hit } from '../finding';
import { rankAt } from '../rank-at';
import type { Token } from '../tokens';

const ANNOUNCED = /\b(?:collar|shoulder|epaulette?|warrant|staff|employee|payroll|personnel|badge|pin|kin|force|officers?|ofcr?s?|cops|service|shoulder id|warrant card|lapel|fin)(?:'s)?(?: (?:card|id|identification|pay))?(?: ?(?:numbers?|nos?\.?|num|nr|id|ref|#))?[ :#(-]{1,3}(?:is |was |of )?([A-Z]{0,2}\d{2,7}[A-Z]{0,2})(?![\p{L}\p{N}]|[-\/.:,]\d)/giu;
/** Words that announce a number for certain; after the others, as after "force", it may count or be a year. */
const EXPLICIT = /(?:numbers?|\bnos?\b|num|nr|\bid\b|ref|#|collar|shoulder|warrant|epaulett|kin|payroll)/i;
/** A number in brackets after a party of the note: "S (4471)"; an age has two digits. */
const PARTY = /(?<![\p{L}\p{N}])[VS]\d? ?\((\d{3,6})\)/gu;

/** Collar, shoulder and warrant numbers: a rank with two to six digits after it ("PC 1234", "DC4321", "PS 567AB", "Sgt Smith 1234"),
 *  numbers after a word that announces one or before a surname, and further ones in a row. Years and counts are passed over. */
export function recogniseCollar(text: string, tokens: readonly Token[]): Hit[] {
  if (!/\d/.test(text)) return [];
  const hits = [...announced(text), ...ofParties(text), ...ofRanks(text, tokens)];
  const ends = new Set(hits.map((hit) => hit.end));
  tokens.forEach((token, at) => {
    if (token.shape === 'number' && ends.has(token.end)) hits.push(...furtherNumbers(text, tokens, at + 1));
    else if (standsBeforeSurname(token, tokens[at + 1])) hits.push(collarHit(token.start, token.end, 'a number before a surname', true));
  });
  return hits;
}

function announced(text: string): Hit[] {
  return collect(text, ANNOUNCED, (match) => {
    const number = match[1] ?? '';
    const end = match.index + match[0].length;
    const explicit = EXPLICIT.test(match[0].slice(0, -number.length));
    const doubtful = number.replace(/\D/g, '').length < 3 || isYear(number) || isCount(text.slice(end, end + 20));
    return !explicit && doubtful ? null : collarHit(end - number.length, end, 'a number after a word such as collar or warrant', !explicit);
  });
}

function ofParties(text: string): Hit[] {
  return collect(text, PARTY, (match) => {
    const number = match[1] ?? '';
    const end = match.index + match[0].length - 1;
    return isYear(number) ? null : collarHit(end - number.length, end, 'a number in brackets after a party', true);
  });
}

function ofRanks(text: string, tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const after = rankAt(tokens, at);
    if (after === null) continue;
    hits.push(...numberAfterRank(text, tokens, at, after));
    at = after - 1;
  }
  return hits;
}

/** "4512 Jones". */
function standsBeforeSurname({ shape, text }: Token, next: Token | undefined): boolean {
  return shape === 'number' && text.length >= 3 && text.length <= 6 && !isYear(text) && next?.gap === ' ' && next.shape === 'title' && next.word.surname && !next.word.known;
}

/** Numbers of about the same length that a comma, a stroke or "and" joins to the collar number before token `from`. */
function furtherNumbers(text: string, tokens: readonly Token[], from: number): Hit[] {
  const digits = tokens[from - 1]!.text.length;
  const hits: Hit[] = [];
  for (let at = from; at < tokens.length && at < from + 12; at++) {
    const token = tokens[at]!;
    if (/^(?:and|to|or)$/.test(token.key)) continue;
    const alike = token.shape === 'number' && token.text.length >= 3 && Math.abs(token.text.length - digits) <= 1;
    if (!alike || !/^(?:, ?| | ?& ?| ?\/ ?)$/.test(token.gap)) break;
    if (isCount(text.slice(token.end, token.end + 24)) || numberEnd(text, token.end) === null) break;
    hits.push(collarHit(token.start, token.end, 'a number in a row of collar numbers', true));
  }
  return hits;
}
