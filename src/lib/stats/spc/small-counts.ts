import { sum } from '../mean';

/** Below this many events a proportion is shown with its interval or in words, never as a bare percentage. */
export const FEW_EVENTS = 5;

/** Which family of chart monthly event counts can carry, and why where it is not a control chart. */
export interface SuitableChart {
  readonly use: 'control' | 'rare events' | 'run';
  readonly why: string | null;
}

/** Where the mean is below 2 a point, a g or t chart if there are events enough for its limits (14, so 13 gaps), else a run
 *  chart; under 13 points a run chart. */
export function suitableChart(counts: readonly number[]): SuitableChart {
  const events = sum(counts);
  const average = counts.length === 0 ? 0 : events / counts.length;
  if (average < 2) {
    const few = `${average.toFixed(1)} events a point on average, and a count chart needs about 2`;
    return events >= 14 ? { use: 'rare events', why: `A rare-event chart is used: ${few}.` } : { use: 'run', why: `A run chart is used: ${few}.` };
  }
  if (counts.length < 13) return { use: 'run', why: `A run chart is used: ${counts.length} ${counts.length === 1 ? 'point' : 'points'}, and limits need at least 13.` };
  return { use: 'control', why: null };
}

/** Cases between events: for each event after the first position, the cases without one since the last (or the start). */
export function casesBetween(happened: readonly boolean[]): number[] {
  const gaps: number[] = [];
  let gap = 0;
  for (const event of happened) {
    if (event) {
      gaps.push(gap);
      gap = 0;
    } else gap++;
  }
  return gaps;
}

/** Days between events from day numbers in any order; two on one day are 0 apart. */
export function daysBetween(days: readonly number[]): number[] {
  const sorted = days.toSorted((a, b) => a - b);
  return sorted.slice(1).map((day, i) => day - sorted[i]!);
}
