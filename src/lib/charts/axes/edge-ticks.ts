import { textWidth } from '../lettering/text-width';

export interface EdgeTick {
  readonly x: number;
  /** Empty where the label would stand on `clear`. */
  readonly label: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Ticks of a horizontal axis: labels at the edges turn inward, and one that a reference line at `clear` px would cross
 *  is left out. */
export function edgeTicks(xs: readonly number[], labels: readonly string[], width: number, clear: number | null): EdgeTick[] {
  return xs.map((x, i) => {
    const half = textWidth(labels[i]!, 12) / 2;
    const crossed = clear !== null && Math.abs(clear - x) < half + 3;
    return { x, label: crossed ? '' : labels[i]!, anchor: x - half < 0 ? 'start' : x + half > width ? 'end' : 'middle' };
  });
}
