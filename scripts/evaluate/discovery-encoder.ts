import { readFileSync } from 'node:fs';
import { createEncoder } from '../../src/lib/themes/meaning/encode-passage';
import { decodeEncoder } from '../../src/lib/themes/meaning/encoder-model';
import { sentenceManifest } from '../../src/lib/themes/discovery/sentence-manifest';

let encode: ((text: string) => Float32Array) | null = null;
const known = new Map<string, Float32Array>();

/** Takes vectors as read before. */
export function primeSentences(vectors: Iterable<readonly [string, Float32Array]>): void {
  for (const [text, vector] of vectors) known.set(text, vector);
}

/** The vector of a text, of length 1, by the general sentence encoder that ships; each text is read once. */
export function sentenceVector(text: string): Float32Array {
  if (!encode) {
    const bytes = readFileSync(`static/${sentenceManifest.file}`);
    const read = createEncoder(decodeEncoder(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)));
    encode = (of) => read(of).vector;
  }
  const found = known.get(text) ?? encode(text);
  known.set(text, found);
  return found;
}
