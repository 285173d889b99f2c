import type { Token } from './tokens';

/** Phrases by their first word, the longest of each first. */
export type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Indexes phrases for `phraseAt`. Words are parted by spaces; a hyphenated word is one word, as it is one token. */
export function phraseIndex(phrases: Iterable<string>): PhraseIndex {
  const index = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0]!.replace(/'s$/, '');
    index.set(first, [...(index.get(first) ?? []), words].sort((a, b) => b.length - a.length));
  }
  return index;
}

/** The index after the longest phrase whose words are the tokens at `at`, one space apart; null when there is none. */
export function phraseAt(tokens: readonly Token[], at: number, index: PhraseIndex): number | null {
  const found = index.get(tokens[at]!.key)?.find((words) => words.every((word, i) => {
    const token = tokens[at + i];
    return token !== undefined && token.key + (token.possessive ? "'s" : '') === word && (i === 0 || adjoins(token, tokens[at + i - 1]!));
  }));
  return found ? at + found.length : null;
}

/** Whether a token stands one space, a hyphen or an abbreviated "St." after the one before. */
export function adjoins(token: Token, before: Token): boolean {
  return token.gap === ' ' || token.gap === '-' || token.gap === "' " || (token.gap === '. ' && before.key === 'st');
}
