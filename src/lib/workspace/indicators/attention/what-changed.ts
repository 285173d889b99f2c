import type { Indicator } from '$lib/model/indicators/types';
import { isAsked } from './movement';
import { missOf, type Attention } from './needs-attention';
import type { IndicatorReading, Missed, SeriesReading } from '../types';

export interface WhatChanged {
  /** Concerns, then improvements: a signal of the last point, or a level that moved, that stands among all measures. Leading measures first in each. */
  readonly directed: readonly SeriesReading[];
  /** The same for measures without a good or bad direction. */
  readonly neutral: readonly SeriesReading[];
  /** What chance would bring among so many measures. */
  readonly doubtful: readonly SeriesReading[];
  readonly judged: number;
  readonly steady: number;
  readonly thin: number;
}

/** What the measures of a page say together, the most telling first. `attention`: how each stands among all measures. */
export function whatChanged(readings: readonly IndicatorReading[], leading: readonly string[], attention: ReadonlyMap<string, Attention>): WhatChanged {
  const judged = readings.filter(isAsked);
  const movedOf = ({ indicator }: SeriesReading) => attention.get(indicator.id)?.moved ?? null;
  const moved = judged.filter((reading) => movedOf(reading)?.stands);
  const doubtful = judged.filter((reading) => movedOf(reading)?.stands === false);
  const steady = judged.length - moved.length - doubtful.length;
  const isNeutral = (reading: SeriesReading) => movedOf(reading)!.reading === 'neutral';
  const rank = (reading: SeriesReading) => ['concern', 'both', 'improvement', 'neutral'].indexOf(movedOf(reading)!.reading) * 2 + (leading.includes(reading.indicator.id) ? 0 : 1);
  const ranked = [...moved].sort((a, b) => rank(a) - rank(b));
  return {
    directed: ranked.filter((reading) => !isNeutral(reading)), neutral: ranked.filter(isNeutral), doubtful,
    judged: judged.length, steady, thin: readings.length - judged.length
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
 *  lately, and those whose target is every one with some missed in the last 12 months, or as it stands.
 *  In the order of `readings`; of the last kind those first of which most were missed. */
export function missedTargets(readings: readonly IndicatorReading[]): { readonly willNot: readonly Short[]; readonly beside: readonly Short[]; readonly lately: readonly Short[] } {
  const all = readings.map((reading) => ({ indicator: reading.indicator, miss: missOf(reading), standing: reading.form !== 'series', icon: reading.form === 'series' ? reading.assurance.icon : 'none' }));
  return { willNot: all.filter(({ icon }) => icon === 'fails'), beside: all.filter(({ icon }) => icon === 'short'), lately: all.filter(({ miss }) => miss).sort((a, b) => b.miss!.missed - a.miss!.missed) };
}

/** Months in which most of what was missed was missed, the first of those named as often, as "from Oct 2025 to Sep 2026", null of what only
 *  stands so; and whether any have others, since each measure is settled at its own pace. */
export function monthsMissedIn(lately: readonly Short[]): { readonly most: string | null; readonly differ: boolean } {
  const times = new Map<string, number>();
  for (const when of lately.flatMap(({ miss }) => miss?.when ?? [])) times.set(when, (times.get(when) ?? 0) + 1);
  const [most] = [...times].sort(([, a], [, b]) => b - a);
  return { most: most?.[0] ?? null, differ: times.size > 1 };
}
