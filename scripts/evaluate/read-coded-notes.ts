import { readFileSync } from 'node:fs';
import { markCopied } from '../../src/lib/themes/mark-copied';
import { markPassage } from '../../src/lib/themes/mark-passage';
import type { Note, Passage } from '../../src/lib/themes/types';

/** A note whose passages a person has coded. */
export interface CodedNote extends Note {
  passages: { text: string; themes: string[] }[];
}

interface Line {
  note_id: string;
  panel: string;
  case_ref: string;
  slot: Note['slot'];
  passages: { text: string; themes: string[] }[];
}

/** Coded notes of `files`, sorted by id; the text is their passages joined by line breaks. */
export function readCodedNotes(files: readonly string[]): CodedNote[] {
  return files
    .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as Line)
    .map(({ note_id, case_ref, panel, slot, passages }) => ({ noteRef: note_id, caseRef: case_ref, panel, slot, passages, text: passages.map(({ text }) => text).join('\n') }))
    .sort((a, b) => (a.noteRef < b.noteRef ? -1 : 1));
}

/** A passage as the coder bounded it, with the coder's themes. */
export interface CodedPassage extends Passage {
  themes: string[];
}

/** The coder's own passages of each note, in reading order. */
export function codedPassages(notes: readonly CodedNote[]): CodedPassage[] {
  const passages = notes.flatMap(({ noteRef, caseRef, panel, passages: coded }) => {
    let start = 0;
    return coded.map(({ text, themes }) => {
      const spans = markPassage(text);
      const at = start;
      start += text.length + 1;
      return { id: `${noteRef}:${at}`, noteRef, caseRef, panel, start: at, end: at + text.length, text, spans, marks: [...new Set(spans.map(({ mark }) => mark))], themes };
    });
  });
  const marked = markCopied(passages);
  return passages.map((passage, i) => ({ ...passage, ...marked[i] }));
}
