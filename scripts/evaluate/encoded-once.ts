import type { EncodedPassage } from '../../src/lib/themes/meaning/encode-passage';

/** The same encoder, remembering every text: an evaluation judges the same passages more than once. */
export function encodedOnce(encode: (text: string) => EncodedPassage): (text: string) => EncodedPassage {
  const known = new Map<string, EncodedPassage>();
  return (text) => {
    let found = known.get(text);
    if (!found) known.set(text, (found = encode(text)));
    return found;
  };
}
