import { boundsOf, isCalledFew, type Loosened, type Puzzle } from './puzzle';
import { createSimplex, type Row } from './simplex';

const MOVED = 1e-6;
/** What it costs not to say that a number is few, in thresholds. */
const COST_OF_WORDS = 4;

export interface Complement {
  /** Indices of which to say less: to withhold, or where the number is not printed anyway, to say no more than that it is withheld. */
  readonly loosen: readonly number[];
  /** Values that fit everything that would still be said. */
  readonly values: Float64Array;
}

/** The cheapest set of printed numbers to withhold so that quantity `target` could as well be `goal`: the least-cost way of
 *  moving the table until it is (Kelly, Golden and Assad 1992, Cell suppression: disclosure protection for sensitive
 *  tabular data, Networks 22). A number costs what it tells, its count; equal costs go by the order of ids. For a reader of
 *  labels, the words "fewer than" may be given up as well. Null where withholding everything would not do. */
export function chooseComplements(puzzle: Puzzle, loosened: Loosened, target: number, goal: number, labels: boolean): Complement | null {
  const { quantities, rows, mostFew } = puzzle;
  const n = quantities.length;
  // Columns 0..n-1 are the quantities, within what is said of them; one that moves leaves that by a rise (column n + 2i) and a fall.
  const movable = quantities.flatMap(({ role }, t) => (t !== target && ((role === 'shown' && !loosened.has(t)) || (labels && isCalledFew(puzzle, loosened, t))) ? [t] : []));
  const slot = new Map(movable.map((t, i) => [t, n + 2 * i]));
  const variables = quantities.map(({ value }, t) => {
    const [low, high] = t === target ? [goal, goal] : boundsOf(puzzle, loosened, t, labels);
    return { low, high, start: t === target ? goal : value };
  });
  const costs: [number, number][] = [];
  movable.forEach((t, i) => {
    const { role, value, printed, plain, told } = quantities[t]!;
    const [inner, outer] = role === 'shown' ? [printed, labels ? told : plain] : [told, plain];
    variables.push({ low: 0, high: Math.max(0, outer[1] - inner[1]), start: 0 }, { low: 0, high: Math.max(0, inner[0] - outer[0]), start: 0 });
    const cost = (role === 'shown' ? Math.max(value, 1) : COST_OF_WORDS * (mostFew + 1)) + i / (1000 * movable.length);
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
  const loosen: number[] = [];
  for (let t = 0; t < n; t++) {
    const at = slot.get(t);
    const shift = at === undefined ? 0 : programme.value(at) - programme.value(at + 1);
    values[t] = programme.value(t) + shift;
    if (Math.abs(shift) > MOVED) loosen.push(t);
  }
  return { loosen, values };
}
