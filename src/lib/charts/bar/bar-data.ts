import type { RowName } from '../axes/row-layout';
import type { Unit } from '../lettering/format-value';

/** How a series is drawn: signals by colour, the rest by tints that differ in greyscale, the last by hatching. */
export type Tone = 'improvement' | 'concern' | 'neutral' | 'strong' | 'medium' | 'light' | 'hatched';

export interface BarSeries {
  readonly id: string;
  readonly label: string;
  readonly tone?: Tone | undefined;
}

export interface BarRow extends RowName {
  readonly id?: string | undefined;
  /** One for each series, in their order; null where withheld or not known. */
  readonly values: readonly (number | null)[];
  /** Shown at the right instead of the sum. */
  readonly text?: string | undefined;
}

export interface BarData {
  readonly measure: string;
  readonly unit: Unit;
  /** What a sum of counts is of, in the plural: "minutes". */
  readonly sumOf?: string | undefined;
  readonly series: readonly BarSeries[];
  /** Stand as given. */
  readonly rows: readonly BarRow[];
  /** `share` draws each row to 100% of its sum. */
  readonly mode?: 'amount' | 'share' | undefined;
  readonly reference?: { readonly value: number; readonly label: string } | null | undefined;
  readonly rowName?: string | undefined;
}
