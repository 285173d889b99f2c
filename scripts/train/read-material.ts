import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Codebook } from '../../src/lib/themes/types';

/** A coded passage. `writer` is the voice or the file that it comes from: whole writers are held out together. */
export interface Example {
  text: string;
  themes: readonly string[];
  writer: string;
  /** The note that it stands in, for passages of coded notes; they follow each other in reading order. */
  note?: string;
}

export interface Material {
  codebook: Codebook;
  examples: Example[];
  /** SHA-256 of every file read, in order, shortened to 12 digits. */
  hash: string;
}

const lines = (text: string): unknown[] => text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as unknown);

/** Passages of a file of exemplars. */
export function readExemplars(text: string): Example[] {
  return (lines(text) as { text: string; themes: string[]; voice: string }[]).map(({ text, themes, voice }) => ({ text, themes, writer: voice }));
}

/** Passages of a file of coded notes. */
export function readCodedPassages(text: string, writer: string): Example[] {
  return (lines(text) as { note_id: string; passages: { text: string; themes: string[] }[] }[]).flatMap((note) =>
    note.passages.map(({ text, themes }) => ({ text, themes, writer, note: note.note_id }))
  );
}

/** The shipped codebook with its exemplars and worked notes, from `folder`. */
export function readMaterial(folder: string): Material {
  const hash = createHash('sha256');
  const read = (name: string): string => {
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    hash.update(name).update('\0').update(text);
    return text;
  };
  const codebook = JSON.parse(read('codebook.json')) as Codebook;
  const exemplars = readExemplars(read('exemplars.jsonl'));
  const worked = readdirSync(`${folder}/worked`)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readCodedPassages(read(`worked/${name}`), name.replace('.jsonl', '')));
  return { codebook, examples: [...exemplars, ...worked], hash: hash.digest('hex').slice(0, 12) };
}
