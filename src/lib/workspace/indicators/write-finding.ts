import type { Indicator } from '$lib/model/indicators/types';
import { counted, formatValue } from './format-value';
import { pointsIn, signalSpans } from './describe-signals';
import type { Grain, ReadingPoint } from './types';

/** The title of a control chart: what the last point says, else what lately was unusual, else that it varies by chance. */
export function writeFinding(indicator: Indicator, points: readonly ReadingPoint[], grain: Grain): string {
  const { name, unit } = indicator;
  const lastAt = points.findLastIndex(({ value }) => value !== null);
  const last = points[lastAt]!;
  const spans = signalSpans(points);
  const now = last.causes[0];
  const span = now && spans.find(({ to, rule, direction }) => to === lastAt && rule === now.rule && direction === now.direction);
  const limits = last.limits;
  if (now && span && limits) {
    const high = now.direction === 'high';
    const run = spans.find(({ to, rule }) => to === lastAt && rule === 'seven in a row');
    // A long run says more of how things stand than one point beyond a limit.
    if (run) return `${name} ${run.direction === 'high' ? 'rose' : 'fell'}: the last ${counted(pointsIn(points, run), grain)} are all ${run.direction === 'high' ? 'above' : 'below'} the average of ${formatValue(limits.centre, unit)}.`;
    switch (now.rule) {
      case 'outside': return `${name} reached an unusual ${high ? 'high' : 'low'} in ${last.label}: ${formatValue(last.value!, unit)}, ${high ? 'above the upper' : 'below the lower'} limit of ${formatValue(high ? limits.upper : limits.lower, unit)}.`;
      case 'trend': return `${name} ${high ? 'rose' : 'fell'} steadily: ${counted(pointsIn(points, span), grain)} on end, to ${formatValue(last.value!, unit)} in ${last.label}.`;
      case 'two of three': return `${name} came close to the ${high ? 'upper' : 'lower'} limit: two of the last three ${grain}s.`;
      case 'seven in a row': break;
    }
  }
  const recent = spans.find(({ to }) => to >= lastAt - (grain === 'month' ? 12 : 4));
  const centre = limits ? ` around ${formatValue(limits.centre, unit)}` : '';
  if (recent) {
    return `${name} went back to the usual range${centre} after an unusual ${recent.direction === 'high' ? 'high' : 'low'} (${stretch(points, recent)}).`;
  }
  const older = spans[0];
  const further = older ? ` (the last unusual stretch was ${older.direction === 'high' ? 'high' : 'low'}: ${stretch(points, older)})` : '';
  return `${name} lately varied only by chance${centre}${further}.`;
}

const stretch = (points: readonly ReadingPoint[], { from, to }: { from: number; to: number }): string =>
  from === to ? points[to]!.label : `${points[from]!.label} to ${points[to]!.label}`;
