import type { Indicator } from '$lib/model/indicators/types';
import { missOf, needsAttention } from './needs-attention';
import type { IndicatorReading, Missed, SeriesReading } from './types';

export interface WhatChanged {
  /** Concerns, then improvements: a signal of the last point that stands among so many, or a level that moved. Leading measures first in each. */
  readonly directed: readonly SeriesReading[];
  /** The same for measures without a good or bad direction. */
  readonly neutral: readonly SeriesReading[];
  /** Signals that chance would bring among so many measures. */
  readonly doubtful: readonly SeriesReading[];
  readonly judged: number;
  readonly steady: number;
  readonly thin: number;
}

/** What the measures of a page say together, the most telling first. */
export function whatChanged(readings: readonly IndicatorReading[], leading: readonly string[]): WhatChanged {
  const attention = needsAttention(readings);
  const series = readings.filter((reading): reading is SeriesReading => reading.form === 'series');
  const signals = series.filter(({ variation }) => !['common cause', 'withheld'].includes(variation.reading));
  const stands = (reading: SeriesReading) => attention.get(reading.indicator.id)?.stands === true;
  const moved = series.filter((reading) => (signals.includes(reading) ? stands(reading) : reading.level !== null));
  const way = (reading: SeriesReading) => (signals.includes(reading) ? reading.variation.reading : reading.level!.reading);
  const rank = (reading: SeriesReading) => ['concern', 'both', 'improvement'].indexOf(way(reading)) * 2 + (leading.includes(reading.indicator.id) ? 0 : 1);
  const steady = series.filter((reading) => reading.variation.reading === 'common cause' && reading.level === null).length;
  return {
    directed: moved.filter((reading) => way(reading) !== 'neutral').sort((a, b) => rank(a) - rank(b)),
    neutral: moved.filter((reading) => way(reading) === 'neutral').sort((a, b) => Number(leading.includes(b.indicator.id)) - Number(leading.includes(a.indicator.id))),
    doubtful: signals.filter((reading) => !stands(reading)),
    judged: series.filter(({ variation, level }) => variation.reading !== 'withheld' || level !== null).length,
    steady,
    thin: readings.length - moved.length - steady - signals.filter((reading) => !stands(reading)).length
  };
}

/** A month that is far outside all others in some measures. */
export interface ToCheck { readonly month: string; readonly indicators: readonly Indicator[] }

/** Months to be checked, in order, each with the measures in which it stands far outside: a slip in the data, or an event of its own. */
export function monthsToCheck(readings: readonly IndicatorReading[]): readonly ToCheck[] {
  const found = new Map<string, Indicator[]>();
  for (const reading of readings) {
    for (const month of (reading.form === 'series' && reading.farOut) || []) found.set(month, [...(found.get(month) ?? []), reading.indicator]);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, indicators]) => ({ month, indicators }));
}

/** A measure that falls short of its target; `miss`: how many, where the target is every one; `standing`: as it stands, not of the last 12 months. */
export interface Short { readonly indicator: Indicator; readonly miss: Missed | null; readonly standing: boolean }

/** What falls short of the targets proposed, whole: those that will not meet theirs as they are, those that lay on the wrong side of it
 *  lately, and those whose target is every one with some missed in the last 12 months, or as it stands. In the order of `readings`. */
export function missedTargets(readings: readonly IndicatorReading[]): { readonly willNot: readonly Short[]; readonly beside: readonly Short[]; readonly lately: readonly Short[] } {
  const all = readings.map((reading) => ({ indicator: reading.indicator, miss: missOf(reading), standing: reading.form !== 'series', icon: reading.form === 'series' ? reading.assurance.icon : 'none' }));
  return { willNot: all.filter(({ icon }) => icon === 'fails'), beside: all.filter(({ icon }) => icon === 'short'), lately: all.filter(({ miss }) => miss) };
}
