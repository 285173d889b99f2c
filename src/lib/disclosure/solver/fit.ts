import { ANY, type Puzzle } from './puzzle';
import type { Row } from './columns';
import { createSimplex } from './simplex';

/** A puzzle whose every number has a value that fits the rest. */
export interface Fitted {
  readonly puzzle: Puzzle;
  /** Indices of earlier numbers that the counts no longer bear out: they have been revised since, and bind nothing now. */
  readonly revised: readonly number[];
}

/** Finds values for what is not counted here. Counts made here stand; an earlier number that contradicts them is let go, as few
 *  as need be. Null where the counts contradict each other. */
export function fit(puzzle: Puzzle): Fitted | null {
  const ours = ({ role }: Puzzle['quantities'][number]) => role === 'shown' || role === 'few';
  const bounds = puzzle.quantities.map((quantity) => (ours(quantity) ? { low: quantity.value, high: quantity.value } : { low: quantity.told[0], high: quantity.told[1] }));
  const variables = bounds.map((each, t) => ({ ...each, start: puzzle.quantities[t]!.value }));
  const strict = createSimplex(variables, puzzle.rows);
  if (strict.feasible()) return { puzzle: fill(puzzle, strict.value, new Set()), revised: [] };

  // Columns n + 2i and n + 2i + 1 take an earlier number above and below what was printed.
  const n = variables.length;
  const loose = puzzle.quantities.flatMap((quantity, t) => (!ours(quantity) && (quantity.told[0] > 0 || quantity.told[1] < Infinity) ? [t] : []));
  const slot = new Map(loose.map((t, i) => [t, n + 2 * i]));
  const rows: Row[] = puzzle.rows.map((row) => ({
    ...row,
    terms: row.terms.flatMap(([t, c]): [number, number][] => {
      const at = slot.get(t);
      return at === undefined ? [[t, c]] : [[t, c], [at, c], [at + 1, -c]];
    })
  }));
  const stretch = loose.flatMap((t) => [{ low: 0, high: Infinity, start: 0 }, { low: 0, high: puzzle.quantities[t]!.told[0], start: 0 }]);
  const elastic = createSimplex([...variables, ...stretch], rows);
  if (elastic.minimise(stretch.map((_, i): [number, number] => [n + i, 1 + i / (1000 * stretch.length)])) === null) return null;
  const revised = loose.filter((t) => elastic.value(slot.get(t)!) + elastic.value(slot.get(t)! + 1) > 1e-6);
  const value = (t: number) => elastic.value(t) + (slot.has(t) ? elastic.value(slot.get(t)!) - elastic.value(slot.get(t)! + 1) : 0);
  return { puzzle: fill(puzzle, value, new Set(revised)), revised };
}

function fill(puzzle: Puzzle, value: (t: number) => number, revised: ReadonlySet<number>): Puzzle {
  const quantities = puzzle.quantities.map((quantity, t) => {
    if (quantity.role === 'shown' || quantity.role === 'few') return quantity;
    return revised.has(t) ? { ...quantity, role: 'implied' as const, value: value(t), plain: ANY, told: ANY } : { ...quantity, value: value(t) };
  });
  return { ...puzzle, quantities };
}
