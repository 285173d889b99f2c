import type { Unit } from '$lib/model/indicators/types';
import type { Cause, Rule } from '$lib/stats/spc/special-causes';
import { counted, formatValue } from '../format-value';
import type { Grain, ReadingPoint } from '../types';

/** A stretch of neighbouring points with one rule and direction, first and last index. */
export interface Span { readonly rule: Rule; readonly direction: Cause['direction']; readonly from: number; readonly to: number }

/** Every stretch of special cause, newest first. Points without a value, or not judged, do not part a stretch. */
export function signalSpans(points: readonly ReadingPoint[]): Span[] {
  const spans: Span[] = [];
  const open: { from: number; to: number; rule: Rule; direction: Cause['direction'] }[] = [];
  // By index, and without a function for each point: a board asks this of tens of thousands.
  for (let i = 0; i < points.length; i += 1) {
    const { causes } = points[i]!;
    if ((causes.length === 0 && open.length === 0) || !isJudged(points[i]!)) continue;
    for (let at = 0; at < open.length; ) {
      if (has(causes, open[at]!)) at += 1;
      else spans.push(...open.splice(at, 1));
    }
    for (let k = 0; k < causes.length; k += 1) {
      const { rule, direction } = causes[k]!;
      const span = open.find((one) => one.rule === rule && one.direction === direction);
      if (span) span.to = i;
      else open.push({ rule, direction, from: i, to: i });
    }
  }
  spans.push(...open);
  return spans.sort((a, b) => b.to - a.to || b.from - a.from);
}

function has(causes: readonly Cause[], { rule, direction }: Cause): boolean {
  for (let k = 0; k < causes.length; k += 1) if (causes[k]!.rule === rule && causes[k]!.direction === direction) return true;
  return false;
}

/** Whether the rules of the chart look at a point. */
export const isJudged = ({ value, unjudged }: Pick<ReadingPoint, 'value' | 'unjudged'>): boolean => value !== null && !unjudged;

/** Number of points that are judged from `from` to `to`. */
export const pointsIn = (points: readonly ReadingPoint[], { from, to }: Pick<Span, 'from' | 'to'>): number =>
  points.slice(from, to + 1).filter(isJudged).length;

/** A signal in a sentence: "From Apr 2024 to Dec 2024: 9 months in a row above the average of 5.2." */
export function describeSpan(points: readonly ReadingPoint[], span: Span, grain: Grain, unit: Unit): string {
  const first = points[span.from]!;
  const last = points[span.to]!;
  const when = span.from === span.to ? first.label : `From ${first.label} to ${last.label}`;
  const n = pointsIn(points, span);
  const side = span.direction === 'high' ? 'above' : 'below';
  switch (span.rule) {
    case 'outside': {
      const limit = span.direction === 'high' ? last.limits?.upper : last.limits?.lower;
      return `${when}: ${side} the ${span.direction === 'high' ? 'upper' : 'lower'} limit${limit === undefined ? '' : ` of ${formatValue(limit, unit)}`}.`;
    }
    case 'trend': return `${when}: ${counted(n, grain)} that each ${span.direction === 'high' ? 'rise' : 'fall'} on the one before.`;
    case 'two of three': return `${when}: near the ${span.direction === 'high' ? 'upper' : 'lower'} limit.`;
    case 'seven in a row': return `${when}: ${counted(n, grain)} in a row ${side} the average${last.limits ? ` of ${formatValue(last.limits.centre, unit)}` : ''}.`;
  }
}
