import type { Hit } from '../finding';
import { CAPITAL_TITLES, TITLES } from '../gazetteer/ranks';
import { rankAt } from '../rank-at';
import type { Token } from '../tokens';
import { isAmbiguousName, isForename, isKnownCapital, isOrdinary, isRank, isSurname } from '../words';

const ACTING = new Set(`said says told tells stated states rang rings called calls asked asks advised advises confirmed confirms reported reports attended attends was is has had did does will would could can felt feels
  wants wanted thinks thought remains refused agreed denied denies admitted alleged alleges disclosed left went came arrived moved lives lived works worked knows knew made gave sent texted emailed phoned spoke accepted apologised
  explained described also then never later now took told threatened pushed hit punched contacted visited met married replied insisted claimed believes believed needs needed`.split(/\s+/));
const INTRODUCERS = new Set(['called', 'named', 'name', 'surname', 'forename', 'aka', 'nicknamed', 'alias', 'nee', 'known']);
const PARTICLES = new Set(['de', 'del', 'della', 'da', 'dos', 'das', 'di', 'du', 'van', 'von', 'der', 'den', 'ter', 'la', 'le', 'el', 'al', 'bin', 'ibn', 'binti', 'ben', 'ap', 'ab', 'ferch', 'mac', 'mc', 'st', 'o']);
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u;

type Reason = 'after a title or rank' | 'a forename with a surname' | 'a known name' | 'an initial with a surname' | 'a word in capitals that no word list holds' | 'introduced as a name';

/** Names of people: known forenames and surnames in any case, capitalised words after a title, rank or initial, and capitalised
 *  words in mid-sentence that are no ordinary word. Names that are words too (Will, Grace, Mark) count only where they stand as names. */
export function recogniseName(text: string, tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = [];
  let at = 0;
  while (at < tokens.length) {
    const led = ledNameAt(tokens, at);
    const run = led ?? freeNameAt(tokens, at);
    if (!run) {
      at++;
      continue;
    }
    hits.push(nameHit(tokens[run.from]!.start, tokens[run.to - 1]!.end, run.reason));
    at = run.to;
  }
  return hits;
}

interface Run { readonly from: number; readonly to: number; readonly reason: Reason }

function nameHit(start: number, end: number, reason: Reason): Hit {
  const sure = reason === 'after a title or rank' || reason === 'a forename with a surname';
  return {
    start, end, kind: 'name', why: `a name: ${reason}`, suggestion: 'replace', replacement: '[name]',
    judgement: reason === 'a word in capitals that no word list holds', ...(sure ? { precedence: 44 } : {})
  };
}

