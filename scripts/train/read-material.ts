import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Codebook } from '../../src/lib/themes/types';
import { readLines } from './read-lines';

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

interface Coded {
  text?: string;
  themes?: string[];
}

interface Line extends Coded {
  voice?: string;
  note_id?: string;
  passages?: Coded[];
}

const example = ({ text = '', themes = [] }: Coded, writer: string, note?: string): Example => ({ text, themes, writer, ...(note !== undefined && { note }) });

/** Examples of a file of exemplars or of coded notes. The writer of a note is the file; an exemplar names its voice. Throws where a
 *  line is not JSON. */
export function readExamples(text: string, file: string): Example[] {
  return readLines(text, file).flatMap(({ value, line }) => {
    const { voice, note_id, passages, ...coded } = value as Line;
    return passages ? passages.map((passage) => example(passage, file, `${file} ${note_id ?? line}`)) : [example(coded, voice ?? file)];
  });
}

/** The shipped codebook with its exemplars and coded notes, from `folder`. */
export function readMaterial(folder: string): Material {
  const hash = createHash('sha256');
  const read = (name: string): string => {
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    hash.update(name).update('\0').update(text);
    return text;
  };
  const codebook = JSON.parse(read('codebook.json')) as Codebook;
  const exemplars = readExamples(read('exemplars.jsonl'), 'exemplars');
  const notes = (part: string): Example[] =>
    readdirSync(`${folder}/${part}`)
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .flatMap((name) => readExamples(read(`${part}/${name}`), name.replace('.jsonl', '')));
  return { codebook, examples: [...exemplars, ...notes('worked'), ...notes('written')], hash: hash.digest('hex').slice(0, 12) };
}
