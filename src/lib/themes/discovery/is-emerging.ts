import { dot, unitRows } from './unit-rows';

/** Panels of past needed to compare with, and how many times as often a new theme must come now. */
const FEWEST_PANELS = 6;
const GROWTH = 3;

function sumOf(rows: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(rows[0]?.length ?? 0);
  for (const row of rows) row.forEach((x, i) => (sum[i]! += x));
  return sum;
}

/** Whether passages like those of a group come at least three times as often in the panels of the group as in those before it.
 *  Likeness is the cosine to the group's centre, each member's own part left out, at or above the members' median. True where fewer
 *  than six panels came before. */
export function isEmerging(members: readonly Float32Array[], before: readonly Float32Array[], panels: number, panelsBefore: number): boolean {
  if (panelsBefore < FEWEST_PANELS) return true;
  const sum = sumOf(members);
  const own = members.map((row) => dot(row, unitRows([sum.map((x, i) => x - row[i]!)])[0]!));
  const middle = [...own].sort((a, b) => a - b);
  const median = ((middle[Math.floor((middle.length - 1) / 2)] ?? 0) + (middle[Math.floor(middle.length / 2)] ?? 0)) / 2;
  const centre = unitRows([sum])[0]!;
  const rate = own.filter((x) => x >= median).length / panels;
  const rateBefore = before.filter((row) => dot(row, centre) >= median).length / panelsBefore;
  return rate >= GROWTH * rateBefore;
}
