import type { Audience } from './audience';
import type { Published } from './published';

/** A table that has been handed over: what was published in it, and nothing else. */
export interface IssuedTable extends Published {
  readonly id: string;
  readonly title: string;
  readonly audience: Audience;
  /** ISO date. */
  readonly issuedOn: string;
}

/** Every table that has been handed over, oldest first. Plain data: it may be stored as JSON. */
export interface Register {
  readonly tables: readonly IssuedTable[];
}

export const EMPTY_REGISTER: Register = { tables: [] };
