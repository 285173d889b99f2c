import { mayHold, readersOf, tierOf, type Audience, type Tier } from './audience';
import { bondsOf } from './puzzles/bonds';
import { draftsOf, type Draft } from './draft';
import { exactPuzzle } from './puzzles/exact-puzzle';
import type { Grid } from './grid';
import { keyOf, restOf, type Population } from './population';
import type { Posed } from './solver/posed';
import { protect, type Protection } from './solver/protect';
import { populationFrom, type Published } from './published';
import { ANY, type Bounds } from './solver/puzzle';
import { roundedPuzzle } from './puzzles/rounded-puzzle';
import type { Touched } from './tables';

/** Tables, the latest issued, of which bonds are followed: those of the page at hand and of some two before. Bonds tie all tables of all pages
 *  together, and what it takes to reckon with them would double with each page. */
const MOST_BONDED = 48;

/** A table issued earlier, and for whom. */
export type Earlier = Published & { readonly audience: Audience };

export interface Suppression {
  readonly drafts: readonly Draft[];
  /** Populations that cannot be protected, because what was issued earlier has given them away. */
  readonly exposed: ReadonlySet<string>;
  /** Populations whose number has been revised since it was issued. */
  readonly revised: ReadonlySet<string>;
}

/** Decides what to suppress in a table: first what is small, then what would give that away to anyone who may hold this
 *  table, alone or together with those issued earlier. */
export function suppress(grid: Grid, tier: Tier, earlier: readonly Earlier[]): Suppression {
  const suppression = { drafts: draftsOf(grid, tier), exposed: new Set<string>(), revised: new Set<string>() };
  const { drafts } = suppression;
  const told = toldBefore(earlier.filter(({ audience, base }) => base === tier.base && mayHold(tier.audience, audience)));
  for (const draft of drafts) holdBackChange(draft, drafts, told, tier);
  if (tier.base === null) for (const draft of drafts) holdBackOverlap(draft, drafts, told, tier);
  let before = NaN;
  let puzzles = 2;
  while (before !== said(drafts) && puzzles > 1) {
    before = said(drafts);
    puzzles = 0;
    for (const reader of readersOf(tier.audience)) {
      const own = reader === tier.audience;
      const held = earlier.filter(({ audience }) => mayHold(reader, audience));
      if (!own && held.every(({ audience }) => mayHold(tier.audience, audience))) continue;
      if (own && tier.base !== null) {
        settle(roundedPuzzle(drafts, tier, held, grid.complete), suppression);
        puzzles++;
      }
      const whom = { threshold: own ? tier.threshold : tierOf(reader).threshold, own };
      const near = held.slice(-MOST_BONDED);
      const bonds = bondsOf(grid, near);
      const pose = (released: ReadonlySet<string>) => exactPuzzle(grid, drafts, near, tier, whom, bonds, released);
      const bonded = bonds.length > 0 ? pose(new Set()) : null;
      const alone = () => exactPuzzle(grid, drafts, held, tier, whom);
      if (bonded && (tier.base === null || bonded.follows)) {
        settleBonded(bonded, pose, () => settle(alone(), suppression), suppression);
        puzzles++;
        if (near.length === held.length) continue;
      }
      const exact = alone();
      if (tier.base !== null && !exact.follows) continue;
      settle(exact, suppression);
      puzzles++;
    }
  }
  return suppression;
}

/** A number printed in a table that the reader may hold or in the one at hand, or what two such numbers leave: what it may stand for, itself
 *  where it is not rounded. `keys`: of whom, the name of the table at hand first. `audience`: of a table issued earlier. */
interface Told { readonly keys: readonly string[]; readonly population: Population; readonly bounds: Bounds; readonly touched?: Touched | undefined; readonly audience?: Audience }

