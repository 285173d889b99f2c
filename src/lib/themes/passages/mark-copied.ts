import type { Passage } from '../types';

/** The letters and digits of a text in lower case: what a copy keeps when only spacing or punctuation changed. */
const essence = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Whether a passage is of a case that more than one note speaks of. */
function ofSeveralNotes(passages: readonly Passage[]): (passage: Passage) => boolean {
  const only = new Map<string, string>();
  const several = new Set<string>();
  for (const { caseRef, noteRef } of passages) {
    const before = only.get(caseRef);
    if (before === undefined) only.set(caseRef, noteRef);
    else if (before !== noteRef) several.add(caseRef);
  }
  return ({ caseRef }) => several.has(caseRef);
}

/** Marks each passage that repeats one of an earlier note of the same case, so that a case counts it once.
 *  Texts of fewer than five words are never taken for copies. Gives passages in the order received. */
export function markCopied(passages: readonly Passage[]): Passage[] {
  const first = new Map<string, Passage>();
  const inOrder = passages.filter(ofSeveralNotes(passages)).sort((a, b) => (a.panel < b.panel ? -1 : a.panel > b.panel ? 1 : a.noteRef < b.noteRef ? -1 : a.noteRef > b.noteRef ? 1 : a.start - b.start));
  const copied = new Set<string>();
  for (const passage of inOrder) {
    const text = essence(passage.text);
    if (text.split(' ').length < 5) continue;
    const key = `${passage.caseRef}\n${text}`;
    const earlier = first.get(key);
    if (!earlier) first.set(key, passage);
    else if (earlier.noteRef !== passage.noteRef) copied.add(passage.id);
  }
  return passages.map((passage) =>
    copied.has(passage.id)
      ? { ...passage, marks: [...passage.marks, 'copied'], spans: [...passage.spans, { mark: 'copied', start: 0, end: passage.text.length }] }
      : passage
  );
}
