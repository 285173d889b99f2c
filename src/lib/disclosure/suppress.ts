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
    const held = earlier.filter(({ audience }) => mayHold(tier.audience, audience));
    for (const draft of drafts) holdBackChange(draft, held, tier);
    for (const draft of drafts) holdBackOverlap(draft, drafts, held, tier);
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

/** A number that changed by a few since it was issued, or that a longer or a shorter span has changed by a few, would tell of those few:
 *  it is held back like a small one. */
function holdBackChange(draft: Draft, held: readonly Earlier[], { threshold }: Tier): void {
  for (const { who, low, number, touched } of held.flatMap(({ base, cells }) => (base === null ? cells : []))) {
    if (!number || (keyOf(populationFrom(who)) !== draft.slot.key && !areNested(touched, draft.slot.touched))) continue;
    const change = Math.abs(draft.slot.count - low);
    if (change > 0 && change < threshold) holdBack(draft);
  }
}

function holdBack(draft: Draft): void {
  draft.small = true;
  draft.few = ANY;
  if (draft.verdict === 'shown') draft.verdict = 'withheld';
}

interface Span { readonly touched: Touched; readonly count: number }

/** Two spans side by side and the one that both make up tell how many cases count in both: a few of those are held back too. */
function holdBackOverlap(draft: Draft, drafts: readonly Draft[], held: readonly Earlier[], { threshold }: Tier): void {
  const { touched, count } = draft.slot;
  if (!touched || draft.verdict !== 'shown') return;
  const own = drafts.flatMap(({ slot, verdict }): Span[] => (slot.touched && verdict === 'shown' ? [{ touched: slot.touched, count: slot.count }] : []));
  const before = held.flatMap(({ base, cells }) => (base === null ? cells : [])).flatMap((cell): Span[] => (cell.touched && cell.number ? [{ touched: cell.touched, count: cell.low }] : []));
  const alike = [...own, ...before].filter((span) => span.touched.of === touched.of);
  const here = { touched, count };
  for (const one of alike) {
    for (const other of alike) {
      for (const [a, b, both] of [[one, other, here], [here, one, other]] as const) {
        const overlap = areHalves(a, b, both) ? a.count + b.count - both.count : 0;
        if (overlap > 0 && overlap < threshold) return holdBack(draft);
      }
    }
  }
}

function areHalves(a: Span, b: Span, both: Span): boolean {
  const [first, second, whole] = [a, b, both].map(({ touched }) => touched.values) as [readonly string[], readonly string[], readonly string[]];
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
