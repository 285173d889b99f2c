import { createAttacker, type Attacker } from './attacker';
import { chooseComplements } from './complement';
import { componentsOf, type Component } from './components';
import { nextForContributors } from './contributors';
import { fit } from './fit';
import { boundsOf, isCalledFew, within, type Puzzle, type Said } from './puzzle';

/** Reviewing takes a calculation for every number withheld: not in large tables. */
const MOST_TO_REVIEW = 450;
/** A number is widened at one end, then at the other. */
const MOST_TURNS = 8;

/** What it takes to protect a table, as indices of quantities, ascending. */
export interface Protection {
  /** Printed numbers that are withheld as well. */
  readonly withheld: readonly number[];
  /** Suppressed numbers in place of which no words may tell whether they are few. */
  readonly blurred: readonly number[];
  /** Numbers that stay exposed whatever is withheld here: earlier tables have given them away. */
  readonly exposed: readonly number[];
  /** Earlier numbers that have been revised since. */
  readonly revised: readonly number[];
}

/** Withholds printed numbers until no reader can narrow a suppressed one: for each, the feasible interval by linear
 *  programme over everything printed, first for a reader who also reads the labels, then for one who takes the sums alone.
 *  `already` are withheld for other reasons. Null where the numbers contradict each other. Order of quantities decides ties: sort them by id. */
export function protect(puzzle: Puzzle, already: readonly number[] = []): Protection | null {
  const before = new Set(already);
  const whole: { [each in keyof Protection]: number[] } = { withheld: [...already], blurred: [], exposed: [], revised: [] };
  const protectedOf = ({ puzzle: part, indices }: Component) => protectPart(part, indices.flatMap((t, i) => (before.has(t) ? [i] : [])));
  for (const [at, part] of componentsOf(puzzle).entries()) {
    let [{ indices }, found] = [part, protectedOf(part)];
    if (found === null) {
      // Rows came late, or were mended: an earlier number that the counts contradict binds nothing.
      const withKnown = componentsOf(puzzle, true)[at]!;
      [{ indices }, found] = [withKnown, protectedOf(withKnown)];
    }
    if (found === null) return null;
    for (const key of ['withheld', 'blurred', 'exposed', 'revised'] as const) whole[key].push(...found[key].map((i) => indices[i]!));
  }
  const ascending = (list: readonly number[]) => [...new Set(list)].sort((a, b) => a - b);
  return { withheld: ascending(whole.withheld), blurred: ascending(whole.blurred), exposed: ascending(whole.exposed), revised: ascending(whole.revised) };
}

interface Saying extends Said {
  readonly withheld: Set<number>;
  readonly blurred: Set<number>;
}

function protectPart(posed: Puzzle, already: readonly number[]): Protection | null {
  const fitted = fit(posed);
  if (fitted === null) return null;
  const { puzzle, revised } = fitted;
  const said: Saying = { withheld: new Set(already), blurred: new Set() };
  const exposed = new Set<number>();
  /** Numbers of which earlier tables tell, by their sums alone, that they are few, and nothing besides. */
  const merelyFew = new Set<number>();
  const isKept = (reader: Attacker, t: number) => reader.protects(t) || (merelyFew.has(t) && reader.leavesFew(t));
  const readers = readersOf(puzzle, said);
  let settled = false;
  while (!settled) {
    settled = true;
    for (const reader of readers) {
      for (const t of hiddenIn(puzzle, said)) {
        for (let turn = 0; !exposed.has(t) && !isKept(reader, t); turn++) {
          if (turn > MOST_TURNS) throw new Error('a suppressed number could not be given its range');
          settled = false;
          if (!widen(puzzle, said, readers, reader, t)) (reader.leavesFew(t) ? merelyFew : exposed).add(t);
        }
      }
    }
    const more = puzzle.contributors ? nextForContributors(puzzle, said.withheld) : null;
    if (more !== null) {
      settled = false;
      said.withheld.add(more);
      for (const reader of readers) reader.loosen(more);
    }
  }
  if (exposed.size > 0) return saysNothing(puzzle, exposed, revised);
  if (puzzle.quantities.length <= MOST_TO_REVIEW) giveBack(puzzle, said, new Set(already), isKept);
  return { withheld: [...said.withheld], blurred: [...said.blurred], exposed: [...exposed], revised };
}

