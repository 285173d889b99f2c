import { readFileSync } from 'node:fs';
import { markCopied } from '../../src/lib/themes/passages/mark-copied';
import { markPassage } from '../../src/lib/themes/passages/mark-passage';
import type { Note, Passage } from '../../src/lib/themes/types';
import { readLines } from '../train/read-lines';

/** A note whose passages a person has coded. */
export interface CodedNote extends Note {
  passages: { text: string; themes: string[] }[];
}

interface Line {
  note_id?: unknown;
  panel?: unknown;
  case_ref?: unknown;
  slot?: unknown;
  passages?: { text?: unknown; themes?: unknown }[];
}

const written = (value: unknown, instead: string): string => (value === undefined || value === null || value === '' ? instead : String(value));

function codedNote(line: Line, place: string): CodedNote {
  const passages = (line.passages ?? []).map(({ text, themes }) => ({ text: written(text, ''), themes: Array.isArray(themes) ? themes.map(String) : [] }));
  const noteRef = written(line.note_id, place);
  return {
    noteRef,
    // A note that names no case is a case of its own.
    caseRef: written(line.case_ref, noteRef),
    panel: written(line.panel, ''),
    slot: line.slot === 'new' || line.slot === 'complex' ? line.slot : 'update',
    passages,
    text: passages.map(({ text }) => text).join('\n')
  };
}

/** Coded notes of `files`, sorted by id; the text is their passages joined by line breaks. Notes of the same id get the line that
 *  they stand on as a suffix; what a line leaves out is taken as empty. Throws where a line is not JSON, with file and line. */
export function readCodedNotes(files: readonly string[]): CodedNote[] {
  const seen = new Set<string>();
  return files
    .flatMap((file, f) => readLines(readFileSync(file, 'utf8'), file).map(({ value, line }) => ({ note: codedNote(value as Line, `${f + 1}:${line}`), place: `${f + 1}:${line}` })))
    .map(({ note, place }) => {
      const noteRef = seen.has(note.noteRef) ? `${note.noteRef} ${place}` : note.noteRef;
      seen.add(noteRef);
      return { ...note, noteRef };
    })
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
