/** What the encoder that ships says of the sample's passages, each text once, for `workspace/sample-readings.ts`. Some 30 ms a passage. */
import { readFileSync } from 'node:fs';
import { createEncoder } from '../../src/lib/themes/meaning/encode-passage';
import { decodeEncoder } from '../../src/lib/themes/meaning/encoder-model';
import { keyOf, packScores } from '../../src/lib/themes/meaning/kept-readings';
import { modelManifest } from '../../src/lib/themes/judging/model-manifest';
import { passageExtents } from '../../src/lib/themes/passages/split-passages';

/** Texts of the passages of notes in JSON lines, each once, in the order of their keys. */
export function passageTexts(notes: string): readonly string[] {
  const texts = notes.split('\n').filter(Boolean).map((line) => (JSON.parse(line) as { text: string }).text);
  const all = texts.flatMap((text) => passageExtents(text).map(({ start, end }) => text.slice(start, end)));
  return [...new Map(all.map((text) => [keyOf(text), text])).entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
}

/** The file, or null where no encoder ships. */
export function readingsOf(notes: string, progress: (done: number, total: number) => void): string | null {
  if (!modelManifest.encoder) return null;
  const bytes = readFileSync(`static/${modelManifest.encoder}`);
  const encode = createEncoder(decodeEncoder(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)));
  const texts = passageTexts(notes);
  const lines = texts.map((text, i) => {
    if (i % 250 === 0) progress(i, texts.length);
    return `${keyOf(text)} ${packScores(encode(text).themes)}`;
  });
  return [modelManifest.encoder, ...lines, ''].join('\n');
}
