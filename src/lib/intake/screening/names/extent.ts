import { listed } from '../gazetteer/listed';
import type { Token } from '../tokens';

/** Small words inside a surname: "van der Berg", "al-Rashid", "ap Rhys". */
const PARTICLES = listed('de del della da dos das di du van von der den ter la le el al bin ibn binti ben ap ab ferch mac mc st o');

/** Those that begin a surname and are neither rank nor shorthand. */
const LEADING_PARTICLES = listed('de del della dos das du van von der den ter bin ibn binti al el ap');

/** The index after the last token of a name that starts at `from`, or `from` when there is none: what `accept` takes, over initials and particles between. */
export function extend(tokens: readonly Token[], from: number, accept: (token: Token, first: boolean) => boolean): number {
  let to = from;
  for (let at = from; at < tokens.length && at < from + 7; at++) {
    const token = tokens[at]!;
    if (at > from && (tokens[at - 1]!.possessive || !binds(token, tokens[at - 1]!))) break;
    if (bridges(tokens, at)) continue;
    if (!accept(token, to === from)) break;
    to = at + 1;
  }
  return to;
}

/** The index from which a name really starts: over the particles before it ("van der Berg"). */
export function withParticlesBefore(tokens: readonly Token[], from: number): number {
  let start = from;
  while (start > 0 && LEADING_PARTICLES.has(tokens[start - 1]!.key) && tokens[start]!.gap === ' ') start--;
  return start;
}

/** Whether a token can belong to the same name as the one before: one space or hyphen apart, or the dot of an initial. */
function binds(token: Token, before: Token): boolean {
  return token.gap === ' ' || token.gap === '-' || (before.text.length === 1 && /^(?:\. ?| ?' ?)$/.test(token.gap));
}

/** Whether the token is an initial or a particle with more of the name to come. */
function bridges(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (!next || !(isInitial(token) || PARTICLES.has(token.key)) || !/^(?:\. ?| ?' ?|-)$| $/.test(next.gap)) return false;
  const whole = (token: Token | undefined) => token !== undefined && (token.shape === 'title' || isUnknownSmall(token));
  return whole(next) || (PARTICLES.has(next.key) && whole(tokens[at + 2]));
}

/** Whether a word carries on a name begun before it. */
export function canContinue(token: Token): boolean {
  const { word } = token;
  if (token.shape === 'number' || word.rank) return false;
  if (token.shape === 'lower') return isSmallName(token);
  if (word.forename || word.surname) return true;
  if (token.shape === 'upper') return token.text.length > 4 && isUnknown(token);
  return token.text.length > 1 && !word.known && (word.ambiguous || !word.ordinary);
}

/** Whether a word in small letters is a known name and no ordinary word. */
export function isSmallName(token: Token): boolean {
  return token.shape === 'lower' && token.text.length > 2 && (token.word.surname || token.word.forename);
}

/** A capitalised word that can be the surname after a forename or initial. */
export function isSurnameLike(token: Token): boolean {
  const { word } = token;
  return token.shape === 'title' && (word.surname || word.forename || (!word.known && (word.ambiguous || !word.ordinary)));
}

/** A word that no word list holds. */
export function isUnknown(token: Token): boolean {
  return token.shape !== 'number' && !token.word.ordinary && !token.word.known && !token.word.rank;
}

/** The same in small letters, long enough to be no abbreviation. */
export function isUnknownSmall(token: Token): boolean {
  return token.shape === 'lower' && token.text.length > 3 && isUnknown(token) && !/['-]/.test(token.text);
}

export function isInitial(token: Token): boolean {
  return token.text.length === 1 && token.shape === 'upper';
}
