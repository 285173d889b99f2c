import type { Row } from '../rows';

/** A span of a note that stood in an earlier note of the same case. */
export interface CopiedSpan {
  readonly noteRef: string;
  /** First character and the character after the last, counted from 0. */
  readonly start: number;
  readonly end: number;
  /** The note in which it stood first. */
  readonly firstNoteRef: string;
}

/** Shorter sentences repeat by themselves: "IDVA engaged.", "No change." */
const SHORTEST = 40;

/** Sentences that update notes carry forward from earlier notes of their case, so that what they tell is counted once.
 *  Notes are taken by panel, then by reference; letters, figures and their order must agree, case, spaces and marks need not. */
export function copiedForward(notes: readonly Row[]): readonly CopiedSpan[] {
  const inOrder = [...notes].sort((a, b) => String(a.panel).localeCompare(String(b.panel), 'en') || String(a.note_ref).localeCompare(String(b.note_ref), 'en'));
  const firsts = new Map<string, string>();
  const spans: CopiedSpan[] = [];
  for (const note of inOrder) {
    const noteRef = String(note.note_ref);
    const fresh: string[] = [];
    for (const { start, end, text } of sentences(String(note.text ?? ''))) {
      const key = `${String(note.case_ref)} ${text}`;
      const firstNoteRef = firsts.get(key);
      if (firstNoteRef === undefined) fresh.push(key);
      else {
        const last = spans.at(-1);
        if (last && last.noteRef === noteRef && last.firstNoteRef === firstNoteRef && start - last.end <= 2) spans[spans.length - 1] = { ...last, end };
        else spans.push({ noteRef, start, end, firstNoteRef });
      }
    }
    for (const key of fresh) firsts.set(key, noteRef);
  }
  return spans;
}

function sentences(note: string): readonly { readonly start: number; readonly end: number; readonly text: string }[] {
  const cuts = [...note.matchAll(/\s*\n\s*|(?<=[.!?])\s+/g)].map(({ index, 0: gap }) => ({ end: index, next: index + gap.length }));
  let start = 0;
  return [...cuts, { end: note.length, next: note.length }].flatMap(({ end, next }) => {
    const from = start;
    start = next;
    const text = note.slice(from, end).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    return text.length < SHORTEST ? [] : [{ start: from, end, text }];
  });
}
