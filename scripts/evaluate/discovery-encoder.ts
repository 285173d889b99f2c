import { readFileSync } from 'node:fs';
import { createEncoder } from '../../src/lib/themes/meaning/encode-passage';
import { decodeEncoder } from '../../src/lib/themes/meaning/encoder-model';
import { createMatters, decodeMatters, type ReadMatters } from '../../src/lib/themes/discovery/matters';
import { mattersManifest } from '../../src/lib/themes/discovery/matters-manifest';
import { sentenceManifest } from '../../src/lib/themes/discovery/sentence-manifest';

let encode: ((text: string) => Float32Array) | null = null;
const known = new Map<string, Float32Array>();

let read: ReadMatters | null = null;
const scored = new Map<string, Float32Array>();

function shipped(file: string): ArrayBuffer {
  const bytes = readFileSync(`static/${file}`);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}

/** What a text is like by matters of the field; each text is read once. */
export function mattersOf(text: string): Float32Array {
  read ??= createMatters(decodeMatters(shipped(mattersManifest.file)));
  const found = scored.get(text) ?? read(text, sentenceVector(text));
  scored.set(text, found);
  return found;
}

/** Takes vectors as read before. */
export function primeSentences(vectors: Iterable<readonly [string, Float32Array]>): void {
  for (const [text, vector] of vectors) known.set(text, vector);
}

/** The vector of a text, of length 1, by the general sentence encoder that ships; each text is read once. */
export function sentenceVector(text: string): Float32Array {
  if (!encode) {
    const read = createEncoder(decodeEncoder(shipped(sentenceManifest.file)));
    encode = (of) => read(of).vector;
  }
  const found = known.get(text) ?? encode(text);
  known.set(text, found);
  return found;
}
