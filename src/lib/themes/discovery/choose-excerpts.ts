import { dot, unitRows } from './unit-rows';

/** How much being central weighs against not repeating what was chosen before. */
const CENTRAL = 0.6;

/** Indexes of up to `most` rows that stand for the group without repeating each other (maximal marginal relevance, Carbonell and
 *  Goldstein 1998). Rows have length 1; ties go to the first. */
export function chooseExcerpts(rows: readonly Float32Array[], most: number): number[] {
  const sum = new Float32Array(rows[0]?.length ?? 0);
  for (const row of rows) row.forEach((x, i) => (sum[i]! += x));
  const [centre] = unitRows([sum]);
  const chosen: number[] = [];
  while (chosen.length < Math.min(most, rows.length)) {
    let [best, highest] = [-1, -Infinity];
    rows.forEach((row, i) => {
      if (chosen.includes(i)) return;
      const repeats = chosen.reduce((max, c) => Math.max(max, dot(row, rows[c]!)), 0);
      const worth = CENTRAL * dot(row, centre!) - (1 - CENTRAL) * repeats;
      if (worth > highest) [best, highest] = [i, worth];
    });
    chosen.push(best);
  }
  return chosen;
}
