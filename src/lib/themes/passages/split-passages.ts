import { bareStarts } from './bare-starts';
import { markPassage } from './mark-passage';
import { sentenceStarts } from './sentence-ends';
import type { Note, Passage } from '../types';

const BULLET = /^\s*(?:[-–—•*·▪◦‣●○]\s+|\(?[a-z0-9]{1,2}\)\s+)?/;
/** A bullet of this many words or fewer stays whole, whatever sentences it holds. */
const WHOLE_BULLET_WORDS = 45;

export interface Extent {
  start: number;
  end: number;
}

/** Extents of the lines of `text`, without bullets and outer white space; empty lines are dropped. */
function lineExtents(text: string): Extent[] {
  const extents: Extent[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const start = line.index + (BULLET.exec(line[0])?.[0].length ?? 0);
    const end = line.index + line[0].trimEnd().length;
    if (end > start) extents.push({ start, end });
  }
  return extents;
}

function cutAt(text: string, extent: Extent, starts: readonly number[]): Extent[] {
  const cuts = [extent.start, ...starts, extent.end];
  return cuts.slice(0, -1).map((start, i) => {
    const upTo = cuts[i + 1] ?? extent.end;
    return { start, end: start + text.slice(start, upTo).trimEnd().length };
  });
}

/** Extents of the bullets and sentences of a note, in reading order, as UTF-16 offsets.
 *  Bullets (lines) stay whole unless they are long; a note on one line is cut into sentences. */
export function passageExtents(text: string): Extent[] {
  const lines = lineExtents(text);
  return lines.flatMap((line) => {
    const body = text.slice(line.start, line.end);
    const words = body.split(/\s+/).length;
    if (lines.length > 1 && words <= WHOLE_BULLET_WORDS) return [line];
    const starts = lines.length > 1 ? sentenceStarts(body) : [...new Set([...sentenceStarts(body), ...bareStarts(body)])];
    return cutAt(text, line, starts.sort((a, b) => a - b).map((at) => at + line.start));
  });
}

/** The passages of a note with their marks, `copied` apart: that needs the case's earlier notes (see `markCopied`). */
export function splitPassages(note: Note): Passage[] {
  return passageExtents(note.text).map(({ start, end }) => {
    const text = note.text.slice(start, end);
    const spans = markPassage(text);
    return {
      id: `${note.noteRef}:${start}`,
      noteRef: note.noteRef,
      caseRef: note.caseRef,
      panel: note.panel,
      start,
      end,
      text,
      marks: [...new Set(spans.map((span) => span.mark))],
      spans
    };
  });
}
