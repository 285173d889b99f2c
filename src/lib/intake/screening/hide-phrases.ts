import { KNOWN_PHRASES } from './gazetteer/known-capitals';
import { phraseIndex, phraseAt } from './phrase-index';
import type { Token } from './tokens';

const INDEX = phraseIndex(KNOWN_PHRASES);

/** The tokens without set phrases that hold a name but name nobody in the room ("Clare's Law"). What follows one stands apart. */
export function hidePhrases(tokens: readonly Token[]): Token[] {
  const open: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const end = phraseAt(tokens, at, INDEX);
    if (end === null) {
      open.push(tokens[at]!);
      continue;
    }
    if (tokens[end]) open.push({ ...tokens[end]!, gap: ' ~ ', opens: true });
    at = end;
  }
  return open;
}
