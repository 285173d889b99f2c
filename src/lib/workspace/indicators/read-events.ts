import { dayLabel, dayNumber } from '$lib/model/dates';
import type { Indicator } from '$lib/model/indicators/types';
import { daysBetween } from '$lib/stats/small-counts';
import type { EventRow } from '$lib/store/indicators/row-shapes';
import { drawGaps } from './draw-gaps';
import { counted } from './format-value';
import type { EmptyReading, ReadingContext, SeriesReading } from './types';

/** Rare events as a g chart of the chances (or days) between them. */
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
  const days = daysBetween(kept.map(({ event_on }) => dayNumber(event_on)));
  const gaps = kept.slice(1).map(({ event_on, opportunities }, i) => ({ period: event_on, label: dayLabel(event_on), gap: chances ? opportunities! - 1 : days[i]! }));
  const better = indicator.better === 'down' ? 'up' : indicator.better === 'up' ? 'down' : 'none';
  const all = `${kept.length} in all, the last ${counted(since, 'day')} ago`;
  return drawGaps(indicator, gaps, better, chances ? indicator.basis : 'day', context, (recent) => `${indicator.name}${recent ? ` ${recent}` : ''}: ${all}.`, notes);
}
