import type { Unit } from '../lettering/format-value';
import type { RowName } from '../axes/row-layout';

/** A figure on one side of a date. */
export interface Side {
  /** Null where there are too few to give one. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly numerator?: number | null | undefined;
  readonly n?: number | null | undefined;
  /** Said of the count instead of `numerator` of `n`, where nothing is divided: "4 cases". */
  readonly count?: string | undefined;
  /** Shown instead of the value. */
  readonly text?: string | undefined;
}

export interface BeforeAfterRow extends RowName {
  readonly before: Side;
  readonly after: Side;
  /** The difference or ratio in words, with its interval, or why there is none. */
  readonly change: string;
  readonly signal?: 'improvement' | 'concern' | 'neutral' | null | undefined;
}

export interface BeforeAfterData {
  readonly measure: string;
  readonly unit: Unit;
  readonly rows: readonly BeforeAfterRow[];
  /** What lies between: `the dedicated team (June 2023)`. */
  readonly event: string;
  readonly interval?: string | undefined;
  readonly rowName?: string | undefined;
}
