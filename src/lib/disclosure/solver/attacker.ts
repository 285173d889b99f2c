import { boundsOf, isCalledFew, type Bounds, type Puzzle, type Said } from './puzzle';
import { createSimplex, type Simplex } from './simplex';

const NEAR = 1e-6;

/** A reader who adds and subtracts. `labels` says whether this one also draws on the words in place of a number. */
export interface Attacker {
  readonly labels: boolean;
  /** A suppressed number must be able to lie anywhere in a range at least this wide. For a reader of labels it is as wide
   *  as the words "fewer than" leave it. */
  readonly width: number;
  /** Whether quantity `t` is still protected, after whatever calculation it takes. */
  protects(t: number): boolean;
  /** Whether `t` may be anything that the words "fewer than" leave. */
  leavesFew(t: number): boolean;
  /** The least and greatest value of `t` that fit everything this reader knows. */
  interval(t: number): Bounds;
  /** Takes note that less is said of `t` than before. */
  loosen(t: number): void;
  /** Takes note of values known to fit all that this reader knows. */
  learn(values: Float64Array): void;
}

/** A reader of a puzzle; less may be `said` later. */
export function createAttacker(puzzle: Puzzle, said: Said, labels: boolean): Attacker {
  const { quantities, rows, mostFew } = puzzle;
  const width = labels ? mostFew : puzzle.width;
  const simplex: Simplex = createSimplex(
    quantities.map((quantity, t) => {
      const [low, high] = boundsOf(puzzle, said, t, labels);
      return { low, high, start: quantity.value };
    }),
    rows
  );
  const lowest = new Float64Array(quantities.length).fill(Infinity);
  const highest = new Float64Array(quantities.length).fill(-Infinity);
  const floor = new Map<number, number>();

  function note(): void {
    for (let t = 0; t < lowest.length; t++) {
      const value = simplex.value(t);
      if (value < lowest[t]!) lowest[t] = value;
      if (value > highest[t]!) highest[t] = value;
    }
  }
  simplex.feasible();
  note();

  function least(t: number, enough: number): number {
    if (lowest[t]! <= enough + NEAR) return lowest[t]!;
    const reached = simplex.minimise([[t, 1]], enough);
    note();
    return reached ?? NaN;
  }

  function most(t: number, enough: number): number {
    if (highest[t]! >= enough - NEAR) return highest[t]!;
    const reached = simplex.minimise([[t, -1]], -enough);
    note();
    if (reached === -Infinity) highest[t] = Infinity;
    return reached === null ? NaN : 0 - reached;
  }

  const isWide = (t: number) => highest[t]! - lowest[t]! >= width - NEAR;
  const coversFew = (t: number) => lowest[t]! <= NEAR && highest[t]! >= mostFew - NEAR;

  function widens(t: number): boolean {
    if (isWide(t)) return true;
    most(t, lowest[t]! + width);
    if (isWide(t)) return true;
    least(t, highest[t]! - width);
    return isWide(t);
  }

  function leavesFew(t: number): boolean {
    least(t, 0);
    most(t, mostFew);
    return coversFew(t);
  }

  function protects(t: number): boolean {
    const { role } = quantities[t]!;
    if (labels && isCalledFew(puzzle, said, t)) return leavesFew(t);
    if (isWide(t) || widens(t)) return true;
    if (role === 'shown' || (role === 'few' && !labels)) return false;
    const bottom = floor.get(t) ?? least(t, 0);
    floor.set(t, bottom);
    return coversFew(t) || (role === 'implied' && bottom > mostFew + 1 - NEAR);
  }

  return {
    labels,
    width,
    protects,
    leavesFew,
    interval: (t) => [least(t, -Infinity), most(t, Infinity)],
    loosen(t) {
      const [low, high] = boundsOf(puzzle, said, t, labels);
      simplex.setBounds(t, low, high);
      floor.clear();
    },
    learn(values) {
      for (let t = 0; t < values.length; t++) {
        lowest[t] = Math.min(lowest[t]!, values[t]!);
        highest[t] = Math.max(highest[t]!, values[t]!);
      }
    }
  };
}
