import type { Passage } from './types';

/** Indexes of `passages` by note, each in reading order; notes sorted by ref. The same whatever the order of the passages. */
export function byNote(passages: readonly Pick<Passage, 'noteRef' | 'start'>[]): number[][] {
  const notes = new Map<string, number[]>();
  passages.forEach(({ noteRef }, i) => {
    const fellows = notes.get(noteRef);
    if (fellows) fellows.push(i);
    else notes.set(noteRef, [i]);
  });
  return [...notes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, indexes]) => indexes.sort((a, b) => (passages[a]?.start ?? 0) - (passages[b]?.start ?? 0)));
}
