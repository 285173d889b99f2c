import { breathe } from '../breathe';
import type { EncodedPassage } from '../meaning/encode-passage';

/** Resolves once nobody waits for anything else. */
export type Turn = () => Promise<unknown>;

export interface Reader {
  /** Given each text once it is read, in any order: what was read stays read where the rest is stopped. */
  take: (text: string, encoded: EncodedPassage) => void;
  /** Awaited before more is begun: what a person waits for goes first. */
  turn: Turn;
  signal?: AbortSignal | undefined;
}

/** Reads texts by a sentence encoder, each once. Rejects with the signal's reason when aborted. */
export type ReadTexts = (texts: readonly string[], reader: Reader) => Promise<void>;

/** Texts read between two looks at what a person asked meanwhile: some 25 ms each. */
export const BETWEEN_LOOKS = 4;

/** Reads where it is called, by an encoder that is made when first needed. */
export function readInPlace(encoder: () => Promise<(text: string) => EncodedPassage>): ReadTexts {
  let made: ReturnType<typeof encoder> | undefined;
  return async (texts, { take, turn, signal }) => {
    const encode = await (made ??= encoder().catch((cause: unknown) => { made = undefined; throw cause; }));
    for (const [i, text] of texts.entries()) {
      if (i % BETWEEN_LOOKS === 0) {
        await breathe();
        await turn();
        signal?.throwIfAborted();
      }
      take(text, encode(text));
    }
  };
}
