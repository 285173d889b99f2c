/** What a page shows of an indicator: numbers with their limits, signals and doubts, and the sentences that say them. */
import type { Indicator } from '$lib/model/indicators/types';
import type { IncidenceStep } from '$lib/stats/survival/aalen-johansen';
import type { Assurance } from '$lib/stats/spc/icons';
import type { Interval } from '$lib/stats/intervals/interval';
import type { DaysInterval, Survival } from '$lib/stats/survival/kaplan-meier';
import type { DrawnLimits } from '$lib/stats/spc/limits';
import type { LimitStatus } from '$lib/stats/spc/control-chart';
import type { Reading } from '$lib/stats/spc/reading';
import type { Cause } from '$lib/stats/spc/special-causes';

export type Grain = 'month' | 'quarter' | 'half-year' | 'year';
export type ChartUsed = 'xmr' | 'c' | 'u' | 'p' | 'g' | 't' | 'run';

/** A dated change as the table interventions holds it. */
export interface Intervention { readonly ref: string; readonly startsOn: string; readonly kind: string; readonly label: string }

export interface ReadingContext {
  readonly interventions: readonly Intervention[];
  /** The clock, as 'YYYY-MM-DD'. */
  readonly today: string;
  /** Last day of which the data tell, never after today; today where it is not known. */
  readonly dataEnd?: string;
  /** First and last month in which any case was reported, whatever the filters: outside them a count of reports is not zero but not loaded. */
  readonly reported?: { readonly first: string; readonly last: string };
  /** First and last month looked at, by their first days; not there where the reader does not know them. */
  readonly inView?: { readonly first: string; readonly last: string };
  /** Months, by their first day, of which nothing at all was loaded: no count of theirs is zero, and nothing is judged by them. */
  readonly unloaded?: ReadonlySet<string>;
  /** Those, and the months next to them of which no case was loaded: no count of reports is zero there. */
  readonly caseless?: ReadonlySet<string>;
  /** Notes that are held, whatever the filters, and those of them that a person has read; not there where the reader does not know. */
  readonly notes?: { readonly held: number; readonly read: number };
  /** Changes, by ref, from which a measure has new limits, by its id; chosen by a person, none by default. */
  readonly newLimits?: ReadonlyMap<string, readonly string[]>;
  /** Changes, by ref, before which the limits of a measure were set and then kept, by its id; chosen by a person, none by default. */
  readonly keptLimits?: ReadonlyMap<string, string>;
}

export interface ReadingPoint {
  /** First day of the month, quarter or year; for a rare event, its day. */
  readonly period: string;
  readonly label: string;
  /** In the unit of the indicator, percentages as proportions; null where there was nothing to divide by. Days or cases since the last event on g and t charts. */
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly limits: DrawnLimits | null;
  readonly causes: readonly Cause[];
  readonly reading: Reading;
  /** Drawn and not judged: its cases are not yet settled, or it rests on too few, or it is a gap that nothing has ended yet, or its month is not over; far: named beside a finding about all others. */
  readonly unjudged?: 'unfinished' | 'few' | 'open' | 'running' | 'far';
}

export interface ReadingSegment {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly status: LimitStatus;
  /** Why limits are withheld or provisional; null when firm. */
  readonly why: string | null;
  readonly centre: number | null;
  readonly centreKind: 'mean' | 'median';
}

/** An intervention on the axis: `at` is the first point to which it applies. */
export interface Mark extends Intervention { readonly at: number; readonly moved: boolean }

export type VariationIcon = 'common' | 'improvement-high' | 'improvement-low' | 'concern-high' | 'concern-low' | 'neutral-high' | 'neutral-low' | 'both' | 'none';
/** What limits foretell (`passes`, `fails`, `hit-and-miss`), or what the last 12 months came to (`met`, `short`). */
export type AssuranceIcon = 'passes' | 'fails' | 'hit-and-miss' | 'met' | 'short' | 'none';

export interface VariationWords { readonly reading: Reading | 'withheld'; readonly direction: 'high' | 'low' | null; readonly icon: VariationIcon; readonly words: string; /** What stands in the place of a mark where nothing can be judged, if not that points are too few. */ readonly mark?: string }
/** `value`: what limits foretell; null without them, and where the target is every one. `lately`: how the last 12 months lay to the target, where that can be told. */
export interface AssuranceWords { readonly value: Assurance | null; readonly icon: AssuranceIcon; readonly words: string; readonly lately?: string }

interface Common {
  readonly indicator: Indicator;
  /** The title of the chart: what it found, in a sentence. */
  readonly finding: string;
  /** Further sentences: signals, newest first. */
  readonly signals: readonly string[];
  /** What was done to the data or the chart, and why. */
  readonly notes: readonly string[];
}

