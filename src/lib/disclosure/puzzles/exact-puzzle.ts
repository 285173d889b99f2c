import type { Tier } from '../audience';
import { withPieces, type Bond } from './bonds';
import type { Draft } from '../draft';
import type { Grid } from '../grid';
import { keyOf, simplify, type Complete, type Population } from '../population';
import type { Posed } from '../solver/posed';
import { populationFrom, restsIn, type Published } from '../published';
import { ANY, meet, within, type Bounds, type Quantity } from '../solver/puzzle';
import { relatedTo } from './related';
import { findSums, type Sum } from './sums';

/** Whom the protection is for. */
export interface Reader {
  readonly threshold: number;
  /** Whether the table is made for this reader, who is promised that each suppressed number keeps its range. Any other is
   *  promised that nothing small comes out. */
  readonly own: boolean;
}

interface Told {
  readonly plain: Bounds;
  readonly told: Bounds;
  readonly number: boolean;
}

const NOTHING: Told = { plain: ANY, told: ANY, number: false };

/** The puzzle of true counts: every population printed here or earlier, whatever follows from them, and the sums that bind
 *  them, and `bonds`. `follows` says whether there is more to it than the table by itself. */
export function exactPuzzle(grid: Grid, drafts: readonly Draft[], past: readonly Published[], tier: Tier, reader: Reader, bonds: readonly Bond[] = [], released: ReadonlySet<string> = new Set()): Posed & { readonly follows: boolean } {
  const earlier = new Map<string, Told>();
  const rests = new Map<string, number>();
  const populations: Population[] = grid.slots.map((slot) => slot.population);
  for (const { who, low, high, number } of past.flatMap(({ cells }) => cells)) {
    const population = simplify(populationFrom(who), grid.complete);
    const key = keyOf(population);
    const bounds: Bounds = [low, high ?? Infinity];
    const before = earlier.get(key) ?? NOTHING;
    populations.push(population);
    earlier.set(key, { plain: number ? meet(bounds, before.plain) : before.plain, told: meet(bounds, before.told), number: number || before.number });
  }
  // Those without the event follow from every share that is printed, and those of two periods from each other.
  drafts.forEach(({ verdict, rest }, d) => {
    if (rest === undefined) return;
    const population = simplify(rest.population, grid.complete);
    populations.push(population);
    if (verdict === 'all-but') rests.set(keyOf(population), d);
  });
  populations.push(...past.flatMap(restsIn).map((population) => simplify(population, grid.complete)));
  const { populations: found, sums } = findSums(relatedWith(bonds, grid.slots.map((slot) => slot.population), populations, grid.complete), grid.complete);
  const ties = [...sums.map((sum): Tie => ({ ...sum, low: 0 })), ...withPieces(bonds, found).map(({ part, whole, all }): Tie => ({ whole: keyOf(whole), parts: [keyOf(part)], low: all ? 0 : -Infinity }))];
  const fixed = new Set([...earlier].flatMap(([key, { plain }]) => (plain[0] === plain[1] ? [key] : [])));
  const reach = reachable(grid.slots.map((slot) => slot.key), ties, fixed);

  const ids = [...reach.ids].sort();
  const at = new Map(ids.map((id, t) => [id, t]));
  const slots: number[][] = ids.map(() => []);
  grid.slots.forEach((slot, d) => slots[at.get(slot.key)!]!.push(d));
  const revised: string[] = [];
  const quantities = ids.map((id, t): Quantity => {
    const here = slots[t]!.map((d) => drafts[d]!);
    const draft = here.find(({ slot }) => slot.sums.length === 0) ?? here[0];
    const before = earlier.get(id) ?? NOTHING;
    const { plain, told, number } = draft === undefined || within(draft.slot.count, before.told) ? before : NOTHING;
    if (draft !== undefined) {
      if (!within(draft.slot.count, before.told)) revised.push(id);
      const role = draft.small ? (reader.own ? 'few' : 'implied') : 'shown';
      return { id, role, value: draft.slot.count, printed: meet(draft.printedBounds, plain), plain, told: meet(draft.small ? draft.few : draft.withheld, told) };
    }
    const allBut = rests.get(id);
    if (allBut === undefined) return { id, role: number ? 'printed' : 'implied', value: plain[0], printed: ANY, plain, told };
    slots[t]!.push(allBut);
    return { id, role: reader.own ? 'few' : 'implied', value: drafts[allBut]!.rest!.count, printed: ANY, plain, told: meet([0, tier.threshold - 1], told) };
  });
  const known = quantities.map((quantity): Quantity => (released.has(quantity.id) ? { ...quantity, released: true } : quantity));
  const rows = reach.ties.map(({ whole, parts, low }) => ({
    terms: [...parts.map((part): [number, number] => [at.get(part)!, 1]), [at.get(whole)!, -1] as [number, number]],
    low,
    high: 0
  }));
  const follows = ids.length > new Set(grid.slots.map((slot) => slot.key)).size;
  return { puzzle: { quantities: known, rows, width: reader.threshold, mostFew: reader.threshold - 1, contributors: reader.own && tier.base === null }, slots, revised, follows };
}

/** Parts that make up a whole, or, where `low` is -Infinity, no more than it. */
type Tie = Sum & { readonly low: number };

/** Of `others` those that sums or bonds may tie to one of `from`. */
function relatedWith(bonds: readonly Bond[], from: readonly Population[], others: readonly Population[], complete: Complete): Population[] {
  const populations = [...others, ...bonds.flatMap(({ part, whole }) => [part, whole])];
  let [related, before]: [Population[], number] = [relatedTo(from, populations, complete), -1];
  while (before !== related.length) {
    before = related.length;
    const reached = new Set(related.map(keyOf));
    const further = bonds.flatMap(({ part, whole }) => (reached.has(keyOf(part)) || reached.has(keyOf(whole)) ? [part, whole] : []));
    related = relatedTo([...from, ...further], populations, complete);
  }
  return related;
}

/** What can be reached from `from` through sums and bonds without passing a number that is known. */
function reachable(from: readonly string[], all: readonly Tie[], fixed: ReadonlySet<string>): { ids: Set<string>; ties: Tie[] } {
  const touching = new Map<string, Tie[]>();
  for (const sum of all) for (const id of [sum.whole, ...sum.parts]) touching.set(id, [...(touching.get(id) ?? []), sum]);
  const ids = new Set(from);
  const taken = new Set<Tie>();
  const queue = [...ids];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    for (const sum of touching.get(id) ?? []) {
      if (taken.has(sum)) continue;
      taken.add(sum);
      for (const next of [sum.whole, ...sum.parts]) {
        if (ids.has(next)) continue;
        ids.add(next);
        if (!fixed.has(next)) queue.push(next);
      }
    }
  }
  return { ids, ties: all.filter((sum) => taken.has(sum)) };
}
