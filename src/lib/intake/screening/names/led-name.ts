import { listed } from '../gazetteer/listed';
import { CAPITAL_TITLES, TITLES } from '../gazetteer/ranks';
import { rankAt } from '../rank-at';
import type { Token } from '../tokens';
import { canContinue, extend, isInitial, isSurnameLike, isUnknown, isUnknownSmall } from './extent';
import type { Run } from './run';

const INTRODUCERS = listed('called named name surname forename aka nicknamed alias nee known');
/** Introducers after which even a word in small letters is a name. */
const SURE_INTRODUCERS = listed('named surname forename aka nicknamed alias nee');

/** The name after the title, rank, initial or introducing word that begins at token `at`, or null. */
export function ledNameAt(tokens: readonly Token[], at: number): Run | null {
  const token = tokens[at]!;
  const rankEnd = rankAt(tokens, at);
  if (rankEnd !== null || isTitle(token)) return afterTitle(tokens, rankEnd ?? at + 1, rankEnd === null);
  if (INTRODUCERS.has(token.key)) return afterIntroducer(tokens, at);
  return isInitial(token) ? afterInitials(tokens, at) : null;
}

/** A name after a title or rank that ends before token `end`, a collar number or a second title between them passed over. */
function afterTitle(tokens: readonly Token[], end: number, title: boolean): Run | null {
  const small = tokens[end - 1]!.shape === 'lower';
  let from = end;
  if (tokens[from]?.shape === 'number' && /^[ .:#(/-]{0,3}$/.test(tokens[from]!.gap)) from++;
  while (from < end + 2 && tokens[from] && isTitle(tokens[from]!)) from++;
  const first = tokens[from];
  const abbreviated = tokens[from - 1]!.text.length <= 5;
  if (!first || !(abbreviated ? /^[ .,)]{1,3}$/ : /^[ ,)]{1,3}$/).test(first.gap)) return null;
  if (first.gap.includes(',') && !isCertain(first)) return null;
  if (first.gap.includes('.') && first.word.ambiguous && !isCertain(first)) return null;
  const to = extend(tokens, from, (next, isFirst) => (isFirst ? canFollowTitle(next, small, title) : canContinue(next) || isUnknownSmall(next)));
  return to > from ? { from, to, reason: 'after a title or rank' } : null;
}

/** Whether a word after a title or rank is a name: capitalised and not of the trade, or in small letters and unknown. */
function canFollowTitle(token: Token, small: boolean, title: boolean): boolean {
  const { word, text } = token;
  if (token.shape === 'number' || text.length < 2) return false;
  if (isCertain(token)) return token.shape !== 'upper' || !word.known;
  if (word.known || word.rank) return false;
  if (token.shape === 'lower') return text.length > (title ? 3 : 2) && !word.ordinary;
  if (token.shape === 'upper') return text.length > (title ? 3 : 4) && !word.ordinary && /[AEIOUY]/.test(text);
  return word.ambiguous || !word.ordinary || (!small && token.gap === ' ' && (title || !token.opens));
}

/** A name after "called", "surname:" and the like. */
function afterIntroducer(tokens: readonly Token[], at: number): Run | null {
  let from = at + 1;
  while (tokens[from] && /^(?:as|is|was|of|the)$/.test(tokens[from]!.key)) from++;
  const next = tokens[from];
  if (!next || !/^[ :"'-]{1,3}$/.test(next.gap)) return null;
  const capital = next.shape === 'title' && !next.word.known && (next.word.ambiguous || !next.word.ordinary);
  const small = SURE_INTRODUCERS.has(tokens[at]!.key) && next.shape === 'lower' && next.text.length > 3 && isUnknown(next);
  return capital || small ? { from, to: extend(tokens, from, (word, first) => first || canContinue(word)), reason: 'introduced as a name' } : null;
}

/** Initials and a surname ("J. Smith", "A B Jones"). V, S and A alone are the parties of a note, so they need a surname that is sure. */
function afterInitials(tokens: readonly Token[], at: number): Run | null {
  let from = at + 1;
  while (from < at + 4 && tokens[from] && isInitial(tokens[from]!) && /^\.? ?$/.test(tokens[from]!.gap)) from++;
  const next = tokens[from];
  if (!next || !/^\.? ?$/.test(next.gap) || next.word.rank) return null;
  const dotted = next.gap.startsWith('.') || from > at + 1;
  const party = from === at + 1 && /^[VSA]$/.test(tokens[at]!.text);
  const named = next.word.surname
    ? next.shape !== 'lower' || dotted || !party
    : isSurnameLike(next) && !(next.word.ambiguous && (party || !dotted));
  return named ? { from: at, to: extend(tokens, from, (word, first) => first || canContinue(word)), reason: 'an initial with a surname' } : null;
}

function isTitle(token: Token): boolean {
  return TITLES.has(token.key) && (token.shape !== 'lower' || !CAPITAL_TITLES.has(token.key));
}

function isCertain(token: Token): boolean {
  return token.word.forename || token.word.surname;
}
