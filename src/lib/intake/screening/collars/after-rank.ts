import type { Hit } from '../finding';
import type { Token } from '../tokens';
import { collarHit, isCount, isYear, numberEnd } from './number';

/** What may stand between a rank and its number: "PC-1234", "PC no. 1234", "PC (1234)", "PC collar number 1234". */
const LINK = /^[ .:#([_/-]{0,3}(?:no\.? ?|number |num |collar (?:no\.? |number )?|shoulder (?:no\.? |number )?)?[#:(]? ?$/i;
const LINK_WORD = /^(?:no|nos|number|num|collar|shoulder)$/;
/** What may stand between a name and the number after it: "PC Smith 1234", "PC Smith (1234)". */
const NAME_LINK = /^,? ?[(#]? ?$/;
const ACTS = /^ (?:said|told|was|attended|has|had|is|advised|reported|states?d?|asked|called|rang|who|and)\b/;
const FIGURES = /^[/.:]\d|^,\d{3}|^-\d|^ ?%/;

/** The number of the rank at tokens `from` up to `to`: straight after it or after the name that follows. */
export function numberAfterRank(text: string, tokens: readonly Token[], from: number, to: number): Hit[] {
  let at = to;
  let named = false;
  let letters = '';
  for (; at < tokens.length && at < to + 4 && tokens[at]!.shape !== 'number'; at++) {
    const token = tokens[at]!;
    const between = text.slice(tokens[at - 1]!.end, token.start);
    if (isPrefix(token, tokens[at + 1]) && LINK.test(between)) letters = token.text;
    else if (/^[ .,]{1,2}$/.test(between) && (!token.word.ordinary || token.shape === 'title')) named = true;
    else if (!LINK_WORD.test(token.key)) return [];
  }
  const number = tokens[at];
  if (number?.shape !== 'number') return [];
  const between = text.slice(tokens[at - 1]!.end, number.start);
  if (letters === '' && !LINK.test(between) && !(named && NAME_LINK.test(between))) return [];
  const end = numberEnd(text, number.end);
  const rank = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  if (end === null || !(named ? isNamedNumber : isPlainNumber)(text, number, tokens[at + 1], tokens[from - 1], rank)) return [];
  const judgement = number.text.length === 2;
  if (named || /[([]/.test(between)) return [collarHit(number.start - letters.length, end, 'a number after a rank', judgement)];
  return [collarHit(tokens[from]!.start, end, 'a rank with a number', judgement, rank)];
}

/** One or two capitals run on to a number belong to it: "PC C1234". */
function isPrefix(token: Token, next: Token | undefined): boolean {
  return token.text.length <= 2 && token.shape !== 'lower' && next?.shape === 'number' && next.gap === '';
}

function isNamedNumber(text: string, number: Token): boolean {
  const follows = text.slice(number.end, number.end + 24);
  return number.text.length >= 3 && number.text.length <= 6 && !isCount(follows) && !FIGURES.test(follows);
}

/** Straight after a rank, two digits or a year need a name or a verb of acting after them. */
function isPlainNumber(text: string, number: Token, next: Token | undefined, before: Token | undefined, rank: string): boolean {
  const follows = text.slice(number.end, number.end + 24);
  const digits = number.text.length;
  if (digits < 2 || digits > 6 || isCount(follows) || FIGURES.test(follows)) return false;
  const acts = next?.shape === 'title' || ACTS.test(follows);
  if (isYear(number.text)) return !/^(?:the|a|an|as|this|from|since|in|of)$/.test(before?.key ?? '') && (acts || follows.startsWith(')'));
  return digits > 2 || (/[A-Z]/.test(rank) && (acts || /^ ?[.,;]|^$/.test(follows)));
}
