import { createAttacker, type Attacker } from './attacker';
import { chooseComplements } from './complement';
import { componentsOf } from './components';
import { nextForContributors } from './contributors';
import { fit } from './fit';
import { boundsOf, isCalledFew, within, type Loosened, type Puzzle } from './puzzle';

/** Reviewing takes a calculation for every number withheld: not in large tables. */
const MOST_TO_REVIEW = 450;

export interface Protection {
  /** Indices of which to say less, ascending: shown ones are withheld as well, few ones are only called loosened. */
  readonly loosened: readonly number[];
  /** Indices that stay exposed whatever is withheld here: earlier tables have given them away. */
  readonly exposed: readonly number[];
  /** Indices of earlier numbers that have been revised since. */
  readonly revised: readonly number[];
}

/** Withholds printed numbers until no reader can narrow a suppressed one: for each, the feasible interval by linear
 *  programme over everything printed, first for a reader who also reads the labels, then for one who takes the sums alone.
 *  `already` are withheld for other reasons. Null where the numbers contradict each other. Order of quantities decides ties: sort them by id. */
export function protect(puzzle: Puzzle, already: readonly number[] = []): Protection | null {
  const before = new Set(already);
  const whole: { [each in keyof Protection]: number[] } = { loosened: [...already], exposed: [], revised: [] };
  for (const { puzzle: part, indices } of componentsOf(puzzle)) {
    const found = protectPart(part, indices.flatMap((t, i) => (before.has(t) ? [i] : [])));
    if (found === null) return null;
    for (const key of ['loosened', 'exposed', 'revised'] as const) whole[key].push(...found[key].map((i) => indices[i]!));
  }
  const ascending = (list: number[]) => [...new Set(list)].sort((a, b) => a - b);
  return { loosened: ascending(whole.loosened), exposed: ascending(whole.exposed), revised: ascending(whole.revised) };
}

function protectPart(posed: Puzzle, already: readonly number[]): Protection | null {
  const fitted = fit(posed);
  if (fitted === null) return null;
  const { puzzle, revised } = fitted;
  const loosened = new Set(already);
  const exposed = new Set<number>();
  const readers = readersOf(puzzle, loosened);
  let settled = false;
  while (!settled) {
    settled = true;
    for (const reader of readers) {
      for (const t of hiddenIn(puzzle, loosened)) {
        while (!exposed.has(t) && !reader.protects(t)) {
          settled = false;
          if (!widen(puzzle, loosened, readers, reader, t)) exposed.add(t);
        }
      }
    }
    const more = puzzle.contributors ? nextForContributors(puzzle, loosened) : null;
    if (more !== null) {
      settled = false;
      loosen(more, loosened, readers);
    }
  }
  if (puzzle.quantities.length <= MOST_TO_REVIEW) giveBack(puzzle, loosened, new Set(already), exposed);
  return { loosened: [...loosened], exposed: [...exposed], revised };
}

function readersOf(puzzle: Puzzle, loosened: Loosened): Attacker[] {
  return [createAttacker(puzzle, loosened, true), createAttacker(puzzle, loosened, false)];
}

/** What is not printed and must not come out. */
function hiddenIn({ quantities }: Puzzle, loosened: Loosened): number[] {
  return quantities.flatMap(({ role }, t) => (role === 'printed' || (role === 'shown' && !loosened.has(t)) ? [] : [t]));
}

/** Prints again what was withheld for the sake of another and turned out not to be needed, the largest first. */
function giveBack(puzzle: Puzzle, loosened: Set<number>, already: ReadonlySet<number>, exposed: ReadonlySet<number>): void {
  const candidates = [...loosened].filter((t) => !already.has(t)).sort((a, b) => puzzle.quantities[b]!.value - puzzle.quantities[a]!.value || a - b);
  for (const candidate of candidates) {
    loosened.delete(candidate);
    const readers = readersOf(puzzle, loosened);
    const safe = !(puzzle.contributors && nextForContributors(puzzle, loosened) !== null) && hiddenIn(puzzle, loosened).every((t) => exposed.has(t) || readers.every((reader) => reader.protects(t)));
    if (!safe) loosened.add(candidate);
  }
}

/** Withholds what it takes for the interval of `t` to reach one goal that it misses. False where nothing helps. */
function widen(puzzle: Puzzle, loosened: Set<number>, readers: readonly Attacker[], reader: Attacker, t: number): boolean {
  for (const goal of goalsOf(puzzle, loosened, reader, t)) {
    const choice = chooseComplements(puzzle, loosened, t, goal, reader.labels);
    if (choice === null) continue;
    for (const chosen of choice.loosen) loosen(chosen, loosened, readers);
    // What fits a reader of labels fits one who ignores them.
    for (const each of readers) if (each === reader || !each.labels) each.learn(choice.values);
    return true;
  }
  return false;
}

function loosen(t: number, loosened: Set<number>, readers: readonly Attacker[]): void {
  loosened.add(t);
  for (const reader of readers) reader.loosen(t);
}

/** Values that `t` would have to be able to take, those that what is known of it allows: for a number that may be few,
 *  both ends of what few means; for any other, one end of a range that is wide enough. */
function goalsOf(puzzle: Puzzle, loosened: Loosened, reader: Attacker, t: number): number[] {
  const known = boundsOf(puzzle, loosened, t, reader.labels);
  const [low, high] = reader.interval(t);
  const ends = low > 1e-6 ? [0] : [puzzle.mostFew];
  const ranges = reader.labels && isCalledFew(puzzle, loosened, t) ? [] : [low + reader.width, high - reader.width];
  return [...ranges, ...ends].filter((goal) => within(goal, known));
}
