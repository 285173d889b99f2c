import type { Token } from '../tokens';
import { canContinue, extend, isInitial, isSmallName, isSurnameLike, isUnknown, isUnknownSmall } from './extent';
import { ABSTRACT, ACTING, ADDRESSING, LEADING, MONTH_NAMES, NEVER_SMALL, SPEAKING, SPEECH } from './person-words';
import type { Reason, Run } from './run';

/** Endings of ordinary words and of few names: at the beginning of a sentence such a word needs a verb of acting after it. */
const WORD_ENDING = /(?:ing|ed|ly|ion|ions|ment|ments|ness|ity|ities|ance|ence|ous|ful|less|ware|able|ible|ised|ises|ism|ist|ists|ics|ical|ship|hood|ways|wise|ers|ors|ives|ive|logy|graph|phone|room|time|work|ments|ties|ures|ure|age|ages|ant|ants|ent|ents|cy|ory|ary|ial|ual)$/;
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u;

/** The name that stands by itself at token `at`, or null. */
export function freeNameAt(tokens: readonly Token[], at: number): Run | null {
  const token = tokens[at]!;
  if (token.shape === 'number' || isInitial(token)) return null;
  if (OTHER_SCRIPT.test(token.text)) {
    return { from: at, to: extend(tokens, at, (next) => OTHER_SCRIPT.test(next.text)), reason: 'a word that no word list holds' };
  }
  const reason = token.shape === 'lower' ? smallReason(tokens, at) : token.shape === 'upper' ? upperReason(tokens, at) : capitalReason(tokens, at);
  if (reason === null) return null;
  const accept = (next: Token, first: boolean) =>
    first || (token.shape === 'lower' ? isSmallName(next) || isUnknownSmall(next) : canContinue(next));
  const to = extend(tokens, at, accept);
  return { from: at, to: withForenameAfterComma(tokens, to), reason };
}

/** Why a word in small letters is a name: the gazetteers hold it, or it is unknown and stands where a person does. */
function smallReason(tokens: readonly Token[], at: number): Reason | null {
  const { key, word } = tokens[at]!;
  const next = follower(tokens, at);
  if (key.length < 3) return null;
  if (word.forename) return next && (isSmallName(next) || isUnknownSmall(next)) ? 'a forename with a surname' : 'a known name';
  if (word.surname) return 'a known name';
  if (next && isSmallName(next) && (word.ambiguous || isUnknownSmall(tokens[at]!))) return 'a forename with a surname';
  if (word.ambiguousForename && !NEVER_SMALL.has(key)) {
    const opening = tokens[at]!.opens && next !== undefined && SPEAKING.has(next.key);
    return opening || ADDRESSING.has(tokens[at - 1]?.key ?? '') ? 'a known name' : null;
  }
  if (/^v[ao]n$/.test(key) && /^(?:de|der|den)$/.test(next?.key ?? '')) return 'a forename with a surname';
  if (!isUnknownSmall(tokens[at]!)) return null;
  if (next && isUnknownSmall(next)) return 'a word that no word list holds';
  const led = followsPerson(tokens, at);
  return led || (next !== undefined && SPEAKING.has(next.key)) ? 'a word that no word list holds' : null;
}

