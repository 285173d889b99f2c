import { boundsOf, type Said, type Puzzle, type Bounds } from './puzzle';
import type { Row } from './columns';
import { createSimplex, type Variable } from './simplex';

const MOVED = 1e-6;
/** What it costs that words tell less, in thresholds. */
const COST_OF_WORDS = 4;

export interface Complement {
  /** Indices of printed numbers to withhold. */
  readonly withhold: readonly number[];
  /** Indices whose words are to tell nothing, neither that a number is few nor that it is not. */
  readonly blur: readonly number[];
  /** Values that fit everything that would still be said. */
  readonly values: Float64Array;
}

/** A way for a quantity to leave what is said of it: beyond `from`, as far as `to`, at `cost` a case. */
interface Exit {
  readonly t: number;
  readonly from: Bounds;
  readonly to: Bounds;
  readonly cost: number;
  readonly kind: 'withhold' | 'blur';
}

/** The cheapest way of saying less so that quantity `target` could as well be `goal`: the least-cost way of moving the table
 *  until it is (Kelly, Golden and Assad 1992, Cell suppression: disclosure protection for sensitive tabular data, Networks
 *  22). A number costs what it tells, its count; equal costs go by the order of ids. Words are blurred only where `mayBlur`.
 *  Null where saying nothing would not do. */
export function chooseComplements(puzzle: Puzzle, said: Said, target: number, goal: number, labels: boolean, mayBlur: boolean): Complement | null {
  const n = puzzle.quantities.length;
  const exits = puzzle.quantities.flatMap((_, t) => (t === target ? [] : exitsOf(puzzle, said, t, labels, mayBlur)));
  const variables = puzzle.quantities.map(({ value }, t): Variable => {
    const [low, high] = t === target ? [goal, goal] : boundsOf(puzzle, said, t, labels);
    return { low, high, start: t === target ? goal : value };
  });
  // Column n + 2i is a rise by exit i and column n + 2i + 1 a fall.
  const slots = new Map<number, number[]>();
  const costs: [number, number][] = [];
  exits.forEach(({ t, from, to, cost }, i) => {
    const column = n + 2 * i;
    variables.push({ low: 0, high: to[1] > from[1] ? to[1] - from[1] : 0, start: 0 }, { low: 0, high: Math.max(0, from[0] - to[0]), start: 0 });
    const whole = cost + i / (1000 * exits.length);
    costs.push([column, whole], [column + 1, whole]);
    slots.set(t, [...(slots.get(t) ?? []), column]);
  });
  const widened = puzzle.rows.map((row): Row => {
    const terms = [...row.terms];
    for (const [t, c] of row.terms) for (const column of slots.get(t) ?? []) terms.push([column, c], [column + 1, -c]);
    return { ...row, terms };
  });
  const programme = createSimplex(variables, widened);
  if (programme.minimise(costs) === null) return null;
  const moved = (i: number) => programme.value(n + 2 * i) - programme.value(n + 2 * i + 1);
  const values = Float64Array.from({ length: n }, (_, t) => programme.value(t));
  exits.forEach(({ t }, i) => (values[t]! += moved(i)));
  const used = (kind: Exit['kind']) => exits.flatMap((exit, i) => (exit.kind === kind && Math.abs(moved(i)) > MOVED ? [exit.t] : []));
  return { withhold: used('withhold'), blur: used('blur'), values };
}

function exitsOf({ quantities, mostFew }: Puzzle, { withheld, blurred }: Said, t: number, labels: boolean, mayBlur: boolean): Exit[] {
  const { role, value, printed, plain, told } = quantities[t]!;
  if (role !== 'shown' && role !== 'few') return [];
  const count = Math.max(value, 1);
  const words = COST_OF_WORDS * (mostFew + 1);
  const isOpen = role === 'shown' && !withheld.has(t);
  const exits: Exit[] = isOpen ? [{ t, from: printed, to: labels ? told : plain, cost: count, kind: 'withhold' }] : [];
  if (labels && mayBlur && !blurred.has(t)) exits.push({ t, from: told, to: plain, cost: isOpen ? count + words : words, kind: 'blur' });
  return exits;
}