function toldBefore(held: readonly Earlier[]): Told[] {
  return held.flatMap(({ audience, cells }) => cells.flatMap(({ who, low, high, number, touched, among }, c): Told[] => {
    const population = populationFrom(who);
    const of = c % 2 === 0 ? cells[c + 1] : undefined;
    const rest = number && of?.number ? restOf(populationFrom(of.who), population) : null;
    const bounds: Bounds = [low, high ?? Infinity];
    return [
      ...(number ? [{ keys: [keyOf(population), ...(among?.all ? [keyOf(populationFrom(among.who))] : [])], population, bounds, touched, audience }] : []),
      ...(rest && of ? [{ ...toldOfRest(rest, left([of.low, of.high ?? Infinity], bounds), touched), audience }] : [])
    ];
  }));
}

function toldBy(draft: Draft, drafts: readonly Draft[]): Told[] {
  const { slot: { key, population, touched, among }, rest, printedBounds } = draft;
  const of = drafts[drafts.indexOf(draft) + 1];
  return [{ keys: [key, ...(among?.all ? [keyOf(among.population)] : [])], population, bounds: printedBounds, touched }, ...(rest && of ? [toldOfRest(rest.population, left(of.printedBounds, printedBounds), touched)] : [])];
}

/** What is left of a group without those of its events. */
const left = ([fewest, most]: Bounds, [low, high]: Bounds): Bounds => [Math.max(0, fewest - high), most - low];

/** Those without the event. Where it holds only if every due is met, they are those touched by one that was missed. */
const toldOfRest = (population: Population, bounds: Bounds, touched: Touched | undefined): Told =>
  ({ keys: [keyOf(population)], population, bounds, touched: touched?.every ? { ...touched, of: `${touched.of}, not` } : undefined });

/** A number that changed by a few since it was issued, or that a longer or a shorter span has changed by a few, would tell of those few:
 *  it is held back like a small one. So is one that leaves with another those who changed by a few. Of rounded numbers, whose shares may
 *  tell them more closely than rounding does, it is so where a change leaves less open than rounding would, and where two spans leave none. */
function holdBackChange(draft: Draft, drafts: readonly Draft[], told: readonly Told[], { audience, threshold, base }: Tier): void {
  if (draft.verdict !== 'shown') return;
  const tells = (here: Told, before: Told): boolean => {
    const [low, high] = [here.bounds[0] - before.bounds[1], here.bounds[1] - before.bounds[0]];
    const apart = low > 0 || high < 0;
    const isSame = before.keys[0] === here.keys[0];
    const isOne = isSame || (apart && before.keys.some((key) => here.keys.includes(key))) || areNested(before.touched, here.touched) || isWithin(before.population, here.population);
    const differ = before.bounds.join() !== here.bounds.join();
    if (!isOne || !differ || (isSame && !apart && before.audience !== audience)) return false;
    const [least, most] = high > 0 ? [Math.max(0, low), high] : [Math.max(0, -high), -low];
    return least < threshold && most - least < (isSame && base !== null ? base - 1 : 1);
  };
  if (toldBy(draft, drafts).some((here) => told.some((before) => tells(here, before)))) holdBack(draft);
}

function holdBack(draft: Draft): void {
  draft.small = true;
  draft.few = ANY;
  draft.verdict = 'withheld';
}

/** Two spans side by side and the one that both make up tell how many cases count in both: a few of those are held back too. */
function holdBackOverlap(draft: Draft, drafts: readonly Draft[], told: readonly Told[], { threshold }: Tier): void {
  if (draft.verdict !== 'shown') return;
  const own = drafts.filter((other) => other.verdict === 'shown').flatMap((other) => toldBy(other, drafts));
  const overlaps = toldBy(draft, drafts).filter(({ touched }) => touched).flatMap((here) => {
    const alike = [...own, ...told].filter(({ touched }) => touched?.of === here.touched!.of);
    return alike.flatMap((one) => alike.flatMap((other) => [[one, other, here], [here, one, other]] as const))
      .flatMap(([a, b, both]) => (areHalves(a.touched!, b.touched!, both.touched!) ? [a.bounds[0] + b.bounds[0] - both.bounds[0]] : []));
  });
  if (overlaps.some((overlap) => overlap > 0 && overlap < threshold)) holdBack(draft);
}

