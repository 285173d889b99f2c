import type { Indicator } from '$lib/model/indicators/types';
import { leavesOutOne } from '$lib/stats/impact/impact-words';
import type { Interval } from '$lib/stats/intervals/interval';
import { newcombeDifference } from '$lib/stats/intervals/newcombe';
import { poissonRateRatio } from '$lib/stats/intervals/poisson-test';
import type { SeriesRow } from '$lib/store/indicators/row-shapes';
import { countsSeparateThings } from '../series/describe-point';

/** Months on each side of a date, 24 where there are: what the process was before and after, without regard to its course. `months` of
 *  the `span` hold a value that counts; `leftOut` were apart from all others, and the rest held nothing to divide by or were not loaded. */
export interface Side { readonly span: number; readonly months: number; readonly leftOut: number; readonly events: number; readonly exposure: number }
/** A month as it is judged; one that is apart holds nothing to divide by. */
export interface JudgedRow extends SeriesRow { readonly apart?: true }

export interface LevelChange {
  readonly before: Side;
  readonly after: Side;
  /** Percentages: difference of proportions. Otherwise: ratio of rates. Null where it cannot be said. */
  readonly difference: Interval | null;
  readonly ratio: Interval | null;
}

const most = 24;
/** Months on each side from which plain figures are set beside each other. */
export const leastMonths = 8;
/** Fewest things on a side before a change in a share or rate is spoken of, and fewest events on both sides together. */
const fewestOnSide = 20;
const fewestEvents = 10;

/** Why so few cannot be compared, in words; null where they can be. */
export function tooFewToCompare(indicator: Indicator, { before, after }: LevelChange): string | null {
  const events = before.events + after.events;
  if (events < fewestEvents) return `Not compared: ${events} ${events === 1 ? 'event' : 'events'} on both sides together, and at least ${fewestEvents} are needed.`;
  if (indicator.denominator === null || !countsSeparateThings(indicator)) return null;
  if (Math.min(before.exposure, after.exposure) >= fewestOnSide) return null;
  return `Not compared: ${before.exposure} before and ${after.exposure} after to divide by, and at least ${fewestOnSide} are needed on each side.`;
}

/** The change of level at the month with index `at`. `exposure` is the denominator, or months where nothing is divided. */
export const levelChange = (indicator: Indicator, rows: readonly JudgedRow[], at: number): LevelChange =>
  betweenSides(indicator, sideOf(rows.slice(Math.max(0, at - most), at)), sideOf(rows.slice(at, at + most)));

/** A change of level whose later months are named: 'YYYY-MM-DD' of the first and the last. */
export interface LevelSince extends LevelChange { readonly from: string; readonly to: string }

/** From the months after `at` that are compared to those that follow them; null where none do. */
export function levelSince(indicator: Indicator, rows: readonly JudgedRow[], at: number): LevelSince | null {
  const later = rows.slice(at + most);
  const since = sideOf(later);
  return since.months > 0 ? { ...betweenSides(indicator, sideOf(rows.slice(at, at + most)), since), from: later[0]!.period, to: later.at(-1)!.period } : null;
}

function betweenSides(indicator: Indicator, before: Side, after: Side): LevelChange {
  const together = indicator.stock || !countsSeparateThings(indicator);
  return {
    before, after,
    difference: indicator.unit === 'percent' && !together ? newcombeDifference({ events: before.events, n: before.exposure }, { events: after.events, n: after.exposure }) : null,
    ratio: indicator.unit === 'percent' || together ? null : poissonRateRatio(before, after)
  };
}

/** Rank of the change at `at` among the same comparison at every month with enough on both sides: 1 is the strongest. */
export function levelRank(indicator: Indicator, rows: readonly JudgedRow[], at: number): { rank: number; of: number } | null {
  const strength = (month: number): number | null => {
    const { before, after, difference, ratio } = levelChange(indicator, rows, month);
    if (before.months < leastMonths || after.months < leastMonths) return null;
    return difference ? inErrors(difference) : ratio && ratio.estimate > 0 ? inErrors(logOf(ratio)) : null;
  };
  const claimed = strength(at);
  if (claimed === null) return null;
  const others = rows.map((_, month) => (month === at ? null : strength(month))).filter((value) => value !== null);
  return { rank: others.filter((other) => Math.abs(other) > Math.abs(claimed)).length + 1, of: others.length + 1 };
}

/** Months with nothing to divide by are no part of a side. */
function sideOf(rows: readonly JudgedRow[]): Side {
  const known = rows.filter(({ denominator }) => denominator !== 0);
  return {
    span: rows.length ? monthNumber(rows.at(-1)!.period) - monthNumber(rows[0]!.period) + 1 : 0,
    months: known.length,
    leftOut: rows.filter(({ apart }) => apart).length,
    events: known.reduce((total, { numerator }) => total + numerator, 0),
    exposure: known.reduce((total, { denominator }) => total + (denominator ?? 1), 0)
  };
}

const monthNumber = (period: string): number => Number(period.slice(0, 4)) * 12 + Number(period.slice(5, 7));

const logOf = ({ estimate, lower, upper }: Interval): Interval => ({ estimate: Math.log(estimate), lower: Math.log(lower), upper: Math.log(upper) });

/** An estimate in units of its interval's half-width on the side of no change. */
const inErrors = ({ estimate, lower, upper }: Interval): number => estimate / (estimate > 0 ? estimate - lower : upper - estimate || 1);

/** Whether the interval of the plain difference leaves out no change. */
export const levelDiffers = ({ difference, ratio }: LevelChange): boolean =>
  (difference !== null && (difference.lower > 0 || difference.upper < 0)) || (ratio !== null && leavesOutOne(ratio));

/** Which way the plain difference goes; null where it has no interval. */
export function levelUp({ difference, ratio }: LevelChange): boolean | null {
  if (difference) return difference.estimate > 0;
  return ratio ? ratio.estimate > 1 : null;
}