export interface MissingReading extends Common { readonly form: 'missing'; readonly tables: readonly string[] }
export interface EmptyReading extends Common { readonly form: 'empty' }

/** The later half of the period against the earlier, where the 99% interval of their difference, or of the ratio of rates, leaves out no change:
 *  chance alone does so about once in a hundred. */
export interface LevelMove {
  readonly way: 'rose' | 'fell';
  readonly reading: 'improvement' | 'concern' | 'neutral';
  /** How often chance alone would bring as great a difference, either way. */
  readonly chance: number;
  /** First month of the later half. */
  readonly laterFrom: string;
  /** "from 4 to 6.2 a month, first half of the period against the second": no month, which would read as the day of a change. */
  readonly words: string;
}

/** What fell short of a target of every one. */
export interface Missed {
  readonly missed: number;
  readonly of: number;
  readonly words: string;
  /** Its months, "from Jul 2025 to Jun 2026"; none of what is said as it stands. */
  readonly when?: string;
}

export interface SeriesReading extends Common {
  readonly form: 'series';
  readonly chart: ChartUsed;
  readonly grain: Grain;
  readonly points: readonly ReadingPoint[];
  /** True where a person chose its limits: its halves are not set against each other then. */
  readonly ownLimits?: boolean;
  readonly segments: readonly ReadingSegment[];
  readonly marks: readonly Mark[];
  /** The last point that is judged, or the last with a value where none is. */
  readonly latest: ReadingPoint;
  /** The number that stands for the measure where there is no chart, in words. */
  readonly standing: string;
  readonly level: LevelMove | null;
  /** What stands up the axis of a chart of gaps: "cases since the one before". */
  readonly axis?: string;
  /** Whether the values are floors (`asFloors`): zero is none so far. */
  readonly areFloors?: boolean;
  /** Of the last 12 months, where the target is every one; null where none was missed, or another target or none is set. */
  readonly missed?: Missed | null;
  /** Months far outside all others, by their first day, in order: to be checked. */
  readonly farOut?: readonly string[];
  readonly variation: VariationWords;
  readonly assurance: AssuranceWords;
}

/** The share of a cohort that one ending has taken by a day, with competing endings and open cases allowed for. */
export interface EndingShare { readonly ending: string; readonly label: string; readonly byDay: number; readonly share: number; readonly lower: number | null; readonly upper: number | null }
export interface WaitCohort { readonly label: string; readonly survival: Survival; readonly median: DaysInterval; readonly p80: DaysInterval; readonly endings: readonly EndingShare[]; readonly words: string }
export interface WaitReading extends Common {
  readonly form: 'wait';
  readonly survival: Survival;
  readonly median: DaysInterval;
  readonly p80: DaysInterval;
  /** Still waiting at the data date. */
  readonly open: number;
  /** By year of start, one of which only some months are in view by those, so that recent years carry what can be said of them and no more. */
  readonly cohorts: readonly WaitCohort[];
  /** Share ended by each cause, where there are several. */
  readonly incidence: ReadonlyMap<string, readonly IncidenceStep[]> | null;
}

export interface PartReading { readonly part: string; readonly label: string; readonly numerator: number; readonly denominator: number | null; readonly interval: Interval | null; readonly words: string }
export interface PartsReading extends Common { readonly form: 'parts'; readonly parts: readonly PartReading[]; /** The part that the finding tells of, where it tells of one. */ readonly telling?: PartReading; /** Whether the shares are floors (`asFloors`), of which no interval is told. */ readonly areFloors?: boolean }

export interface CrossReading extends Common {
  readonly form: 'cross';
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** cells[row][column]; 0 where no case. */
  readonly cells: readonly (readonly number[])[];
}

export interface ChangeReading {
  readonly part: string;
  readonly label: string;
  readonly changedOn: string;
  readonly before: { readonly events: number; readonly exposure: number; readonly interval: Interval | null };
  readonly after: { readonly events: number; readonly exposure: number; readonly interval: Interval | null };
  readonly monthsAfter: number;
  /** Rate after over rate before; null where refused. */
  readonly ratio: Interval | null;
  readonly verdict: 'lower' | 'higher' | 'cannot tell' | 'refused';
  readonly words: string;
}
export interface ChangesReading extends Common { readonly form: 'changes'; readonly changes: readonly ChangeReading[]; /** Whether the shares are floors (`asFloors`), of which no interval is told. */ readonly areFloors?: boolean }

export type IndicatorReading = MissingReading | EmptyReading | SeriesReading | WaitReading | PartsReading | CrossReading | ChangesReading;
