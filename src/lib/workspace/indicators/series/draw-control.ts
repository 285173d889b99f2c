import type { Indicator } from '$lib/model/indicators/types';
import type { ControlChart, ChartOptions } from '$lib/stats/spc/control-chart';
import { drawnLimits, type Bounds, type DrawnLimits, type Limits } from '$lib/stats/spc/limits';
import { pPrimeChart, uPrimeChart } from '$lib/stats/spc/ratio-chart';
import { readCauses } from '$lib/stats/spc/reading';
import type { Cause } from '$lib/stats/spc/special-causes';
import { xmrChart } from '$lib/stats/spc/xmr';
import type { SeriesRow } from '$lib/store/indicators/row-shapes';
import { isThin } from './choose-chart';
import type { Period } from './group-periods';
import type { ChartUsed, ReadingPoint, ReadingSegment } from '../types';

/** The control chart of the periods. c and u widen to c′ and u′, p to p′, only where points vary more than their counts explain. */
export function controlChartOf(indicator: Indicator, chart: ChartUsed, periods: readonly Period[], options: ChartOptions): ControlChart {
  const events = periods.map(({ numerator }) => numerator);
  const sizes = periods.map(({ denominator, blank }) => (blank ? 0 : denominator ?? 1));
  switch (chart) {
    case 'p': return pPrimeChart(events, sizes, options);
    case 'u': case 'c': return uPrimeChart(events, sizes, options);
    case 'xmr': return xmrChart(periods.map(valueOf), options, indicator.unit === 'score' ? { min: 1, max: 5 } : { min: 0, max: indicator.unit === 'percent' ? 1 : null });
    default: throw new Error(`no control chart of kind ${chart} from a series`);
  }
}

/** Indexes of the points that are drawn and not judged, with the reason. */
export type Unjudged = ReadonlyMap<number, NonNullable<ReadingPoint['unjudged']>>;

/** Periods whose cases are not settled, or that hold the month that is `running`, and shares of fewer than five. */
export function leftUnjudged(chart: ChartUsed, periods: readonly Period[], unfinishedFrom: string | null, running: string | null = null): Unjudged {
  const left = new Map<number, 'unfinished' | 'few' | 'running'>();
  periods.forEach((period, i) => {
    if (unfinishedFrom !== null && period.last >= unfinishedFrom) left.set(i, 'unfinished');
    else if (running !== null && period.period <= running && period.last >= running) left.set(i, 'running');
    else if (chart === 'p' && isThin(period) && period.denominator) left.set(i, 'few');
  });
  return left;
}

/** What the hollow points are, in sentences. */
export function unjudgedNotes(indicator: Indicator, points: readonly ReadingPoint[]): string[] {
  const first = points.find(({ unjudged }) => unjudged === 'unfinished');
  const running = points.find(({ unjudged }) => unjudged === 'running');
  return [
    ...(first ? [`Dotted rings from ${first.label} on are unfinished: fewer than ${indicator.settlesAfter} months have passed since the report. They are drawn, set no limits and are not judged.`] : []),
    ...(running ? [`The dotted ring at the end, ${running.label}, is not over: it is drawn and not judged.`] : []),
    ...(points.some(({ unjudged }) => unjudged === 'few') ? ['Rings rest on fewer than five: they set no limits and are not judged.'] : [])
  ];
}

export const valueOf = ({ numerator, denominator, blank }: SeriesRow): number | null =>
  blank ? null : denominator === null ? numerator : denominator > 0 ? numerator / denominator : null;

const none: readonly Cause[] = [];

/** The points of a chart. `chart` is null for a run chart, which has no limits; `left` says why the points at its indexes are not judged. */
export function pointsOf(indicator: Indicator, periods: readonly Period[], chart: ControlChart | null, left: Unjudged): ReadingPoint[] {
  // Points of the same size share their limits: one object for all that do.
  const shared = new Map<Limits, DrawnLimits>();
  const drawn = (of: Limits, bounds: Bounds): DrawnLimits => {
    const known = shared.get(of);
    if (known) return known;
    const made = drawnLimits(of, bounds);
    shared.set(of, made);
    return made;
  };
  return periods.map((period, i): ReadingPoint => {
    const { numerator, denominator } = period;
    const at = chart?.points[i];
    const causes = at?.causes ?? none;
    const unjudged = left.get(i);
    const point = {
      period: period.period, label: period.label, value: valueOf(period), numerator, denominator,
      limits: chart && at?.limits ? drawn(at.limits, chart.bounds) : null,
      causes, reading: readCauses(causes, indicator.better)
    };
    return unjudged ? { ...point, unjudged } : point;
  });
}

export function segmentsOf(chart: ControlChart, points: readonly ReadingPoint[]): ReadingSegment[] {
  return chart.segments.map(({ from, to, status, why, centre }) =>
    ({ from, to, status, why, centre, centreKind: 'mean', label: `${points[from]!.label} to ${points[to]!.label}` }));
}

/** What was done to the limits: clamped, widened. */
export function limitNotes(chart: ControlChart, points: readonly ReadingPoint[]): string[] {
  const clamped = new Set(points.map(({ limits }) => limits?.clamped ?? 'none'));
  const low = clamped.has('lower') || clamped.has('both');
  const high = clamped.has('upper') || clamped.has('both');
  const widest = Math.max(...chart.segments.map(({ dispersion, status }) => (status === 'withheld' ? 0 : (dispersion ?? 0))));
  const beyond = chart.bounds.min === 1 ? ['below 1', 'above 5'] : ['below 0', 'above 100%'];
  return [
    ...(widest > 1.05 ? [`Points vary more than their counts explain: limits are ${widest.toFixed(1)} times as wide.`] : []),
    ...(low || high ? [`${low && high ? 'Both limits are' : low ? 'The lower limit is' : 'The upper limit is'} drawn at what the measure can be: it cannot be ${[...(low ? [beyond[0]] : []), ...(high ? [beyond[1]] : [])].join(' nor ')}.`] : [])
  ];
}
