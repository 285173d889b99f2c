import { KNOWN_PHRASES } from './gazetteer/known-capitals';
import { phraseIndex, phraseAt } from './phrase-index';
import type { Token } from './tokens';

const INDEX = phraseIndex(KNOWN_PHRASES);

/** The tokens without set phrases that hold a name but name nobody in the room ("Clare's Law"). What follows one stands apart. */
export function hidePhrases(tokens: readonly Token[]): Token[] {
  const open: Token[] = [];
  let apart = false;
  for (let at = 0; at < tokens.length; at++) {
    const end = phraseAt(tokens, at, INDEX);
    if (end === null) open.push(apart ? { ...tokens[at]!, gap: ' ~ ', opens: true } : tokens[at]!);
    else at = end - 1;
    apart = end !== null;
  }
  return open;
}
