import { createAttacker, type Attacker } from './attacker';
import { chooseComplements } from './complement';
import { nextForContributors } from './contributors';
import { fit } from './fit';
import { within, type Puzzle } from './puzzle';

/** Reviewing takes a calculation for every number withheld: not in large tables. */
const MOST_TO_REVIEW = 450;

export interface Protection {
  /** Indices of printed numbers to withhold as well, ascending. */
  readonly withheld: readonly number[];
  /** Indices that stay exposed whatever is withheld here: earlier tables have given them away. */
  readonly exposed: readonly number[];
  /** Indices of earlier numbers that have been revised since. */
  readonly revised: readonly number[];
}

/** Withholds printed numbers until no reader can narrow a suppressed one: for each, the feasible interval by linear
 *  programme over everything printed, first for a reader who also reads the labels, then for one who takes the sums alone.
 *  `already` are withheld for other reasons. Null where the numbers contradict each other. Order of quantities decides ties: sort them by id. */
export function protect(posed: Puzzle, already: readonly number[] = []): Protection | null {
  const fitted = fit(posed);
  if (fitted === null) return null;
  const { puzzle, revised } = fitted;
  const withheld = new Set(already);
  const exposed = new Set<number>();
  const readers = readersOf(puzzle, withheld);
  let settled = false;
  while (!settled) {
    settled = true;
    for (const reader of readers) {
      for (const t of hiddenIn(puzzle, withheld)) {
        while (!exposed.has(t) && !reader.protects(t)) {
          settled = false;
          if (!widen(puzzle, withheld, readers, reader, t)) exposed.add(t);
        }
      }
    }
    const more = puzzle.contributors ? nextForContributors(puzzle, withheld) : null;
    if (more !== null) {
      settled = false;
      withhold(more, withheld, readers);
    }
  }
  if (puzzle.quantities.length <= MOST_TO_REVIEW) giveBack(puzzle, withheld, new Set(already), exposed);
  const ascending = (set: Set<number>) => [...set].sort((a, b) => a - b);
  return { withheld: ascending(withheld), exposed: ascending(exposed), revised };
}

function readersOf(puzzle: Puzzle, withheld: ReadonlySet<number>): Attacker[] {
  return [createAttacker(puzzle, withheld, true), createAttacker(puzzle, withheld, false)];
}

/** What is not printed and must not come out. */
function hiddenIn({ quantities }: Puzzle, withheld: ReadonlySet<number>): number[] {
  return quantities.flatMap(({ role }, t) => (role === 'printed' || (role === 'shown' && !withheld.has(t)) ? [] : [t]));
}

/** Prints again what was withheld for the sake of another and turned out not to be needed, the largest first. */
function giveBack(puzzle: Puzzle, withheld: Set<number>, already: ReadonlySet<number>, exposed: ReadonlySet<number>): void {
  const candidates = [...withheld].filter((t) => !already.has(t)).sort((a, b) => puzzle.quantities[b]!.value - puzzle.quantities[a]!.value || a - b);
  for (const candidate of candidates) {
    withheld.delete(candidate);
    const readers = readersOf(puzzle, withheld);
    const safe = !(puzzle.contributors && nextForContributors(puzzle, withheld) !== null) && hiddenIn(puzzle, withheld).every((t) => exposed.has(t) || readers.every((reader) => reader.protects(t)));
    if (!safe) withheld.add(candidate);
  }
}

/** Withholds what it takes for the interval of `t` to reach one goal that it misses. False where nothing helps. */
function widen(puzzle: Puzzle, withheld: Set<number>, readers: readonly Attacker[], reader: Attacker, t: number): boolean {
  for (const goal of goalsOf(puzzle, reader, t)) {
    const choice = chooseComplements(puzzle, withheld, t, goal, reader.labels);
    if (choice === null) continue;
    for (const chosen of choice.withhold) withhold(chosen, withheld, readers);
    // What fits a reader of labels fits one who ignores them.
    for (const each of readers) if (each === reader || !each.labels) each.learn(choice.values);
    return true;
  }
  return false;
}

function withhold(t: number, withheld: Set<number>, readers: readonly Attacker[]): void {
  withheld.add(t);
  for (const reader of readers) reader.free(t);
}

/** Values that `t` would have to be able to take, those that what is known of it allows: for a number that may be few,
 *  both ends of what few means; for any other, one end of a range that is wide enough. */
function goalsOf({ quantities, mostFew }: Puzzle, reader: Attacker, t: number): number[] {
  const { role, told, plain } = quantities[t]!;
  const known = reader.labels ? told : plain;
  const [low, high] = reader.interval(t);
  const ends = low > 1e-6 ? [0] : [mostFew];
  const ranges = role === 'few' && reader.labels && Number.isFinite(told[1]) ? [] : [low + reader.width, high - reader.width];
  return [...ranges, ...ends].filter((goal) => within(goal, known));
}
