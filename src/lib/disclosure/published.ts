import type { Tier } from './audience';
import type { Draft } from './draft';
import type { Grid } from './grid';
import { restOf, type Population, type ValueSet } from './population';
import { ANY } from './solver/puzzle';
import type { Touched } from './tables';

/** Who is counted, as an object that can be stored. */
export type Who = Readonly<Record<string, ValueSet>>;

/** What one cell of a safe table tells anyone, the words in place of a number included. */
export interface PublishedCell {
  readonly who: Who;
  /** The least and greatest count that it may stand for; null for no limit. */
  readonly low: number;
  readonly high: number | null;
  /** Whether a number was printed. */
  readonly number: boolean;
  /** The rounded number that was printed. */
  readonly rounded?: number;
  /** In a rounded table, the cells that this one is the sum of. */
  readonly sums?: readonly number[];
  readonly touched?: Touched;
  /** The wider group that holds all who are counted, and nobody else where `all`. */
  readonly among?: { readonly who: Who; readonly all: boolean };
}

/** What a safe table gives away to those who read it: nothing that is not printed in it. */
export interface Published {
  readonly threshold: number;
  readonly base: number | null;
  /** Attributes whose values, all of them listed, leave nobody out. */
  readonly complete: Readonly<Record<string, readonly string[]>>;
  readonly cells: readonly PublishedCell[];
}

export function publishedBy(grid: Grid, drafts: readonly Draft[], tier: Tier): Published {
  // Where the word tells nothing of one number, it tells nothing of any.
  const blurred = !grid.shares && drafts.some(({ verdict, withheld }) => verdict === 'withheld' && withheld === ANY);
  const cells = drafts.map(({ slot, verdict, few, withheld, printed, printedBounds }, d): PublishedCell => {
    const number = verdict === 'shown';
    // Whether a share is withheld for its own sake can be told only where the size of its group is shown.
    const vague = blurred || (grid.shares && drafts[d - (d % 2) + 1]!.verdict !== 'shown');
    const [low, high] = number ? printedBounds : verdict !== 'withheld' ? few : vague ? ANY : withheld;
    return {
      who: whoOf(slot.population),
      low,
      high: high === Infinity ? null : high,
      number,
      ...(number && tier.base !== null ? { rounded: printed } : {}),
      ...(tier.base !== null && slot.sums.length > 0 ? { sums: slot.sums } : {}),
      ...(slot.touched && { touched: slot.touched }),
      ...(slot.among && { among: { who: whoOf(slot.among.population), all: slot.among.all } })
    };
  });
  const rests = drafts.flatMap(({ verdict, rest }) => (verdict === 'all-but' && rest !== undefined ? [{ who: whoOf(rest.population), low: 0, high: tier.threshold - 1, number: false }] : []));
  return { threshold: tier.threshold, base: tier.base, complete: Object.fromEntries(grid.complete), cells: [...cells, ...rests] };
}

function whoOf(population: Population): Who {
  return Object.fromEntries([...population].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function populationFrom(who: Who): Population {
  return new Map(Object.entries(who));
}

/** In tables of shares, of each group those without the event: they follow from what was printed of the two. A share and its group
 *  stand side by side, the group narrowed by one attribute. */
export function restsIn({ cells }: Published): Population[] {
  return cells.flatMap(({ who }, c) => {
    const of = c % 2 === 0 ? cells[c + 1] : undefined;
    const rest = of && restOf(populationFrom(of.who), populationFrom(who));
    return rest ? [rest] : [];
  });
}
