import { dayLabel, dayNumber } from '$lib/model/dates';
import type { Indicator } from '$lib/model/indicators/types';
import { chartIcons } from '$lib/stats/icons';
import { gChart } from '$lib/stats/rare-event-chart';
import { drawnLimits } from '$lib/stats/limits';
import { readCauses, type Better } from '$lib/stats/reading';
import type { EventRow } from '$lib/store/indicators/row-shapes';
import { describeAssurance, describeVariation } from './describe-icons';
import { describeSpan, signalSpans } from './describe-signals';
import { segmentsOf } from './draw-control';
import { counted } from './format-value';
import { placeMarks } from './place-marks';
import type { EmptyReading, ReadingContext, ReadingPoint, SeriesReading } from './types';

/** Rare events as a g chart of the chances (or days) between them: longer is rarer, so a fall in the gaps is a rise in events. */
export function readEvents(indicator: Indicator, rows: readonly EventRow[], context: ReadingContext): SeriesReading | EmptyReading {
  const kept = rows.filter(({ event_on }) => event_on <= context.today);
  const late = rows.length - kept.length;
  const notes = late ? [`${counted(late, 'event')} after today ${late === 1 ? 'is' : 'are'} left out: check the dates.`] : [];
  const last = kept.at(-1);
  const since = last ? dayNumber(context.today) - dayNumber(last.event_on) : 0;
  if (kept.length < 2) {
    const finding = last ? `${indicator.name}: once, on ${dayLabel(last.event_on)}, ${counted(since, 'day')} ago.` : `${indicator.name}: none in the period in view.`;
    return { form: 'empty', indicator, finding, signals: [], notes, attention: false };
  }
  const chances = kept.every(({ opportunities }) => opportunities !== null);
  const gaps = kept.slice(1).map((row, i) => (chances ? row.opportunities! - 1 : dayNumber(row.event_on) - dayNumber(kept[i]!.event_on)));
  const what = chances ? 'chance' : 'day';
  const chart = gChart(gaps);
  const better: Better = indicator.better === 'down' ? 'up' : indicator.better === 'up' ? 'down' : 'none';
  const points = gaps.map((gap, i): ReadingPoint => {
    const at = chart.points[i]!;
    const label = dayLabel(kept[i + 1]!.event_on);
    return { period: kept[i + 1]!.event_on, label, value: gap, numerator: gap, denominator: null, interval: null, limits: at.limits ? drawnLimits(at.limits, chart.bounds) : null, causes: at.causes, reading: readCauses(at.causes, better), words: `${label}: ${counted(gap, what)} without one before it` };
  });
  const segment = chart.segments[0]!;
  const icons = chartIcons(chart, better);
  const variation = describeVariation(icons?.variation ?? null, segment.why ?? 'Limits are withheld.');
  const recent = variation.direction === 'high' ? 'came less often' : variation.direction === 'low' ? 'came more often' : 'came as often as before';
  return {
    form: 'series', indicator, chart: 'g', grain: 'month', points, segments: segmentsOf(chart, points), latest: points.at(-1)!,
    marks: placeMarks(points.map(({ period }) => period), context.today, context.interventions),
    variation, assurance: describeAssurance(null, null),
    finding: icons ? `${indicator.name} ${recent}: ${kept.length} in all, the last ${counted(since, 'day')} ago.` : `${indicator.name}: ${kept.length} in all, the last ${counted(since, 'day')} ago.`,
    signals: signalSpans(points).map((span) => describeSpan(points, span, 'month', 'count').replace('average', 'usual gap').replace(/\b(\d+) months? /, '$1 gaps ')),
    notes: [...notes, `A chart of the ${what}s between events: these are too rare to count by month, and a higher point is a rarer event.`, ...(segment.why ? [segment.why] : [])],
    attention: variation.reading === 'concern'
  };
}
