/** Positions as near to `wanted` as keeps them `gap` px apart within `min` and `max`, in the order given.
 *  Where there is not room for all they run past `max`, still apart. */
export function dodge(wanted: readonly number[], gap: number, min: number, max: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  const placed = new Array<number>(wanted.length);
  let floor = -Infinity;
  for (const i of order) floor = placed[i] = Math.max(wanted[i]!, min, floor + gap);
  let ceiling = Math.max(max, min + gap * (wanted.length - 1));
  for (const i of order.reverse()) {
    placed[i] = Math.min(placed[i]!, ceiling);
    ceiling = placed[i]! - gap;
  }
  return placed;
}
