import { markCopied } from './mark-copied';
import { splitPassages } from './split-passages';
import type { Note, Passage } from '../types';

/** The passages of all notes, sorted by note and place, marked; the same whatever the order of the notes. */
export function readNotes(notes: readonly Note[]): Passage[] {
  const sorted = [...notes].sort((a, b) => (a.noteRef < b.noteRef ? -1 : a.noteRef > b.noteRef ? 1 : 0));
  return markCopied(sorted.flatMap(splitPassages));
}
