import type { Hit } from '../finding';
import { collect } from '../collect';
import { rankAt } from '../rank-at';
import type { Token } from '../tokens';

const AFTER_WORD = /\b(?:collar|shoulder|epaulette?|warrant|staff|employee|payroll|personnel|badge|pin|kin|force|officers?|ofcr?s?|cops|service|shoulder id|warrant card|lapel|fin)(?:'s)?(?: (?:card|id|identification|pay))?(?: ?(?:numbers?|nos?\.?|num|nr|id|ref|#))?[ :#(-]{1,3}(?:is |was |of )?([A-Z]{0,2}\d{2,7}[A-Z]{0,2})(?![\p{L}\p{N}]|[-\/.:,]\d)/giu;
/** A number in brackets after a party of the note: "S (4471)"; an age has two digits. */
const PARTY = /(?<![\p{L}\p{N}])[VS]\d? ?\((\d{3,6})\)/gu;
const EXPLICIT = /(?:numbers?|\bnos?\b|num|nr|\bid\b|ref|#|collar|shoulder|warrant|epaulett|kin|payroll)/i;
/** What a number after a rank counts, so that it is no collar number ("PC 12 yrs"). */
const COUNTED = /^ ?(?:-|to )?\d{0,4} ?(?:%|x\b|(?:yrs?|years?|y\/o|mths?|months?|wks?|weeks?|days?|hrs?|hours?|mins?|minutes?|times|miles|metres|am|pm|pp|lines?|pages?|of|other|more|messages|msgs|texts|emails|calls|views|looks|entries|visits|incidents|reports|officers|people|cases|staff|views|hits|women|men|counts|allegations|occasions|names|others|in every|per cent|degrees|report|review|inspection|plan|intake|cohort|course|budget|census|survey|regulations|act)\b)/i;
const LINK = /^[ .:#(/-]{0,3}(?:no\.? ?|number |num |collar (?:no\.? |number )?|shoulder (?:no\.? |number )?)?[#:(]? ?$/i;

/** Collar, shoulder and warrant numbers: a rank with two to six digits after it ("PC 1234", "DC4321", "PS 567AB", "Sgt Smith 1234"),
 *  and numbers after a word that announces one. Years and counts after a rank are passed over. */
export function recogniseCollar(text: string, tokens: readonly Token[]): Hit[] {
  if (!/\d/.test(text)) return [];
  const hits = collect(text, AFTER_WORD, (match) => {
    const number = match[1] ?? '';
    const end = match.index + match[0].length;
    const explicit = EXPLICIT.test(match[0].slice(0, -number.length));
    if (!explicit && (number.replace(/\D/g, '').length < 3 || isYear(number) || COUNTED.test(text.slice(end, end + 20)))) return null;
    return { ...collarNumber('a number after a word such as collar or warrant', '[collar number]', !explicit), start: end - number.length };
  });
  hits.push(...collect(text, PARTY, (match) => {
    const number = match[1] ?? '';
    const start = match.index + match[0].length - 1 - number.length;
    return isYear(number) ? null : { ...collarNumber('a number in brackets after a party', '[collar number]', true), start, end: start + number.length };
  }));
  for (let at = 0; at < tokens.length; at++) {
    const after = rankAt(tokens, at);
    if (after !== null) {
      hits.push(...numberAfter(text, tokens, at, after));
      at = after - 1;
    } else if (startsName(tokens, at)) {
      hits.push({ start: tokens[at]!.start, end: tokens[at]!.end, ...collarNumber('a number before a surname', '[collar number]', true) });
    }
  }
  const ends = new Set(hits.map((hit) => hit.end));
  const further = tokens.flatMap((token, at) => (ends.has(token.end) && token.shape === 'number' ? furtherNumbers(text, tokens, at + 1, token.text.length) : []));
  return [...hits, ...further];
}

/** Whether a number stands before a surname as a collar number does ("4512 Jones"). */
function startsName(tokens: readonly Token[], at: number): boolean {
  const { shape, text } = tokens[at]!;
  const next = tokens[at + 1];
  return shape === 'number' && text.length >= 3 && text.length <= 6 && !isYear(text) && next !== undefined && next.gap === ' ' && next.shape === 'title' && next.word.surname && !next.word.known;
}

/** The numbers that belong to the rank at tokens `from`–`to`: straight after it, after the name that follows, and further ones joined by "and". */
function numberAfter(text: string, tokens: readonly Token[], from: number, to: number): Hit[] {
  const rank = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  let at = to;
  let named = false;
  let letters = '';
  while (at < tokens.length && at < to + 4) {
    const token = tokens[at]!;
    const between = text.slice(tokens[at - 1]!.end, token.start);
    if (token.shape === 'number') break;
    if (token.text.length <= 2 && token.shape !== 'lower' && tokens[at + 1]?.shape === 'number' && tokens[at + 1]?.gap === '' && LINK.test(between)) letters = token.text;
    else if (/^(?:no|number|num|collar|shoulder|nos)$/.test(token.key)) letters = '';
    else if (/^[ .,]{1,2}$/.test(between) && (!token.word.ordinary || token.shape === 'title')) named = true;
    else return [];
    at++;
  }
  const first = tokens[at];
  if (!first || first.shape !== 'number') return [];
  const between = text.slice(tokens[at - 1]!.end, first.start);
  if (letters === '' && !LINK.test(between) && !(named && /^,? ?[(#]? ?$/.test(between))) return [];
  const end = numberEnd(text, first.end);
  if (end === null || !isCollar(text, rank, first, tokens[at + 1], named, tokens[from - 1])) return [];
  const start = !named ? tokens[from]!.start : first.start - letters.length;
  return [{
    start, end, ...collarNumber('a rank with a number', named ? '[collar number]' : `${rank} [collar number]`, first.text.length === 2)
  }];
}

function isCollar(text: string, rank: string, number: Token, next: Token | undefined, named: boolean, before: Token | undefined): boolean {
  const digits = number.text.length;
  if (digits < (named ? 3 : 2) || digits > 6) return false;
  const follows = text.slice(number.end, number.end + 24);
  if (COUNTED.test(follows) || /^[/.:]\d|^,\d{3}|^-\d|^ ?[)%]/.test(follows) && !/^\)/.test(follows)) return false;
  if (/^\)/.test(follows) && digits < 3) return false;
  if (isYear(number.text)) return !/^(?:the|a|an|as|this|from|since|in|of)$/.test(before?.key ?? '') && (next?.shape === 'title' || /^ (?:said|told|was|attended|has|had|is|advised|reported|states?d?|asked|called|rang|who)\b|^\)/.test(follows) || named);
  if (digits === 2) return next?.shape === 'title' || /^(?: ?[.,;)]| (?:said|told|was|attended|has|had|is|advised|reported|stated|asked|called|rang|who|and)\b|$)/.test(follows) && /[A-Z]/.test(rank);
  return true;
}

/** The end of a number with up to two capital letters run on; null when other letters follow. */
function numberEnd(text: string, end: number): number | null {
  const tail = /^(?:[A-Z]{1,2}(?![\p{L}\p{N}])|(?![\p{L}\p{N}]))/u.exec(text.slice(end, end + 4));
  return tail ? end + tail[0].length : null;
}

function furtherNumbers(text: string, tokens: readonly Token[], from: number, digits: number): Hit[] {
  const hits: Hit[] = [];
  for (let at = from; at < tokens.length && at < from + 12; at++) {
    const token = tokens[at]!;
    if (/^(?:and|to|or)$/.test(token.key) && tokens[at + 1]?.shape === 'number') continue;
    if (token.shape !== 'number' || Math.abs(token.text.length - digits) > 1 || token.text.length < 3 || !/^(?:,? (?:and )?|&| & |\/|, ?| ?\/ ?)$/.test(token.gap.replace(/^.*\d/, '')) && !/^ $/.test(token.gap)) break;
    if (COUNTED.test(text.slice(token.end, token.end + 24)) || numberEnd(text, token.end) === null) break;
    hits.push({ start: token.start, end: token.end, ...collarNumber('a number in a row of collar numbers', '[collar number]', true) });
  }
  return hits;
}

function isYear(digits: string): boolean {
  return /^(?:19[5-9]\d|20[0-4]\d)$/.test(digits);
}

function collarNumber(why: string, replacement: string, judgement: boolean): Omit<Hit, 'start' | 'end'> {
  return { kind: 'collar', why, suggestion: 'replace', replacement, judgement };
}
