import type { Facets } from './population';

/** A row or column of a table. */
export interface Line {
  readonly id: string;
  readonly label: string;
  /** Ids of lines on the same axis that this one is the sum of (a quarter of its months). */
  readonly parts?: readonly string[];
  /** Who is counted; by default those whose attribute (the axis) has this value (the id). Empty for everyone. */
  readonly facets?: Facets;
  /** Where a case counts that any of several values touch (a theme seen at any of the panels of a year), so that lines do not add up. */
  readonly touched?: Touched;
  /** A wider group, counted elsewhere, to which all those of this line belong (before any event narrows them). */
  readonly among?: Among;
}

/** A group that holds everyone of a line; `all` where it holds nobody else, so that the two are one number. */
export interface Among { readonly who: Facets; readonly all: boolean }

/** What is counted of cases touched by any of `values`, by a name that is the same in every table of it. */
export interface Touched {
  readonly of: string;
  readonly values: readonly string[];
  /** True where an event holds of a case only if it holds at each of the values that touch it: then those without it add up like cases touched. */
  readonly every?: true;
}

export interface Axis {
  /** The attribute, in the words of the data dictionary: `month`, `role`, `theme`. */
  readonly attribute: string;
  readonly lines: readonly Line[];
  /** Label of a line that sums the rest; absent for none. */
  readonly total?: string;
  /** True where a case may stand in several lines (themes): no total then; give a line for everyone with empty facets. */
  readonly overlaps?: boolean;
  /** True where the lines leave no case out, so that their total is everyone. Never for months. */
  readonly complete?: boolean;
}

interface Described {
  /** Names the table in the register of what has been issued. */
  readonly id: string;
  readonly title: string;
  /** Cases are people; passages are never counted in a table that leaves. */
  readonly unit: 'cases';
  /** The filters that hold for the whole table, the period (`month`) among them. */
  readonly within: Facets;
}

/** Counts of cases, a row of numbers for each line of `rows`, without the totals. */
export interface CountTable extends Described {
  readonly shape: 'table';
  readonly rows: Axis;
  readonly columns: Axis;
  readonly counts: readonly (readonly number[])[];
}

/** Counts of cases by one attribute, most often the month. */
export interface CountSeries extends Described {
  readonly shape: 'series';
  readonly along: Axis;
  readonly counts: readonly number[];
}

/** Cases of whom something is true, of all who could have it, for each line. */
export interface ProportionTable extends Described {
  readonly shape: 'proportions';
  readonly rows: Axis;
  /** Heading of the cases of whom it is true, and of all. */
  readonly eventsLabel: string;
  readonly ofLabel: string;
  /** What is true of the events. */
  readonly event: Facets;
  readonly events: readonly number[];
  readonly of: readonly number[];
}

/** A figure about the cases of each line, such as a median of days. Lines have no total: medians do not add up. */
export interface MagnitudeTable extends Described {
  readonly shape: 'magnitudes';
  readonly rows: Axis;
  /** Heading of the figures, with their unit in the plural for the cells. */
  readonly figureLabel: string;
  readonly figureUnit: 'days' | 'months';
  /** The figure of each line; null where there is none (fewer than half have reached the event). */
  readonly figures: readonly (number | null)[];
  /** The magnitude of every case of each line, by which it is judged whether a few dominate. */
  readonly values: readonly (readonly number[])[];
}

export type Tabulation = CountTable | CountSeries | ProportionTable | MagnitudeTable;
