import { tableNamed } from '$lib/intake/columns';
import type { Changed } from '$lib/intake/across/compare-rows';
import type { Row } from '$lib/intake/rows';

export interface MovedCodings {
  /** Codings whose passage stands in the new text of its note, at another place. */
  readonly moved: readonly Changed[];
  /** Codings whose passage the new text no longer has. */
  readonly lost: readonly Row[];
}

const keyOf = (row: Row): string => JSON.stringify(tableNamed('codings').key.map((name) => row[name] ?? null));

/** Where the coded passages of changed notes stand in the new text: the nearest place with the same words. A coding that
 *  the batch brings itself, in `incoming`, is left to the batch. */
export function moveCodings(notes: readonly Changed[], codings: readonly Row[], incoming: readonly Row[]): MovedCodings {
  const texts = new Map(notes.filter(({ columns }) => columns.includes('text')).map(({ before, after }) => [before.note_ref, [String(before.text ?? ''), String(after.text ?? '')] as const]));
  const brought = new Set(incoming.map(keyOf));
  const moved: Changed[] = [];
  const lost: Row[] = [];
  for (const coding of codings) {
    const text = texts.get(coding.note_ref ?? null);
    if (!text || brought.has(keyOf(coding))) continue;
    const [start, end] = [Number(coding.start_offset), Number(coding.end_offset)];
    const at = nearestPlace(text[1], text[0].slice(start, end), start);
    if (at === null) lost.push(coding);
    else if (at !== start) moved.push({ before: coding, after: { ...coding, start_offset: at, end_offset: at + end - start }, columns: ['start_offset', 'end_offset'] });
  }
  return { moved, lost };
}

/** Where `words` begins in `text`, nearest to `wanted`; null where it stands nowhere or is blank. */
function nearestPlace(text: string, words: string, wanted: number): number | null {
  if (words.trim() === '') return null;
  let best: number | null = null;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (best === null || Math.abs(at - wanted) < Math.abs(best - wanted)) best = at;
  }
  return best;
}
