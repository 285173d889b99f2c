import { fitText, textWidth } from '../lettering/text-width';

/** A dated event on an axis, whose label stands above the plot. */
export interface Annotation {
  readonly x: number;
  /** Rows above the plot, 0 nearest to it. */
  readonly row: number;
  /** Which way the label runs from its line. */
  readonly side: 'right' | 'left';
  /** What is drawn: the label, cut to fit, or a number where labels have no room. Empty where nothing fits. */
  readonly text: string;
  readonly label: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly row: number;
}

export const LABEL_SIZE = 12;
const PAD = 4;

/** Places labels so that no label touches another or is crossed by another's line. All become numbers where one of
 *  them finds no place in `maxRows`. `events` in order of x; `left` and `right` bound the text. */
export function placeAnnotations(events: readonly { x: number; label: string; key?: string | undefined }[], left: number, right: number, maxRows: number): Annotation[] {
  const widest = Math.min(230, (right - left) * 0.72);
  const named = events.map((event) => ({ ...event, text: fitText(event.label, widest, LABEL_SIZE) }));
  const numbered = events.map((event, i) => ({ ...event, text: event.key ?? String(i + 1) }));
  const tries = [place(named, left, right, maxRows, 'low'), place(named, left, right, maxRows, 'right')];
  return tries.find((placed) => placed.every(({ text }) => text)) ?? place(numbered, left, right, maxRows, 'low');
}

/** Px from label's line to the end of its text. */
export function annotationBox(placed: Annotation): Box {
  const width = textWidth(placed.text, LABEL_SIZE) + PAD;
  return { row: placed.row, left: placed.side === 'right' ? placed.x : placed.x - width, right: placed.side === 'right' ? placed.x + width : placed.x };
}

function place(events: readonly { x: number; label: string; text: string }[], left: number, right: number, maxRows: number, prefer: 'low' | 'right'): Annotation[] {
  const done: Annotation[] = [];
  for (const { x, label, text } of [...events].reverse()) {
    const rows = Array.from({ length: maxRows }, (_, row) => row);
    const sides = rows.flatMap((row): Annotation[] => [{ x, row, side: 'right', text, label }, { x, row, side: 'left', text, label }]);
    const choices = prefer === 'low' ? sides : [...sides.filter(({ side }) => side === 'right'), ...sides.filter(({ side }) => side === 'left')];
    const found = text ? choices.find((choice) => isFree(choice, done, left, right)) : undefined;
    done.push(found ?? { x, row: 0, side: 'right', text: '', label });
  }
  return done.reverse();
}

function isFree(choice: Annotation, done: readonly Annotation[], left: number, right: number): boolean {
  const box = annotationBox(choice);
  if (box.left < left || box.right > right) return false;
  return done.filter((other) => other.text).every((other) => {
    const theirs = annotationBox(other);
    if (theirs.row === box.row && box.left < theirs.right + PAD && theirs.left < box.right + PAD) return false;
    if (other.row > choice.row && crosses(other.x, box)) return false;
    return !(choice.row > other.row && crosses(choice.x, theirs));
  });
}

function crosses(x: number, box: Box): boolean {
  return x > box.left - 2 && x < box.right + 2;
}
