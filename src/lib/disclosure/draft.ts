import { isSmall, type Tier } from './audience';
import type { Grid, Slot } from './grid';
import { ANY, type Bounds } from './solver/puzzle';
import { restOf, type Population } from './population';
import { roundedFrom, roundTo } from './rounding';
import { countsBehind, shareOf } from './share';

export type Verdict = 'shown' | 'few' | 'withheld' | 'all-but';

/** A slot on its way to a cell. */
export interface Draft {
  readonly slot: Slot;
  /** The number to print where it is shown, and the counts that it may stand for. */
  readonly printed: number;
  printedBounds: Bounds;
  verdict: Verdict;
  /** Whether it must be suppressed for its own sake. */
  small: boolean;
  /** Bounds that the words tell which stand in place of a small number, and of one withheld to protect another. */
  few: Bounds;
  withheld: Bounds;
  /** In a table of proportions, for a slot of events: those of the group who are not among them. */
  rest?: { readonly population: Population; readonly count: number };
}

/** Primary suppression: which slots are too small to print. Of a total of rounded cells that is not shown no more is said
 *  than that it is withheld, for its true count is not theirs to tell. */
export function draftsOf(grid: Grid, tier: Tier): Draft[] {
  const { threshold, base } = tier;
  const inner = grid.slots.map((slot) => (base === null ? slot.count : roundTo(slot.count, base)));
  const drafts = grid.slots.map((slot, i): Draft => {
    const total = slot.sums.length > 0;
    const printed = total ? slot.sums.reduce((sum, part) => sum + inner[part]!, 0) : inner[i]!;
    const speaks = !total || base === null;
    let small = isSmall(slot.count, threshold);
    // A rounded total of small cells tells how many of them were rounded up, so at least how large it is.
    if (base !== null && slot.sums.length > 0 && slot.sums.every((part) => isSmall(grid.slots[part]!.count, threshold))) {
      small ||= (printed / base) * roundedFrom(base, base)[0] < threshold;
    }
    return {
      slot,
      printed,
      printedBounds: boundsOf(slot, printed, tier),
      small,
      verdict: small ? (speaks ? 'few' : 'withheld') : 'shown',
      few: speaks ? [0, threshold - 1] : ANY,
      withheld: speaks ? [threshold, Infinity] : ANY
    };
  });
  if (grid.shares) for (let row = 0; row < grid.rows.length; row++) judgeShare(drafts[2 * row]!, drafts[2 * row + 1]!, tier);
  return drafts;
}

function boundsOf(slot: Slot, printed: number, { base, threshold }: Tier): Bounds {
  if (base === null) return [printed, printed];
  if (slot.sums.length === 0) {
    const [low, high] = roundedFrom(printed, base);
    return [Math.max(low, threshold), high];
  }
  const reach = Math.floor(base / 2) * slot.sums.length;
  return [Math.max(threshold, printed - reach), printed + reach];
}

/** Events are hidden when they or those without the event are few: 0% and 100% of a small group tell of everyone in it.
 *  In a group under twice the threshold one of the two always is, so there the words do not say which. */
function judgeShare(events: Draft, of: Draft, { threshold, base }: Tier): void {
  const rest = restOf(of.slot.population, events.slot.population);
  if (rest === null) throw new RangeError('an event narrows a group by one attribute of its own');
  events.rest = { population: rest, count: of.slot.count - events.slot.count };
  if (isSmall(of.slot.count, threshold)) return;
  const scarce = of.printed < 2 * threshold || of.slot.count < 2 * threshold;
  const few = isSmall(events.slot.count, threshold);
  const remaining = isSmall(of.slot.count - events.slot.count, threshold);
  if (!scarce && few) return;
  if (!scarce && !remaining) {
    if (base === null || of.verdict !== 'shown' || events.verdict !== 'shown') return;
    const behind = countsBehind(shareOf(events.slot.count, of.slot.count, base), events.printedBounds, of.printedBounds, base, threshold);
    events.printedBounds = behind.events;
    of.printedBounds = behind.of;
    return;
  }
  events.small = true;
  events.verdict = scarce ? 'withheld' : 'all-but';
  events.few = ANY;
  if (scarce) events.withheld = ANY;
}
