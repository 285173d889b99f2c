import type { Unit } from '$lib/model/indicators/types';
import type { Cause, Rule } from '$lib/stats/special-causes';
import { counted, formatValue } from './format-value';
import type { Grain, ReadingPoint } from './types';

/** A stretch of neighbouring points with one rule and direction, first and last index. */
export interface Span { readonly rule: Rule; readonly direction: Cause['direction']; readonly from: number; readonly to: number }

/** Every stretch of special cause, newest first. Points without a value, or not judged, do not part a stretch. */
export function signalSpans(points: readonly ReadingPoint[]): Span[] {
  const spans: Span[] = [];
  let open: { from: number; to: number; rule: Rule; direction: Cause['direction'] }[] = [];
  points.forEach((point, i) => {
    if (!isJudged(point)) return;
    const { causes } = point;
    if (causes.length === 0 && open.length === 0) return;
    const goesOn = (span: Cause) => causes.some(({ rule, direction }) => rule === span.rule && direction === span.direction);
    for (const span of open) if (!goesOn(span)) spans.push(span);
    open = open.filter(goesOn);
    for (const { rule, direction } of causes) {
      const span = open.find((one) => one.rule === rule && one.direction === direction);
      if (span) span.to = i;
      else open.push({ rule, direction, from: i, to: i });
    }
  });
  spans.push(...open);
  return spans.sort((a, b) => b.to - a.to || b.from - a.from);
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
