import type { Puzzle } from './puzzle';

/** A puzzle about a table, and the slots of the table that each of its quantities stands for. */
export interface Posed {
  readonly puzzle: Puzzle;
  readonly slots: readonly (readonly number[])[];
  /** Ids of quantities whose earlier number the table does not bear out. */
  readonly revised: readonly string[];
}
