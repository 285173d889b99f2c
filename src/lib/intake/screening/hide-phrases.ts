import { KNOWN_PHRASES } from './gazetteer/known-capitals';

const PATTERN = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...KNOWN_PHRASES].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/** A folded passage with set phrases that hold a name ("Clare's Law") struck out at the same length. */
export function hidePhrases(text: string): string {
  return text.replace(PATTERN, (phrase) => '~'.repeat(phrase.length));
}