/** A name after the title, rank, initial or introducing word that begins at token `at`. */
function ledNameAt(tokens: readonly Token[], at: number): Run | null {
  const token = tokens[at]!;
  const rankEnd = rankAt(tokens, at);
  if (rankEnd !== null || isTitle(token)) {
    let from = rankEnd ?? at + 1;
    const small = tokens[(rankEnd ?? at + 1) - 1]!.shape === 'lower';
    if (tokens[from]?.shape === 'number' && /^[ .:#(/-]{0,3}$/.test(tokens[from]!.gap)) from++;
    while (from < tokens.length && from < (rankEnd ?? at + 1) + 2 && isTitle(tokens[from]!)) from++;
    const dot = tokens[from - 1]!.text.length <= 5 ? /^[ .,)]{1,3}$/ : /^[ ,)]{1,3}$/;
    if (!tokens[from] || !dot.test(tokens[from]!.gap) || (/[,.]/.test(tokens[from]!.gap) && !isCertain(tokens[from]!) && (tokens[from]!.gap.includes(',') || isAmbiguousName(tokens[from]!.key)))) return null;
    const to = extend(tokens, from, (next, first) => (first ? canFollowTitle(next, small, rankEnd === null) : canContinue(next)));
    return to > from ? { from, to, reason: 'after a title or rank' } : null;
  }
  if (INTRODUCERS.has(token.key)) {
    let from = at + 1;
    while (tokens[from] && /^(?:as|is|was|of|the)$/.test(tokens[from]!.key)) from++;
    const next = tokens[from];
    if (!next || !/^[ :"'-]{1,3}$/.test(next.gap)) return null;
    const named = token.key !== 'called' && token.key !== 'known' && token.key !== 'name';
    if (!(next.shape === 'title' && !isOrdinary(next.key) && !isKnownCapital(next.key)) && !(next.shape === 'title' && isAmbiguousName(next.key)) && !(named && next.shape === 'lower' && next.text.length > 3 && !isOrdinary(next.key))) return null;
    return { from, to: extend(tokens, from, (word, first) => first || canContinue(word)), reason: 'introduced as a name' };
  }
  return null;
}

/** A name that stands by itself at token `at`. */
function freeNameAt(tokens: readonly Token[], at: number): Run | null {
  const token = tokens[at]!;
  if (token.shape === 'number') return null;
  if (OTHER_SCRIPT.test(token.text)) return { from: at, to: extend(tokens, at, (next) => OTHER_SCRIPT.test(next.text)), reason: 'a word in capitals that no word list holds' };
  if (isInitial(token)) {
    let from = at + 1;
    while (tokens[from] && isInitial(tokens[from]!) && /^\.? ?$/.test(tokens[from]!.gap)) from++;
    const next = tokens[from];
    if (!next || !/^\.? ?$/.test(next.gap) || isRank(next.key)) return null;
    const dotted = next.gap.startsWith('.') || from > at + 1;
    const label = from === at + 1 && /^[VSA]$/.test(token.text);
    const named = isSurname(next.key) ? next.shape !== 'lower' || dotted : next.shape === 'title' && !isKnownCapital(next.key) && (!isOrdinary(next.key) || (dotted && !label && isAmbiguousName(next.key))) && !(label && isAmbiguousName(next.key));
    if (!named || (label && next.shape === 'lower')) return null;
    return { from: at, to: extend(tokens, from, (word, first) => first || canContinue(word)), reason: 'an initial with a surname' };
  }
  const next = tokens[at + 1];
  const followed = next !== undefined && /^ $/.test(next.gap) && !isRank(next.key);
  const reason = reasonFor(token, followed ? next : undefined, token.possessive, tokens[at - 1]);
  if (reason === null) return null;
  return { from: at, to: extend(tokens, at, (word, first) => first || (token.shape === 'lower' ? isSmallSurname(word) : canContinue(word))), reason };
}

function reasonFor(token: Token, next: Token | undefined, possessive: boolean, before: Token | undefined): Reason | null {
  const { key, shape } = token;
  const forename = isForename(key);
  const surname = isSurname(key);
  const ambiguous = isAmbiguousName(key);
  const unknown = !isOrdinary(key) && !isKnownCapital(key) && !isRank(key);
  if (shape === 'lower') {
    if (key.length < 3) return null;
    if (forename) return next && isSmallSurname(next) ? 'a forename with a surname' : 'a known name';
    if (surname) return 'a known name';
    return ambiguous && next !== undefined && next.shape === 'lower' && isSurname(next.key) ? 'a forename with a surname' : null;
  }
  if (shape === 'upper') {
    if (key.length < 4 || isKnownCapital(key)) return null;
    if (forename || surname) return 'a known name';
    return unknown && key.length >= 6 && !/\d/.test(key) && /[aeiouy]/.test(key) && before?.shape !== 'upper' && next?.shape !== 'upper' ? 'a word in capitals that no word list holds' : null;
  }
  if (key.length < 2) return null;
  const surnameNext = next !== undefined && next.shape === 'title' && (isSurname(next.key) || isForename(next.key) || (!isOrdinary(next.key) && !isKnownCapital(next.key)) || (isAmbiguousName(next.key) && !isKnownCapital(next.key)));
  if (forename || surname) return surnameNext ? 'a forename with a surname' : key.length > 2 || !token.opens ? 'a known name' : null;
  if (isKnownCapital(key)) return ambiguous && surnameNext && next !== undefined && isSurname(next.key) && !token.opens ? 'a forename with a surname' : null;
  if (ambiguous) {
    if (surnameNext && (isSurname(next!.key) || !token.opens)) return 'a forename with a surname';
    if (!token.opens) return 'a known name';
    return next !== undefined && next.shape === 'lower' && ACTING.has(next.key) && !/^(?:is|was|has|had|will|would|can|could|also|then|now|made|left|needs|needed|did|does)$/.test(next.key) && !isOrdinary(key) ? 'a known name' : null;
  }
  if (!unknown || key.length < 3) return null;
  if (!token.opens) return surnameNext ? 'a forename with a surname' : 'a word in capitals that no word list holds';
  if (surnameNext) return 'a forename with a surname';
  return possessive || (next !== undefined && ACTING.has(next.key)) ? 'a word in capitals that no word list holds' : null;
}

/** The index after the last token of a name that starts at `from`: what `accept` takes, over initials and particles between. */
function extend(tokens: readonly Token[], from: number, accept: (token: Token, first: boolean) => boolean): number {
  let to = from;
  for (let at = from; at < tokens.length && at < from + 6; at++) {
    const token = tokens[at]!;
    if (at > from && !(token.gap === ' ' || token.gap === '-' || (/^\. ?$|^ ?' ?$/.test(token.gap) && tokens[at - 1]!.text.length === 1))) break;
    if (at > from && tokens[at - 1]!.possessive) break;
    const next = tokens[at + 1];
    const bridges = next?.shape === 'title' && /^(?:\. ?| ?' ?| |-)$/.test(next.gap) && (isInitial(token) || PARTICLES.has(token.key));
    if (bridges) continue;
    if (!accept(token, to === from)) break;
    to = at + 1;
  }
  return to;
}

/** Whether a word after a title or rank is a name: capitalised and not of the trade, or in small letters and unknown. */
function canFollowTitle(token: Token, small: boolean, title: boolean): boolean {
  if (token.shape === 'number' || token.text.length < 2) return false;
  if (isCertain(token)) return token.shape !== 'upper' || !isKnownCapital(token.key);
  if (isKnownCapital(token.key) || isRank(token.key)) return false;
  if (token.shape === 'lower') return token.text.length > 2 && !isOrdinary(token.key) && !/^(?:yrs|wks|hrs|mths|mins)$/.test(token.key) && (!title || token.text.length > 3);
  if (token.shape === 'upper') return token.text.length > 3 && !isOrdinary(token.key) && /[AEIOUY]/.test(token.text) && (token.text.length > 4 || title);
  return isAmbiguousName(token.key) || !isOrdinary(token.key) || (title && !small);
}

function canContinue(token: Token): boolean {
  if (token.shape === 'number' || isRank(token.key)) return false;
  if (token.shape === 'lower') return isSmallSurname(token) && !isOrdinary(token.key);
  if (isCertain(token)) return true;
  if (token.shape === 'upper') return token.text.length > 4 && !isKnownCapital(token.key) && !isOrdinary(token.key);
  return token.text.length > 1 && !isKnownCapital(token.key) && (isAmbiguousName(token.key) || !isOrdinary(token.key));
}

/** A surname in small letters: a known one that is no ordinary word. */
function isSmallSurname(token: Token): boolean {
  return token.shape === 'lower' && token.text.length > 2 && (isSurname(token.key) || isForename(token.key));
}

function isCertain(token: Token): boolean {
  return isForename(token.key) || isSurname(token.key);
}

function isTitle(token: Token): boolean {
  return TITLES.has(token.key) && (token.shape !== 'lower' || !CAPITAL_TITLES.has(token.key)) && token.shape !== 'number';
}

function isInitial(token: Token): boolean {
  return token.text.length === 1 && token.shape === 'upper';
}
