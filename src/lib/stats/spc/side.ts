export type Side = -1 | 0 | 1;

/** Which side of `line` a value lies on: 1 above, -1 below, 0 on it.
 *  A difference of a few units of rounding (1e-12 of the larger) counts as on the line, so that a point
 *  on the mean is on the mean whatever the order in which the mean was summed. */
export function sideOf(value: number, line: number): Side {
  const rounding = 1e-12 * Math.max(Math.abs(value), Math.abs(line));
  if (value === line || (Number.isFinite(rounding) && Math.abs(value - line) <= rounding)) return 0;
  return value > line ? 1 : -1;
}
