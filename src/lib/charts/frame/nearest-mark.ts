import type { Mark } from './mark';

/** Index of the mark under or nearest to a pointer at `x`, `y` px, or -1 where there is none. Along `x` (or `y`) the
 *  other distance only breaks ties, so that a line can be read without hitting its points. */
export function nearestMark(marks: readonly Mark[], x: number, y: number, along: 'x' | 'y' | 'both'): number {
  const [wx, wy] = along === 'x' ? [1, 1e-6] : along === 'y' ? [1e-6, 1] : [1, 1];
  let best = -1;
  let least = Infinity;
  for (const [i, mark] of marks.entries()) {
    const distance = wx * away(x, mark.x, mark.box?.x, mark.box?.width) ** 2 + wy * away(y, mark.y, mark.box?.y, mark.box?.height) ** 2;
    if (distance < least) [best, least] = [i, distance];
  }
  return best;
}

/** Distance to a point, or to an extent: nothing inside it. */
function away(at: number, centre: number, start: number | undefined, length: number | undefined): number {
  if (start === undefined || length === undefined) return at - centre;
  return at < start ? start - at : at > start + length ? at - start - length : 0;
}
