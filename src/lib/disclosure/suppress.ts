import { mayHold, readersOf, tierOf, type Audience, type Tier } from './audience';
import { draftsOf, type Draft } from './draft';
import { exactPuzzle } from './exact-puzzle';
import type { Grid } from './grid';
import { keyOf } from './population';
import type { Posed } from './posed';
import { protect } from './protect';
import { populationFrom, type Published } from './published';
import { ANY } from './puzzle';
import { roundedPuzzle } from './rounded-puzzle';
import type { Touched } from './tables';

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
  if (tier.base === null) {
    const told = exactlyTold(earlier.filter(({ audience }) => mayHold(tier.audience, audience)));
    for (const draft of drafts) holdBackChange(draft, told, tier);
    for (const draft of drafts) holdBackOverlap(draft, drafts, told, tier);
  }
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
      const exact = exactPuzzle(grid, drafts, held, tier, { threshold: own ? tier.threshold : tierOf(reader).threshold, own });
      if (tier.base === null || exact.follows) {
        settle(exact, suppression);
        puzzles++;
      }
    }
  }
  return suppression;
}

/** A number that was printed as it is, in a table that the reader may hold or in the one at hand. */
interface Told { readonly key: string; readonly count: number; readonly touched?: Touched | undefined }

const exactlyTold = (held: readonly Earlier[]): Told[] => held.flatMap(({ base, cells }) => (base === null ? cells : []))
  .flatMap(({ who, low, number, touched }) => (number ? [{ key: keyOf(populationFrom(who)), count: low, touched }] : []));

/** A number that changed by a few since it was issued, or that a longer or a shorter span has changed by a few, would tell of those few:
 *  it is held back like a small one. */
function holdBackChange(draft: Draft, told: readonly Told[], { threshold }: Tier): void {
  const { key, count, touched } = draft.slot;
  const changes = told.filter((before) => before.key === key || areNested(before.touched, touched)).map((before) => Math.abs(count - before.count));
  if (changes.some((change) => change > 0 && change < threshold)) holdBack(draft);
}

function holdBack(draft: Draft): void {
  draft.small = true;
  draft.few = ANY;
  if (draft.verdict === 'shown') draft.verdict = 'withheld';
}

/** Two spans side by side and the one that both make up tell how many cases count in both: a few of those are held back too. */
function holdBackOverlap(draft: Draft, drafts: readonly Draft[], told: readonly Told[], { threshold }: Tier): void {
  const { slot: here, verdict } = draft;
  if (!here.touched || verdict !== 'shown') return;
  const own = drafts.filter((other) => other.verdict === 'shown').map(({ slot }) => slot);
  const alike = [...own, ...told].filter(({ touched }) => touched?.of === here.touched!.of);
  const overlaps = alike.flatMap((one) => alike.flatMap((other) => [[one, other, here], [here, one, other]] as const))
    .flatMap(([a, b, both]) => (areHalves(a.touched!, b.touched!, both.touched!) ? [a.count + b.count - both.count] : []));
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

function settle({ puzzle, slots, revised: outdated }: Posed, { drafts, exposed, revised }: { drafts: Draft[]; exposed: Set<string>; revised: Set<string> }): void {
  const already = puzzle.quantities.flatMap(({ role }, t) => (role === 'shown' && slots[t]!.some((d) => drafts[d]!.verdict !== 'shown') ? [t] : []));
  const protection = protect(puzzle, already);
  if (protection === null) throw new RangeError('the counts contradict each other');
  for (const t of protection.withheld) for (const d of slots[t]!) if (drafts[d]!.verdict === 'shown') drafts[d]!.verdict = 'withheld';
  for (const t of protection.blurred) for (const d of slots[t]!) blur(drafts[d]!);
  for (const t of protection.exposed) exposed.add(puzzle.quantities[t]!.id);
  for (const id of outdated) revised.add(id);
  for (const t of protection.revised) revised.add(puzzle.quantities[t]!.id);
}
