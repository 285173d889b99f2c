import type { TableRows } from '$lib/intake/rows';

/** Everything that a workspace file holds besides the tables. */
export interface Particulars {
  /** True where the cases are made up: such a workspace says so for as long as it lives. */
  readonly synthetic: boolean;
  /** Moment of saving, ISO 8601. */
  readonly savedAt: string;
  /** How many single decisions are included (decisions.ts); for a single decision, its own number. */
  readonly decisions: number;
  /** Choices to come back to. Anything that JSON can hold; whoever reads them checks them. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** The activity log, a JSON line each. */
  readonly activity: readonly string[];
}

/** What comes out of a file: one entry for each table that has rows. */
export interface Content extends Particulars {
  readonly tables: readonly TableRows[];
}

/** What goes in. The rows of a table may come in several batches, one after the other, so that they need not all be in memory. */
export interface ContentToSeal extends Omit<Particulars, 'decisions'> {
  /** 0 where none were noted singly. */
  readonly decisions?: number;
  readonly tables: Iterable<TableRows> | AsyncIterable<TableRows>;
}
