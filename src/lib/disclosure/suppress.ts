import type { Tier } from './audience';
import { draftsOf, type Draft, type Verdict } from './draft';
import type { Grid } from './grid';
import { protect } from './protect';
import { ANY, type Bounds, type Puzzle, type Quantity } from './puzzle';
import { roundedFrom, roundTo } from './rounding';
import { findSums, type Sum } from './sums';

export interface Suppression {
  /** What becomes of each slot, and the number printed where it is shown. */
  readonly verdicts: readonly Verdict[];
  readonly printed: readonly number[];
  /** Keys of populations that cannot be protected: what was issued before has given them away. */
  readonly exposed: readonly string[];
}

/** Decides what to suppress in a table: first what is small, then what would give that away. */
export function suppress(grid: Grid, tier: Tier): Suppression {
  const plainly = attempt(grid, tier, tier.base === null);
  if (tier.base !== null || plainly.exposed.length === 0) return plainly;
  // The words themselves gave something away: let a suppressed total say no more than that it is withheld.
  const guarded = attempt(grid, tier, false);
  return guarded.exposed.length < plainly.exposed.length ? guarded : plainly;
}

function attempt(grid: Grid, tier: Tier, totalsSpeak: boolean): Suppression {
  const drafts = draftsOf(grid, tier, totalsSpeak);
  let exposed: readonly string[] = [];
  if (tier.base !== null) settle(roundedPuzzle(drafts, tier), drafts);
  const exact = exactPuzzle(grid, drafts, tier);
  if (tier.base === null || exact.implied) exposed = settle(exact, drafts);
  return { verdicts: drafts.map((draft) => draft.verdict), printed: drafts.map((draft) => draft.printed), exposed };
}

interface Posed {
  readonly puzzle: Puzzle;
  /** For each quantity, the drafts that it stands for. */
  readonly drafts: readonly (readonly number[])[];
}

/** Applies what protection asks for. Gives the ids that stay exposed. */
function settle({ puzzle, drafts: standsFor }: Posed, drafts: Draft[]): string[] {
  const withheldNow = puzzle.quantities.flatMap((quantity, t) => (standsFor[t]!.some((d) => drafts[d]!.verdict !== 'shown') ? [t] : []));
  const protection = protect(puzzle, withheldNow);
  if (protection === null) throw new RangeError('the counts contradict each other');
  for (const t of protection.withheld) for (const d of standsFor[t]!) if (drafts[d]!.verdict === 'shown') drafts[d]!.verdict = 'withheld';
  return protection.exposed.map((t) => puzzle.quantities[t]!.id);
}

function roundedPuzzle(drafts: readonly Draft[], tier: Tier): Posed {
  const base = tier.base!;
  const order = drafts.map((_, d) => d).sort((a, b) => (drafts[a]!.slot.id < drafts[b]!.slot.id ? -1 : 1));
  const at = new Map(order.map((d, t) => [d, t]));
  const quantities = order.map((d): Quantity => {
    const { slot, printed, small, few, withheld } = drafts[d]!;
    const [low, high] = small ? few : withheld;
    const told: Bounds = [roundTo(low, base), high === Infinity ? high : roundTo(high, base)];
    return { id: slot.id, role: small ? 'few' : 'shown', value: printed, printed: [printed, printed], plain: ANY, told };
  });
  const rows = order.flatMap((d) => {
    const { sums } = drafts[d]!.slot;
    if (sums.length === 0) return [];
    return [{ terms: [...sums.map((part): [number, number] => [at.get(part)!, 1]), [at.get(d)!, -1] as [number, number]], low: 0, high: 0 }];
  });
  return { puzzle: { quantities, rows, width: tier.threshold, mostFew: roundTo(tier.threshold - 1, base) }, drafts: order.map((d) => [d]) };
}

function exactPuzzle(grid: Grid, drafts: readonly Draft[], tier: Tier): Posed & { implied: boolean } {
  const { populations, sums } = findSums(grid.slots.map((slot) => slot.population), grid.complete);
  const keys = [...populations.keys()].sort();
  const at = new Map(keys.map((key, t) => [key, t]));
  const standsFor: number[][] = keys.map(() => []);
  grid.slots.forEach((slot, d) => standsFor[at.get(slot.key)!]!.push(d));
  const remainders = new Set(drafts.flatMap((draft) => (draft.verdict === 'all-but' ? remainderOf(draft, sums) : [])));
  const quantities = keys.map((id, t): Quantity => {
    const own = standsFor[t]!.map((d) => drafts[d]!);
    const draft = own.find((each) => each.slot.sums.length === 0) ?? own[0];
    if (draft === undefined) {
      const few = remainders.has(id);
      return { id, role: few ? 'few' : 'implied', value: 0, printed: ANY, plain: ANY, told: few ? [0, tier.threshold - 1] : ANY };
    }
    const { slot, small, few, withheld } = draft;
    return { id, role: small ? 'few' : 'shown', value: slot.count, printed: printedBounds(draft, tier), plain: ANY, told: small ? few : withheld };
  });
  const rows = sums.map(({ whole, parts }) => ({
    terms: [...parts.map((part): [number, number] => [at.get(part)!, 1]), [at.get(whole)!, -1] as [number, number]],
    low: 0,
    high: 0
  }));
  return { puzzle: { quantities, rows, width: tier.threshold, mostFew: tier.threshold - 1 }, drafts: standsFor, implied: keys.length > new Set(grid.slots.map((slot) => slot.key)).size };
}

function printedBounds(draft: Draft, tier: Tier): Bounds {
  if (tier.base === null) return [draft.slot.count, draft.slot.count];
  const { slot, printed } = draft;
  if (slot.sums.length === 0) {
    const [low, high] = roundedFrom(printed, tier.base);
    return [Math.max(low, tier.threshold), high];
  }
  const reach = Math.floor(tier.base / 2) * slot.sums.length;
  return [Math.max(tier.threshold, printed - reach), printed + reach];
}

/** The population that is left of everyone once those of `events` are taken away: of it the words say that it is few. */
function remainderOf({ slot, of }: Draft, sums: readonly Sum[]): string[] {
  const split = sums.find(({ whole, parts }) => whole === of && parts.length === 2 && parts.includes(slot.key));
  return split === undefined ? [] : split.parts.filter((part) => part !== slot.key);
}
