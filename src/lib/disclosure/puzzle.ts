import type { Row } from './simplex';

/** Inclusive bounds on a number. */
export type Bounds = readonly [low: number, high: number];

export const ANY: Bounds = [0, Infinity];

/** One number that a reader might work out. Its role says what the table does with it:
 *  - `shown`: printed here, and may yet be withheld;
 *  - `few`: too small, so never printed;
 *  - `implied`: never printed, but follows from what is (a complement, a difference between two tables), or in a table
 *    that has been issued, so that nothing can be changed about it. */
export interface Quantity {
  readonly id: string;
  readonly role: 'shown' | 'few' | 'implied';
  /** The count; for a number that is not known here, any guess. */
  readonly value: number;
  /** What the printed number tells (for a rounded one, what it may stand for). */
  readonly printed: Bounds;
  /** What anyone knows of it when it is not printed, and what the words in its place tell as well. */
  readonly plain: Bounds;
  readonly told: Bounds;
}

/** Numbers and the sums between them: what a reader of the tables has in hand. Rows name quantities by index. */
export interface Puzzle {
  readonly quantities: readonly Quantity[];
  readonly rows: readonly Row[];
  /** A reader of the sums alone must be left with a range at least this wide for every suppressed number. */
  readonly width: number;
  /** The greatest number that counts as few. */
  readonly mostFew: number;
}
