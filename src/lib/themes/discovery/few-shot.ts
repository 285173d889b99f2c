import { nearestCentre } from './spherical-k-means';
import { unitRows } from './unit-rows';

/** Turns of looking at the unlabelled texts again. */
const TURNS = 3;

/** The label of each row from a few labelled ones: nearest prototype, the prototypes then drawn half-way towards the rows that they
 *  gathered. Rows have length 1; `labels[i]` is null where row i is to be labelled. Ties go to the label that sorts first. */
export function labelFromFew(rows: readonly Float32Array[], labels: readonly (string | null)[]): string[] {
  const names = [...new Set(labels.filter((label) => label !== null))].sort();
  const at = new Map(names.map((name, i) => [name, i]));
  const meanOf = (which: (i: number) => number): Float32Array[] => {
    const sums = names.map(() => new Float32Array(rows[0]?.length ?? 0));
    rows.forEach((row, i) => {
      const sum = sums[which(i)];
      if (sum) row.forEach((x, d) => (sum[d]! += x));
    });
    return unitRows(sums);
  };
  const taught = meanOf((i) => (labels[i] === null ? -1 : at.get(labels[i]!)!));
  let centres = taught;
  let found: number[] = [];
  for (let turn = 0; turn <= TURNS; turn++) {
    found = rows.map((row, i) => (labels[i] === null ? nearestCentre(row, centres) : at.get(labels[i]!)!));
    const gathered = meanOf((i) => (labels[i] === null ? found[i]! : -1));
    centres = unitRows(taught.map((own, c) => own.map((x, d) => x + gathered[c]![d]!)));
  }
  return found.map((c) => names[c]!);
}
