/** The few shapes in which the SQL of an indicator gives its rows. Dates are 'YYYY-MM-DD'. */

/** One row per month of the period, months in which nothing happened included, in date order. */
export interface SeriesRow {
  readonly period: string;
  readonly numerator: number;
  /** Null where nothing is divided; 0 where there was nothing to divide by in that month. */
  readonly denominator: number | null;
  /** Set beside the database where nothing at all was loaded of the month: its count is not known, and no zero. */
  readonly blank?: true;
}

/** One row per year of start, length and ending: how many things waited so. */
export interface DurationRow {
  readonly days: number;
  /** False where the wait had not ended at the data date. */
  readonly observed: boolean;
  /** Year in which the wait began, 'YYYY'. */
  readonly cohort: string;
  /** What ended it, where more than one thing can; of one not observed, why it lasts no more (its case closed), and null while it does. */
  readonly ending: string | null;
  readonly n: number;
}

/** One row per part of a whole, or per item. */
export interface PartRow {
  readonly part: string;
  readonly numerator: number;
  readonly denominator: number | null;
}

/** One row per pair of codes with at least one case. */
export interface CrossRow {
  readonly row_part: string;
  readonly column_part: string;
  readonly n: number;
}

/** One row per rare event, in date order. */
export interface EventRow {
  readonly event_on: string;
  /** Opportunities since the event before it, this one included; null where they are not counted. */
  readonly opportunities: number | null;
}

/** One row per change, with what was seen on each side of it. */
export interface BeforeAfterRow {
  readonly part: string;
  readonly label: string;
  readonly changed_on: string;
  readonly before_events: number;
  readonly before_exposure: number;
  readonly after_events: number;
  readonly after_exposure: number;
  /** Whole months of follow-up after the month of the change, at most twelve. */
  readonly months_after: number;
  /** Cases of those months that could have been counted, and were not yet read. */
  readonly after_unread: number;
}

export type IndicatorRows =
  | { readonly shape: 'series'; readonly rows: readonly SeriesRow[] }
  | { readonly shape: 'durations'; readonly rows: readonly DurationRow[] }
  | { readonly shape: 'parts'; readonly rows: readonly PartRow[] }
  | { readonly shape: 'cross'; readonly rows: readonly CrossRow[] }
  | { readonly shape: 'events'; readonly rows: readonly EventRow[] }
  | { readonly shape: 'before-after'; readonly rows: readonly BeforeAfterRow[] };

export type RowShape = IndicatorRows['shape'];

/** Columns of each shape and what a cell of each may be. */
export const shapeColumns: Record<RowShape, Readonly<Record<string, 'string' | 'number' | 'boolean' | 'number or null' | 'string or null'>>> = {
  series: { period: 'string', numerator: 'number', denominator: 'number or null' },
  durations: { days: 'number', observed: 'boolean', cohort: 'string', ending: 'string or null', n: 'number' },
  parts: { part: 'string', numerator: 'number', denominator: 'number or null' },
  cross: { row_part: 'string', column_part: 'string', n: 'number' },
  events: { event_on: 'string', opportunities: 'number or null' },
  'before-after': {
    part: 'string', label: 'string', changed_on: 'string', before_events: 'number', before_exposure: 'number',
    after_events: 'number', after_exposure: 'number', months_after: 'number', after_unread: 'number'
  }
};
