import type { NotePassage } from '$lib/store/queries/review';

/** A stretch of a note: one of its passages, or what lies between two. */
export interface Stretch { readonly key: string; readonly text: string; readonly passage: string | null; readonly state: string | null }

/** A whole note cut at its passages, nothing lost: the stretches put together are the note's text. */
export function noteStretches(passages: readonly NotePassage[]): Stretch[] {
  const text = passages[0]?.note_text ?? '';
  const out: Stretch[] = [];
  let at = 0;
  for (const { passage, start_offset, end_offset, state } of passages) {
    if (start_offset < at || end_offset > text.length) continue;
    if (start_offset > at) out.push({ key: `before ${passage}`, text: text.slice(at, start_offset), passage: null, state: null });
    out.push({ key: passage, text: text.slice(start_offset, end_offset), passage, state });
    at = end_offset;
  }
  if (at < text.length) out.push({ key: 'rest', text: text.slice(at), passage: null, state: null });
  return out;
}
