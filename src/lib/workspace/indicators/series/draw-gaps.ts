import type { Indicator } from '$lib/model/indicators/types';
import { chartIcons } from '$lib/stats/spc/icons';
import { drawnLimits } from '$lib/stats/spc/limits';
import { gChart } from '$lib/stats/spc/rare-event-chart';
import { readCauses, type Better } from '$lib/stats/spc/reading';
import { describeAssurance, describeVariation } from './describe-icons';
import { describeSpan, signalSpans } from './describe-signals';
import { segmentsOf } from './draw-control';
import { counted, formatValue } from '../format-value';
import { placeMarks } from './place-marks';
import type { LevelMove, ReadingContext, ReadingPoint, SeriesReading } from '../types';

export interface Gap { readonly period: string; readonly label: string; readonly gap: number }

/** What the words around a g chart are. `open`: what has passed since the last event, of which nobody knows how long it will grow. `recent` says how often the events came lately, and by
 *  what signal that is told, where one `signals`; null where limits are withheld. */
export interface GapWords { readonly finding: (recent: string | null, signals: boolean) => string; readonly standing: string; readonly level: LevelMove | null; readonly notes: readonly string[]; readonly open?: Gap | null }

/** A g chart of what lies between events: a higher point is a rarer event. `better` is for the gaps: up where the events are bad.
 *  `unit` names what is counted between ("day", "update"). */
export function drawGaps(indicator: Indicator, gaps: readonly Gap[], better: Better, unit: string, context: ReadingContext, { finding, standing, level, notes, open = null }: GapWords): SeriesReading {
  const chart = gChart(gaps.map(({ gap }) => gap));
  const closed = gaps.map(({ period, label, gap }, i): ReadingPoint => {
    const at = chart.points[i]!;
    return { period, label, value: gap, numerator: gap, denominator: null, limits: at.limits ? drawnLimits(at.limits, chart.bounds) : null, causes: at.causes, reading: readCauses(at.causes, better) };
  });
  const still = open && open.gap > 0 ? `${counted(open.gap, unit)} since the last, and counting` : null;
  const points: ReadingPoint[] = [...closed, ...(open && still ? [{ period: open.period, label: open.label, value: open.gap, numerator: open.gap, denominator: null, limits: null, causes: [], reading: 'common cause' as const, unjudged: 'open' as const }] : [])];
  const segment = chart.segments[0]!;
  const icons = chartIcons(chart, better);
  const said = describeVariation(icons?.variation ?? null, segment.why ?? 'Limits are withheld.', level);
  // High and low are of the gaps: what is counted moves the other way.
  const variation = { ...said, words: said.words.replace(', high or rising', ': the gaps are longer, so they come less often').replace(', low or falling', ': the gaps are shorter, so they come more often') };
  return {
    form: 'series', indicator, chart: 'g', grain: 'month', points, segments: segmentsOf(chart, points).map((each) => ({ ...each, centreKind: 'median' as const })), latest: closed.at(-1)!, standing, level, axis: `${unit}s since the one before`,
    marks: placeMarks(points.map(({ period }) => period), context.today, context.interventions),
    variation, assurance: describeAssurance(null, indicator.target),
    finding: finding(icons ? recentWords(closed, unit) ?? 'came as often as before' : null, variation.direction !== null),
    signals: signalSpans(points).map((span) => describeSpan(points, span, 'month', 'count').replace(/(\d+) months? in a row (above|below) the average/, '$1 gaps in a row $2 the usual').replace(/(\d+) months? that each/, '$1 gaps that each')),
    notes: [...notes, `Up the axis stand the ${unit}s since the one before: a higher point is a rarer event.`, ...(still ? [`The ring at the end is the gap that nothing has ended yet: ${still}. It is not judged.`] : []), ...(segment.why ? [segment.why] : [])]
  };
}

/** How often the events came lately, with the signal of the last gap that says so; null where it signals nothing. */
function recentWords(closed: readonly ReadingPoint[], unit: string): string | null {
  const span = signalSpans(closed).find(({ to }) => to === closed.length - 1);
  if (!span) return null;
  const high = span.direction === 'high';
  const last = closed.at(-1)!;
  const gaps = span.to - span.from + 1;
  const limit = last.limits && formatValue(high ? last.limits.upper : last.limits.lower, 'rate');
  const how = {
    outside: `the last one ${counted(last.value!, unit)} after the one before it, ${high ? `beyond the upper limit of ${limit}` : `below the lower limit of ${limit}`}`,
    'seven in a row': `the last ${gaps} gaps all ${high ? 'longer' : 'shorter'} than usual`,
    trend: `${gaps} gaps on end each ${high ? 'longer' : 'shorter'} than the one before`,
    'two of three': `two of the last three gaps near the ${high ? 'upper' : 'lower'} limit`
  }[span.rule];
  return `came ${high ? 'less' : 'more'} often lately, ${how}`;
}
