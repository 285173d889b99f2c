import { createAttacker, type Attacker } from './attacker';
import { chooseComplements } from './complement';
import type { Puzzle } from './puzzle';
import { createSimplex } from './simplex';

export interface Protection {
  /** Indices of printed numbers to withhold as well, ascending. */
  readonly withheld: readonly number[];
  /** Indices that stay exposed whatever is withheld here: earlier tables have given them away. */
  readonly exposed: readonly number[];
}

/** Withholds printed numbers until no reader can narrow a suppressed one: for each, the feasible interval by linear
 *  programme over everything printed, first for a reader who also reads the labels, then for one who takes the sums alone.
 *  `already` are withheld for other reasons. Null where the numbers contradict each other. Order of quantities decides ties: sort them by id. */
export function protect(posed: Puzzle, already: readonly number[] = []): Protection | null {
  const puzzle = complete(posed);
  if (puzzle === null) return null;
  const withheld = new Set(already);
  const exposed = new Set<number>();
  const readers = [createAttacker(puzzle, withheld, true), createAttacker(puzzle, withheld, false)];
  let settled = false;
  while (!settled) {
    settled = true;
    for (const reader of readers) {
      puzzle.quantities.forEach((quantity, t) => {
        if ((quantity.role === 'shown' && !withheld.has(t)) || exposed.has(t)) return;
        while (!reader.protects(t)) {
          settled = false;
          if (!widen(puzzle, withheld, readers, reader, t)) {
            exposed.add(t);
            break;
          }
        }
      });
    }
  }
  const ascending = (set: Set<number>) => [...set].sort((a, b) => a - b);
  return { withheld: ascending(withheld), exposed: ascending(exposed) };
}

/** Finds values for what is not counted here that fit the rest, so that every calculation starts from a table that holds. */
function complete(puzzle: Puzzle): Puzzle | null {
  const { quantities, rows } = puzzle;
  const simplex = createSimplex(
    quantities.map(({ role, value, told }) => (role === 'implied' ? { low: told[0], high: told[1], start: value } : { low: value, high: value, start: value })),
    rows
  );
  if (!simplex.feasible()) return null;
  return { ...puzzle, quantities: quantities.map((quantity, t) => (quantity.role === 'implied' ? { ...quantity, value: simplex.value(t) } : quantity)) };
}

/** Withholds what it takes for the interval of `t` to reach one goal that it misses. False where nothing helps. */
function widen(puzzle: Puzzle, withheld: Set<number>, readers: readonly Attacker[], reader: Attacker, t: number): boolean {
  for (const goal of goalsOf(puzzle, reader, t)) {
    const choice = chooseComplements(puzzle, withheld, t, goal, reader.labels);
    if (choice === null) continue;
    for (const chosen of choice.withhold) {
      withheld.add(chosen);
      for (const each of readers) each.free(chosen);
    }
    // What fits a reader of labels fits one who ignores them.
    for (const each of readers) if (each === reader || !each.labels) each.learn(choice.values);
    return true;
  }
  return false;
}

function goalsOf(puzzle: Puzzle, reader: Attacker, t: number): number[] {
  const { role, told } = puzzle.quantities[t]!;
  const [low, high] = reader.interval(t);
  if (role === 'few' && reader.labels && Number.isFinite(told[1])) return low > 1e-6 ? [0] : [puzzle.mostFew];
  const up = low + reader.width;
  const down = high - reader.width;
  return down >= 0 ? [up, down] : [up];
}
