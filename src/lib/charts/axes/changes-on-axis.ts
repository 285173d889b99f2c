import { textWidth } from '../lettering/text-width';

/** A dated change that an axis bears: the key at its line, and what it was and when, in words. */
export interface AxisChange { readonly key: string; readonly label: string }

export interface PlacedChange { readonly x: number; readonly text: string; readonly textX: number }

const SIZE = 11;

/** Lines in order of x, those at one place under one text: `1, 2`. Texts stand over or under their lines, side by side where lines are close. */
export function placeChanges(changes: readonly { readonly x: number; readonly key: string }[], right: number): PlacedChange[] {
  const keysAt = new Map<number, string[]>();
  for (const { x, key } of [...changes].sort((a, b) => a.x - b.x)) keysAt.set(x, [...(keysAt.get(x) ?? []), key]);
  let end = -Infinity;
  const placed = [...keysAt].map(([x, keys]) => {
    const text = keys.join(', ');
    const half = textWidth(text, SIZE) / 2;
    const textX = Math.max(x, end + 3 + half);
    end = textX + half;
    return { x, text, textX, half };
  });
  // Pushed back where the last would stand over the edge.
  let edge = right;
  for (const each of placed.toReversed()) {
    each.textX = Math.min(each.textX, edge - each.half);
    edge = each.textX - each.half - 3;
  }
  return placed.map(({ x, text, textX }) => ({ x, text, textX }));
}

/** `Lines: 1 Triage starts (1 July 2024); 2 …` */
export const changesNote = (changes: readonly AxisChange[]): string[] => (changes.length ? [`Lines: ${changes.map(({ key, label }) => `${key}\u00a0${label}`).join('; ')}.`] : []);