/** Where earlier tables have given a number away, whatever is said beside it could bring a reader closer still: nothing is. */
function saysNothing({ quantities }: Puzzle, exposed: ReadonlySet<number>, revised: readonly number[]): Protection {
  const own = quantities.flatMap(({ role }, t) => (role === 'printed' ? [] : [t]));
  return { withheld: own.filter((t) => quantities[t]!.role === 'shown'), blurred: own, exposed: [...exposed], revised };
}

function readersOf(puzzle: Puzzle, said: Said): Attacker[] {
  return [createAttacker(puzzle, said, true), createAttacker(puzzle, said, false)];
}

/** What is not printed and must not come out. */
function hiddenIn({ quantities }: Puzzle, { withheld }: Said): number[] {
  return quantities.flatMap(({ role, released }, t) => (role === 'printed' || released || (role === 'shown' && !withheld.has(t)) ? [] : [t]));
}

/** Says again what was taken back and turned out not to be needed, the largest numbers first. */
function giveBack(puzzle: Puzzle, said: Saying, already: ReadonlySet<number>, isKept: (reader: Attacker, t: number) => boolean): void {
  const bySize = (a: number, b: number) => puzzle.quantities[b]!.value - puzzle.quantities[a]!.value || a - b;
  const isSafe = () => {
    if (puzzle.contributors && nextForContributors(puzzle, said.withheld) !== null) return false;
    const readers = readersOf(puzzle, said);
    return hiddenIn(puzzle, said).every((t) => readers.every((reader) => isKept(reader, t)));
  };
  for (const t of [...said.withheld].filter((each) => !already.has(each)).sort(bySize)) {
    const blurred = said.blurred.delete(t);
    said.withheld.delete(t);
    if (isSafe()) continue;
    said.withheld.add(t);
    if (blurred) said.blurred.add(t);
  }
  for (const t of [...said.blurred].sort(bySize)) {
    said.blurred.delete(t);
    if (!isSafe()) said.blurred.add(t);
  }
}

/** Says less, so that the interval of `t` reaches one goal that it misses; words are blurred where withholding numbers does
 *  not help. False where nothing helps. */
function widen(puzzle: Puzzle, said: Saying, readers: readonly Attacker[], reader: Attacker, t: number): boolean {
  const goals = goalsOf(puzzle, said, reader, t);
  for (const mayBlur of [false, true]) {
    for (const goal of goals) {
      const choice = chooseComplements(puzzle, said, t, goal, reader.labels, mayBlur);
      if (choice === null) continue;
      for (const each of choice.withhold) said.withheld.add(each);
      for (const each of choice.blur) said.blurred.add(each);
      for (const each of readers) {
        for (const loose of new Set([...choice.withhold, ...choice.blur])) each.loosen(loose);
        // What fits a reader of labels fits one who ignores them.
        if (each === reader || !each.labels) each.learn(choice.values);
      }
      return true;
    }
  }
  return false;
}

/** Values that `t` would have to be able to take, those that what is said of it allows: for a number that is called few,
 *  both ends of what few means; for any other, one end of a range that is wide enough. */
function goalsOf(puzzle: Puzzle, said: Said, reader: Attacker, t: number): number[] {
  const allowed = boundsOf(puzzle, said, t, reader.labels);
  const [low, high] = reader.interval(t);
  const ends = low > 1e-6 ? [0] : high < puzzle.mostFew - 1e-6 ? [puzzle.mostFew] : [];
  const ranges = reader.labels && isCalledFew(puzzle, said, t) ? [] : [low + reader.width, high - reader.width];
  return [...ranges, ...ends].filter((goal) => within(goal, allowed));
}
