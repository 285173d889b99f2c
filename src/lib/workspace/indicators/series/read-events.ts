import { dayLabel, dayNumber } from '$lib/model/dates';
import type { Indicator } from '$lib/model/indicators/types';
import { monthsBetween } from '$lib/model/months';
import { daysBetween } from '$lib/stats/spc/small-counts';
import type { EventRow, SeriesRow } from '$lib/store/indicators/row-shapes';
import { crowdedQuarter } from './crowded-quarter';
import { drawGaps } from './draw-gaps';
import { counted } from '../format-value';
import { readSeries } from './read-series';
import type { EmptyReading, ReadingContext, SeriesReading } from '../types';

/** From this many a month on events are not rare, and a chart of the gaps between them hides how many there are. */
const commonFrom = 2;
/** Points that limits by month need. */
const fewestMonths = 13;

/** Rare events as a g chart of the chances (or days) between them; common ones counted by month. */
export function readEvents(indicator: Indicator, rows: readonly EventRow[], context: ReadingContext): SeriesReading | EmptyReading {
  const kept = rows.filter(({ event_on }) => event_on <= context.today);
  const late = rows.length - kept.length;
  const blind = kept.length > 1 && unloadedDays(kept[0]!.event_on, kept.at(-1)!.event_on, context);
  const notes = [...(blind ? ['Days of months of which nothing was loaded are left out of what lies between events.'] : []), ...(late ? [`${counted(late, 'event')} after today ${late === 1 ? 'is' : 'are'} left out: check the dates.`] : [])];
  const last = kept.at(-1);
  if (!last || kept.length < 2) {
    return { form: 'empty', indicator, finding: `${indicator.name}: ${last ? `once, ${lastWords(last, context)}` : 'none in the period in view'}.`, signals: [], notes };
  }
  const months = countByMonth(kept, context);
  if (months.length >= fewestMonths && kept.length >= commonFrom * months.length) {
    const counts = readSeries({ ...indicator, chart: 'c', denominator: null }, months, context);
    return { ...counts, indicator, notes: [...notes, `Counted by month: at ${(kept.length / months.length).toFixed(1)} a month these are not rare.`, ...counts.notes] };
  }
  const chances = kept.every(({ opportunities }) => opportunities !== null);
  const days = daysBetween(kept.map(({ event_on }) => dayNumber(event_on))).map((gap, i) => gap - unloadedDays(kept[i]!.event_on, kept[i + 1]!.event_on, context));
  const gaps = kept.slice(1).map(({ event_on, opportunities }, i) => ({ period: event_on, label: dayLabel(event_on), gap: chances ? opportunities! - 1 : days[i]! }));
  const end = context.dataEnd ?? context.today;
  const better = indicator.better === 'down' ? 'up' : indicator.better === 'up' ? 'down' : 'none';
  const all = `${kept.length} in all, the last ${lastWords(last, context)}`;
  return drawGaps(indicator, gaps, better, chances ? indicator.basis : 'day', context, {
    finding: (recent) => `${indicator.name}${recent ? ` ${recent}` : ''}: ${all}.${crowdedQuarter(indicator, months.filter(({ period }) => !context.unloaded?.has(period)))}`, standing: all, level: null, notes, open: chances ? null : { period: end, label: dayLabel(end), gap: dayNumber(end) - dayNumber(last.event_on) }
  });
}

/** Days between two events in months of which nothing was loaded: nobody knows whether one came then. */
function unloadedDays(from: string, to: string, { unloaded }: ReadingContext): number {
  return [...(unloaded ?? [])].filter((month) => month > from && month < to).reduce((days, month) => days + dayNumber(firstAfter(month)) - dayNumber(month), 0);
}

const firstAfter = (month: string): string => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 1)).toISOString().slice(0, 10);

/** "on 28 Jan 2025, 610 days before the end of the data (30 Sep 2026)". */
function lastWords({ event_on }: EventRow, { dataEnd, today }: ReadingContext): string {
  const end = dataEnd ?? today;
  const since = dayNumber(end) - dayNumber(event_on);
  return `on ${dayLabel(event_on)}${since > 0 ? `, ${counted(since, 'day')} before the end of the data (${dayLabel(end)})` : ''}`;
}

/** Every month from the first event to the end of the data. */
function countByMonth(events: readonly EventRow[], { dataEnd, today }: ReadingContext): SeriesRow[] {
  const found = new Map<string, number>();
  for (const { event_on } of events) {
    const month = event_on.slice(0, 7);
    found.set(month, (found.get(month) ?? 0) + 1);
  }
  const last = [(dataEnd ?? today).slice(0, 7), events.at(-1)!.event_on.slice(0, 7)].sort()[1]!;
  return monthsBetween(events[0]!.event_on, last).map((month) => ({ period: `${month}-01`, numerator: found.get(month) ?? 0, denominator: null }));
}
