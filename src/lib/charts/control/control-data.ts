import type { Unit } from '../lettering/format-value';
import type { Signal } from '../lettering/signal';

export interface ControlPoint {
  /** `YYYY-MM-DD`; the first of the month where points are monthly. */
  readonly date: string;
  /** What the point is called where it is more than a day or a month: "Jul–Sep 2026". */
  readonly label?: string | undefined;
  /** In `unit`; null where there was nothing to count or to divide by. */
  readonly value: number | null;
  readonly numerator?: number | null | undefined;
  readonly denominator?: number | null | undefined;
  readonly signal?: Signal | undefined;
  /** Why it signals, in words. */
  readonly reasons?: readonly string[] | undefined;
  /** Limits at this point where they differ from point to point (p, u); not clamped. */
  readonly lower?: number | null | undefined;
  readonly upper?: number | null | undefined;
  /** Shown instead of the value, as `fewer than 5`. */
  readonly text?: string | undefined;
  /** Drawn as a ring: it is shown and not judged. `unfinished` is a ring of dots: more may still come to it. */
  readonly hollow?: 'unfinished' | 'other' | undefined;
}

/** A stretch of points that share their limits. */
export interface ControlSegment {
  readonly from: string;
  readonly to: string;
  readonly centre: number | null;
  /** Not clamped: the chart clamps and says so. Null where withheld, or where each point has its own. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Why limits are withheld or provisional, as a sentence. */
  readonly why?: string | null | undefined;
}

/** A dated event that the user entered. */
export interface Intervention {
  readonly date: string;
  readonly label: string;
  /** Stands for the label where it has no room; by default its place on this axis. */
  readonly key?: string | undefined;
}

/** A stretch of the axis with a name, such as the selection regime. */
export interface Regime {
  readonly from: string;
  /** Null where it still holds. */
  readonly to: string | null;
  readonly label: string;
  /** Stands for the label where it has no room; by default a letter for its place on this axis. */
  readonly key?: string | undefined;
}

export interface ControlData {
  /** What is measured, in a few words that can begin a sentence: `Cases heard`. */
  readonly measure: string;
  readonly unit: Unit;
  /** What a point is, as a column is headed: by default `Month` or `Date`. */
  readonly pointName?: string | undefined;
  /** Ascending by date. */
  readonly points: readonly ControlPoint[];
  readonly segments?: readonly ControlSegment[] | undefined;
  readonly interventions?: readonly Intervention[] | undefined;
  readonly regimes?: readonly Regime[] | undefined;
  /** What the bands of `regimes` are, in a few words, and what the day is from which each stands: its `first panel`. */
  readonly regimesAre?: { readonly what: string; readonly first: string } | undefined;
  /** What the centre line is. */
  readonly centreName?: 'mean' | 'median' | undefined;
  /** The label is shown as it stands: `proposed 95%`. */
  readonly target?: { readonly value: number; readonly label: string } | null | undefined;
  /** `sequence` gives each point one step, for charts of events (g, t); then there are no gaps. */
  readonly spacing?: 'time' | 'sequence' | undefined;
}
