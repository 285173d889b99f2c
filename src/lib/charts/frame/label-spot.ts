import type { Box } from './mark';

export interface Spot {
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The first of `spots` where a text of `width` × `height` px touches none of `taken` and fewest of `points`, if it
 *  covers no more than `tolerated` points; null where there is none. */
export function labelSpot(
  spots: readonly Spot[],
  width: number,
  height: number,
  taken: readonly Box[],
  points: readonly { x: number; y: number }[],
  within: Box,
  tolerated = 0
): { spot: Spot; box: Box } | null {
  let best: { spot: Spot; box: Box } | null = null;
  let least = tolerated + 1;
  for (const spot of spots) {
    const box = textBox(spot, width, height);
    if (box.x < within.x || box.x + width > within.x + within.width || box.y < within.y || box.y + height > within.y + within.height) continue;
    if (taken.some((other) => overlap(box, other))) continue;
    const covered = points.filter(({ x, y }) => x > box.x - 2 && x < box.x + box.width + 2 && y > box.y - 1 && y < box.y + box.height + 1).length;
    if (covered < least) [best, least] = [{ spot, box }, covered];
  }
  return best;
}

/** The box of a text whose baseline is at `spot`. */
export function textBox(spot: Spot, width: number, height: number): Box {
  const x = spot.anchor === 'start' ? spot.x : spot.anchor === 'end' ? spot.x - width : spot.x - width / 2;
  return { x, y: spot.y - height * 0.8, width, height };
}

/** Points along the straight lines between neighbours, about every 4 px, for a label to keep clear of. */
export function alongLine(run: readonly { x: number; y: number }[]): { x: number; y: number }[] {
  return run.flatMap((a, i) => {
    const b = run[i + 1];
    if (!b) return [{ x: a.x, y: a.y }];
    const steps = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 4));
    return Array.from({ length: steps }, (_, s) => ({ x: a.x + ((b.x - a.x) * s) / steps, y: a.y + ((b.y - a.y) * s) / steps }));
  });
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
