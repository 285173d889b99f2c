import type { Unit } from '../lettering/format-value';
import type { RowName } from '../axes/row-layout';

export interface IntervalRow extends RowName {
  readonly id?: string | undefined;
  /** Null where there are too few to give a figure: then the interval alone is drawn, or the words alone. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly numerator?: number | null | undefined;
  readonly n?: number | null | undefined;
  /** Shown instead of the value: `too few to say`. */
  readonly text?: string | undefined;
  /** Drawn as one to look at. */
  readonly signal?: 'improvement' | 'concern' | 'neutral' | null | undefined;
}

export interface IntervalData {
  readonly measure: string;
  readonly unit: Unit;
  /** Stand as given. */
  readonly rows: readonly IntervalRow[];
  /** A line to compare with; the label says it all: `all cases 22%`. */
  readonly reference?: { readonly value: number; readonly label: string } | null | undefined;
  /** What the whiskers are: `95% interval`. */
  readonly interval?: string | undefined;
  readonly rowName?: string | undefined;
  /** In what `n` is counted, where not in ones: `thousand`. */
  readonly nIn?: 'thousand' | undefined;
}
