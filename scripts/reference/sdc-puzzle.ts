import { createAttacker } from '$lib/disclosure/solver/attacker';
import { keyOf, populationOf, type Facets } from '$lib/disclosure/population';
import { protect } from '$lib/disclosure/solver/protect';
import { ANY, type Puzzle, type Quantity } from '$lib/disclosure/solver/puzzle';
import { findSums } from '$lib/disclosure/puzzles/sums';

/** A cell of a reference table: who is counted, with totals as the absence of an attribute. */
export interface TableCell {
  readonly id: string;
  readonly count: number;
  readonly who: Facets;
}

/** The puzzle of a table of which `suppressed` cells are not printed, and the index of each cell in it. */
function pose(cells: readonly TableCell[], suppressed: ReadonlySet<string>, width: number): { puzzle: Puzzle; at: (id: string) => number; ids: readonly string[] } {
  const values = new Map<string, string[]>();
  for (const { who } of cells) for (const [name, listed] of Object.entries(who)) values.set(name, [...new Set([...(values.get(name) ?? []), ...listed])]);
  const populations = new Map(cells.map((cell) => [cell.id, populationOf([cell.who], values)!]));
  const { sums, populations: all } = findSums([...populations.values()], values);
  const keys = [...all.keys()].sort();
  const index = new Map(keys.map((key, t) => [key, t]));
  const byKey = new Map(cells.map((cell) => [keyOf(populations.get(cell.id)!), cell]));
  const quantities = keys.map((id): Quantity => {
    const cell = byKey.get(id);
    if (cell === undefined) return { id, role: 'implied', value: 0, printed: ANY, plain: ANY, told: ANY };
    return { id, role: suppressed.has(cell.id) ? 'few' : 'shown', value: cell.count, printed: [cell.count, cell.count], plain: ANY, told: ANY };
  });
  const rows = sums.map(({ whole, parts }) => ({ terms: [...parts.map((part): [number, number] => [index.get(part)!, 1]), [index.get(whole)!, -1] as [number, number]], low: 0, high: 0 }));
  return { puzzle: { quantities, rows, width, mostFew: width, contributors: false }, at: (id) => index.get(keyOf(populations.get(id)!))!, ids: keys.map((key) => byKey.get(key)?.id ?? key) };
}

/** The least and greatest value of each cell of `targets` that fit the printed ones. */
export function intervalsOf(cells: readonly TableCell[], suppressed: ReadonlySet<string>, targets: readonly string[]): Map<string, readonly [number, number]> {
  const { puzzle, at } = pose(cells, suppressed, 1);
  const attacker = createAttacker(puzzle, { withheld: new Set(), blurred: new Set() }, false);
  return new Map(targets.map((id) => [id, attacker.interval(at(id))]));
}

/** The cells withheld besides those suppressed, so that each of these keeps a range of `width`. */
export function extraSuppressions(cells: readonly TableCell[], suppressed: ReadonlySet<string>, width: number, contributors = false): string[] {
  const { puzzle, ids } = pose(cells, suppressed, width);
  return protect({ ...puzzle, contributors })!.withheld.map((t) => ids[t]!);
}
