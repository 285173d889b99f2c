import { readFileSync } from 'node:fs';
import { createEncoder } from '../../src/lib/themes/meaning/encode-passage';
import { decodeEncoder } from '../../src/lib/themes/meaning/encoder-model';
import { createFieldReader, decodeMatters, type FieldReading, type ReadField } from '../../src/lib/themes/discovery/matters';
import { fieldManifest } from '../../src/lib/themes/discovery/field-manifest';
import { mattersManifest } from '../../src/lib/themes/discovery/matters-manifest';
import { sentenceManifest } from '../../src/lib/themes/discovery/sentence-manifest';

let encode: ((text: string) => Float32Array) | null = null;
const known = new Map<string, Float32Array>();

let read: ReadField | null = null;
const readBefore = new Map<string, FieldReading>();

function shipped(file: string): ArrayBuffer {
  const bytes = readFileSync(`static/${file}`);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}

function vectorBy(file: string): (text: string) => Float32Array {
  const read = createEncoder(decodeEncoder(shipped(file)));
  return (text) => read(text).vector;
}

/** What a text is like by matters of the field; each text is read once. */
export function readField(text: string): FieldReading {
  read ??= createFieldReader(decodeMatters(shipped(mattersManifest.file)), vectorBy(fieldManifest.file));
  const found = readBefore.get(text) ?? read(text);
  readBefore.set(text, found);
  return found;
}

/** Takes vectors as read before. */
export function primeSentences(vectors: Iterable<readonly [string, Float32Array]>): void {
  for (const [text, vector] of vectors) known.set(text, vector);
}

/** The vector of a text, of length 1, by the general sentence encoder that ships; each text is read once. */
export function sentenceVector(text: string): Float32Array {
  encode ??= vectorBy(sentenceManifest.file);
  const found = known.get(text) ?? encode(text);
  known.set(text, found);
  return found;
}
