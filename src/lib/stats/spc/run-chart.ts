import { binomialCdf, binomialQuantile } from '../intervals/binomial';
import { segmentBounds, type ChartOptions } from './control-chart';
import { median } from '../median';
import { sideOf } from './side';

/** Anhøj runs analysis of one series. Nulls where every point lies on the centre. */
export interface RunsAnalysis {
  /** Points that are not on the centre. */
  readonly useful: number;
  readonly longestRun: number | null;
  readonly longestRunMax: number | null;
  readonly crossings: number | null;
  readonly crossingsMin: number | null;
  /** Longest run above its maximum, or crossings below their minimum: not random. */
  readonly signal: boolean;
}

export interface RunSegment {
  readonly from: number;
  readonly to: number;
  /** Median of the baseline in the units of the values; null without one. */
  readonly centre: number | null;
  readonly runs: RunsAnalysis;
}

/** Bounds for `useful` points: longest run round(log2 n) + 3 (Schilling 2012), crossings qbinom(.05, n - 1, .5) (Chen 2010). */
export function anhojBounds(useful: number): { longestRunMax: number; crossingsMin: number } {
  return { longestRunMax: Math.round(Math.log2(useful)) + 3, crossingsMin: binomialQuantile(0.05, Math.max(useful - 1, 0), 0.5) };
}

/** Runs analysis of values about their centre, one number or one a value (anhoej/qicharts2 R/helper.functions.R). */
export function runsAnalysis(values: readonly number[], centre: number | readonly number[]): RunsAnalysis {
  const sides = values.map((value, i) => sideOf(value, typeof centre === 'number' ? centre : centre[i]!)).filter((side) => side !== 0);
  if (sides.length === 0) return { useful: 0, longestRun: null, longestRunMax: null, crossings: null, crossingsMin: null, signal: false };
  let crossings = 0;
  let run = 0;
  let longestRun = 0;
  sides.forEach((side, i) => {
    if (i > 0 && side !== sides[i - 1]) crossings++;
    run = side === sides[i - 1] ? run + 1 : 1;
    longestRun = Math.max(longestRun, run);
  });
  const bounds = anhojBounds(sides.length);
  const signal = longestRun > bounds.longestRunMax || crossings < bounds.crossingsMin;
  return { useful: sides.length, longestRun, crossings, ...bounds, signal };
}

/** How seldom chance alone gives runs as few or as long about a centre: the lesser of the chance of so few crossings, binomial of n − 1
 *  steps, and a bound for a run of L among n points, (n − L + 2) × ½^L: it begins with the first of them or after a change of side. */
export function runsChance(values: readonly number[], centre: number): number {
  const { useful, longestRun, crossings } = runsAnalysis(values, centre);
  if (longestRun === null || crossings === null) return 1;
  return Math.min(1, binomialCdf(crossings, useful - 1, 0.5), (useful - longestRun + 2) * 0.5 ** longestRun);
}

/** Run chart: median and runs analysis of each segment; null values are gaps. For short series, where limits are withheld. */
export function runChart(values: readonly (number | null)[], options: ChartOptions = {}): RunSegment[] {
  const fixAfter = options.fixAfter ?? Infinity;
  const excluded = new Set([...(options.exclude ?? []), ...(options.unjudged ?? [])]);
  return segmentBounds(values.length, options.rebaseAt ?? []).map(([from, to]) => {
    const known = values.slice(from, to + 1).map((value, i) => ({ value, at: i })).filter(({ value, at }) => value !== null && !excluded.has(from + at));
    const baseline = known.filter(({ at }) => at < fixAfter).map(({ value }) => value!);
    const centre = baseline.length > 0 ? median(baseline) : null;
    return { from, to, centre, runs: runsAnalysis(known.map(({ value }) => value!), centre ?? 0) };
  });
}