/** Whether the word before leads to a person, or is a party of the note that this word explains ("S, unknown, …"). */
function followsPerson(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const { gap } = tokens[at]!;
  if (before === undefined || before.possessive) return false;
  if (/^[VS]$/.test(before.text)) return /^(?:, | - | \(| = |: )$/.test(gap);
  return gap === ' ' && (LEADING.has(before.key) || (before.key === 'to' && SPEECH.has(tokens[at - 2]?.key ?? '')));
}

/** Why a word in capitals is a name: the gazetteers hold it, or it is long, unknown and alone in capitals. */
function upperReason(tokens: readonly Token[], at: number): Reason | null {
  const token = tokens[at]!;
  const { key, word } = token;
  if (key.length < 3 || word.known || word.rank) return null;
  if (word.forename || word.surname) return key.length > 3 || tokens[at - 1]?.shape === 'title' ? 'a known name' : null;
  const alone = tokens[at - 1]?.shape !== 'upper' && follower(tokens, at)?.shape !== 'upper';
  return alone && isUnknown(token) && key.length >= 6 && /[aeiouy]/.test(key) && !/s$/.test(token.text) ? 'a word that no word list holds' : null;
}

/** Why a capitalised word is a name: the gazetteers, a surname after it, or that nothing else explains its capital. */
function capitalReason(tokens: readonly Token[], at: number): Reason | null {
  const token = tokens[at]!;
  const { key, word } = token;
  const next = follower(tokens, at);
  if (key.length < 2 || word.rank || (token.shape === 'mixed' && !word.forename && !word.surname)) return null;
  const surname = next !== undefined && isSurnameLike(next) && (isUnknown(token) || word.forename || word.surname || word.ambiguous);
  if (word.forename || word.surname) return surname ? 'a forename with a surname' : key.length > 2 || !token.opens ? 'a known name' : null;
  if (word.known) {
    if (word.ambiguous && next?.word.surname && !token.opens && next.shape === 'title') return 'a forename with a surname';
    return MONTH_NAMES.has(key) && next !== undefined && SPEAKING.has(next.key) ? 'a known name' : null;
  }
  const sure = next !== undefined && surname && (next.word.surname || next.word.forename || isUnknown(next));
  if (word.ambiguous) {
    if (surname && (sure || !token.opens)) return 'a forename with a surname';
    if (!token.opens) return 'a known name';
    if (word.ambiguousForename && (token.possessive || isEnclosed(tokens, at))) return 'a known name';
    if (word.ambiguousForename && !ABSTRACT.has(key) && next !== undefined && ACTING.has(next.key) && !/^(?:to|and|or|will)$/.test(next.key)) return 'a known name';
    return (next !== undefined && next.shape === 'lower' && SPEAKING.has(next.key)) || listsNames(tokens, at) ? 'a known name' : null;
  }
  if (key.length < 3 || (!isUnknown(token) && !isLoneCapital(tokens, at))) return null;
  if (surname && (sure || !token.opens)) return 'a forename with a surname';
  if (!token.opens || token.possessive || isEnclosed(tokens, at) || /^(?:, ?| \(| ?\/ ?| & )$/.test(tokens[at + 1]?.gap ?? '')) return 'a word that no word list holds';
  return !WORD_ENDING.test(key) || (next !== undefined && ACTING.has(next.key)) ? 'a word that no word list holds' : null;
}

/** Whether an ordinary word has a capital in mid-sentence that no title of an institution around it explains ("told Dusty to go"). */
function isLoneCapital(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const titled = (near: Token | undefined) => near !== undefined && near.shape === 'title' && near.word.ordinary && !near.word.ambiguous;
  return !token.opens && !token.word.known && !(titled(tokens[at - 1]) && !tokens[at - 1]!.opens) && !(titled(tokens[at + 1]) && tokens[at + 1]!.gap === ' ');
}

/** Whether a word stands alone in quotation marks or brackets. */
function isEnclosed(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1]?.gap ?? '';
  return /["'(]$/.test(tokens[at]!.gap) && /^["')]/.test(after);
}

/** Whether a name is joined to the word by "and" or a comma ("Will, Mark and Grace"). */
function listsNames(tokens: readonly Token[], at: number): boolean {
  const joined = tokens[at + 1]?.key === 'and' ? tokens[at + 2] : tokens[at + 1];
  if (joined !== undefined && joined !== tokens[at + 1] && /^[VS]$/.test(joined.text)) return tokens[at]!.word.ambiguousForename;
  if (!joined || joined.shape !== 'title' || !(joined.gap === ' ' || joined.gap === ', ' || joined.gap === ' & ') || joined.word.known) return false;
  return joined === tokens[at + 1] && joined.gap === ' ' ? false : joined.word.forename || joined.word.ambiguous;
}

/** The next token where one space parts it and it is no rank. */
function follower(tokens: readonly Token[], at: number): Token | undefined {
  const next = tokens[at + 1];
  return next !== undefined && next.gap === ' ' && !next.word.rank && !tokens[at]!.possessive ? next : undefined;
}

/** "Smith, John": the index after the forename that follows a surname and a comma, else `to`. */
function withForenameAfterComma(tokens: readonly Token[], to: number): number {
  return tokens[to - 1]!.shape === 'title' && !tokens[to - 1]!.word.forename && forenameAfterComma(tokens, to) ? to + 1 : to;
}

function forenameAfterComma(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next !== undefined && next.gap === ', ' && next.shape === 'title' && (next.word.forename || (isUnknown(next) && tokens[at - 1]!.word.surname));
}