function areHalves({ values: first }: Touched, { values: second }: Touched, { values: whole }: Touched): boolean {
  return first.length + second.length === whole.length && !first.some((value) => second.includes(value)) && [...first, ...second].every((value) => whole.includes(value));
}

/** Whether the same is counted of one span and of another within it. Where neither holds the other, cases both come and go. */
function areNested(one: Touched | undefined, other: Touched | undefined): boolean {
  if (!one || one.of !== other?.of) return false;
  const [short, long] = one.values.length < other.values.length ? [one, other] : [other, one];
  return short.values.every((value) => long.values.includes(value));
}

/** Whether two populations differ in one attribute alone, of which one lists all values of the other and more. */
function isWithin(one: Population, other: Population): boolean {
  if (one.size !== other.size) return false;
  const differing = [...one].filter(([name, { values, except }]) => other.get(name)?.except !== except || other.get(name)!.values.join() !== values.join());
  const [name] = differing[0] ?? [];
  if (name === undefined || differing.length > 1 || !other.has(name)) return false;
  const [short, long] = [one.get(name)!, other.get(name)!].sort((a, b) => a.values.length - b.values.length);
  return !short!.except && !long!.except && short!.values.every((value) => long!.values.includes(value));
}

/** Lets the words in place of a number tell nothing. */
function blur(draft: Draft): void {
  draft.verdict = 'withheld';
  draft.few = ANY;
  draft.withheld = ANY;
}

/** Changes whenever less is said of anything. */
function said(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, { verdict, withheld }) => sum + (verdict === 'shown' ? 2 : verdict === 'withheld' ? 0 : 1) + (withheld === ANY ? 0 : 1), 0);
}

type State = { readonly drafts: readonly Draft[]; readonly exposed: Set<string>; readonly revised: Set<string> };

function settle(posed: Posed, state: State): void {
  apply(posed, protectionOf(posed, state), state);
}

/** Where a number is given away by what others say of it, through bonds, that is no reason to say nothing here: it is let go, and the
 *  rest protected. What its own sums give away is for `unbonded` to see to. */
function settleBonded(posed: Posed, pose: (released: ReadonlySet<string>) => Posed, unbonded: () => void, state: State): void {
  let [now, protection] = [posed, protectionOf(posed, state)];
  if (protection.exposed.length > 0) unbonded();
  const released = new Set<string>();
  while (protection.exposed.length > 0) {
    for (const t of protection.exposed) released.add(now.puzzle.quantities[t]!.id);
    now = pose(released);
    protection = protectionOf(now, state);
  }
  for (const id of released) state.exposed.add(id);
  apply(now, protection, state);
}

/** Throws RangeError where the counts contradict each other. */
function protectionOf({ puzzle, slots }: Posed, { drafts }: State): Protection {
  const already = puzzle.quantities.flatMap(({ role }, t) => (role === 'shown' && slots[t]!.some((d) => drafts[d]!.verdict !== 'shown') ? [t] : []));
  const protection = protect(puzzle, already);
  if (protection === null) throw new RangeError('the counts contradict each other');
  return protection;
}

function apply({ puzzle, slots, revised: outdated }: Posed, protection: Protection, { drafts, exposed, revised }: State): void {
  for (const t of protection.withheld) for (const d of slots[t]!) if (drafts[d]!.verdict === 'shown') drafts[d]!.verdict = 'withheld';
  for (const t of protection.blurred) for (const d of slots[t]!) blur(drafts[d]!);
  for (const t of protection.exposed) exposed.add(puzzle.quantities[t]!.id);
  for (const id of outdated) revised.add(id);
  for (const t of protection.revised) revised.add(puzzle.quantities[t]!.id);
}
