import type { Row } from './columns';

/** Inclusive bounds on a number. */
export type Bounds = readonly [low: number, high: number];

export const ANY: Bounds = [0, Infinity];

/** One number that a reader might work out. Its role says what is to become of it:
 *  - `shown`: printed in the table at hand, and may yet be withheld;
 *  - `few`: too small, so never printed;
 *  - `implied`: not printed anywhere, but bound to what is (a complement, the month by which two periods differ);
 *  - `printed`: stands in a table that has been issued, so nothing can be changed about it. */
export interface Quantity {
  readonly id: string;
  readonly role: 'shown' | 'few' | 'implied' | 'printed';
  /** The count; for a number that is not known here, any guess. */
  readonly value: number;
  /** What a reader may take it to be while it is shown: the number itself, or what a rounded one may stand for. */
  readonly printed: Bounds;
  /** What anyone knows of it when it is not shown, and what the words in its place tell as well. */
  readonly plain: Bounds;
  readonly told: Bounds;
  /** True where nothing that is withheld here can protect it, so that it is not asked for. */
  readonly released?: true;
}

/** Numbers and the sums between them: what a reader of the tables has in hand. Rows name quantities by index. */
export interface Puzzle {
  readonly quantities: readonly Quantity[];
  readonly rows: readonly Row[];
  /** A reader of the sums alone must be left with a range at least this wide for every suppressed number. */
  readonly width: number;
  /** The greatest number that counts as few. */
  readonly mostFew: number;
  /** Whether to allow for a reader who is one of the cases and knows their own cell. */
  readonly contributors: boolean;
}

/** What the table says less of than it might, by index. */
export interface Said {
  /** Numbers that are not printed although they are not few. */
  readonly withheld: ReadonlySet<number>;
  /** Numbers in place of which stands a word that tells nothing: neither that they are few nor that they are not. */
  readonly blurred: ReadonlySet<number>;
}

/** What a reader is told of quantity `t` directly. */
export function boundsOf({ quantities }: Puzzle, { withheld, blurred }: Said, t: number, labels: boolean): Bounds {
  const { role, printed, plain, told } = quantities[t]!;
  if (role === 'shown' && !withheld.has(t)) return printed;
  return labels && !blurred.has(t) ? told : plain;
}

/** Whether words stand in place of `t` that tell that it is few. */
export function isCalledFew({ quantities }: Puzzle, { blurred }: Said, t: number): boolean {
  const { role, told } = quantities[t]!;
  return role === 'few' && Number.isFinite(told[1]) && !blurred.has(t);
}

/** What two sources tell together; the first alone where they contradict each other. */
export function meet([low, high]: Bounds, [otherLow, otherHigh]: Bounds): Bounds {
  const both: Bounds = [Math.max(low, otherLow), Math.min(high, otherHigh)];
  return both[0] <= both[1] ? both : [low, high];
}

export function within(value: number, [low, high]: Bounds): boolean {
  return value >= low && value <= high;
}
