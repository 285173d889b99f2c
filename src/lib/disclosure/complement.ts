import type { Puzzle } from './puzzle';
import { createSimplex, type Row } from './simplex';

const MOVED = 1e-6;

/** The cheapest set of printed numbers to withhold so that quantity `target` could as well be `goal`: the least-cost way of
 *  moving the table until it is (Kelly, Golden and Assad 1992, Cell suppression: disclosure protection for sensitive
 *  tabular data, Networks 22). A number costs what it tells, its count; equal costs go by the order of ids.
 *  Gives the indices to withhold and a table that fits, or null where withholding everything would not do. */
export function chooseComplements(
  puzzle: Puzzle,
  withheld: ReadonlySet<number>,
  target: number,
  goal: number,
  labels: boolean
): { withhold: number[]; values: Float64Array } | null {
  const { quantities, rows } = puzzle;
  const n = quantities.length;
  const open = quantities.map((quantity, t) => quantity.role === 'shown' && !withheld.has(t));
  // Columns 0..n-1 are the quantities, within what is printed; a printed one leaves that by a rise (column n + 2i) and a fall.
  const movable = quantities.flatMap((_, t) => (open[t] ? [t] : []));
  const slot = new Map(movable.map((t, i) => [t, n + 2 * i]));
  const variables = quantities.map((quantity, t) => {
    if (t === target) return { low: goal, high: goal, start: goal };
    const [low, high] = open[t] ? quantity.printed : labels ? quantity.told : quantity.plain;
    return { low, high, start: quantity.value };
  });
  const costs: [number, number][] = [];
  movable.forEach((t, i) => {
    const { value, printed, told } = quantities[t]!;
    variables.push({ low: 0, high: Math.max(0, told[1] - printed[1]), start: 0 }, { low: 0, high: Math.max(0, printed[0] - told[0]), start: 0 });
    const cost = Math.max(value, 1) + i / (1000 * movable.length);
    costs.push([n + 2 * i, cost], [n + 2 * i + 1, cost]);
  });
  const widened: Row[] = rows.map((row) => ({
    ...row,
    terms: row.terms.flatMap(([t, c]): [number, number][] => {
      const at = slot.get(t);
      return at === undefined ? [[t, c]] : [[t, c], [at, c], [at + 1, -c]];
    })
  }));
  const programme = createSimplex(variables, widened);
  if (programme.minimise(costs) === null) return null;
  const values = new Float64Array(n);
  const withhold: number[] = [];
  for (let t = 0; t < n; t++) {
    const at = slot.get(t);
    const shift = at === undefined ? 0 : programme.value(at) - programme.value(at + 1);
    values[t] = programme.value(t) + shift;
    if (Math.abs(shift) > MOVED) withhold.push(t);
  }
  return { withhold, values };
}
