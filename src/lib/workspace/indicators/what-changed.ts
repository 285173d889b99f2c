import { needsAttention } from './needs-attention';
import type { IndicatorReading, SeriesReading } from './types';

export interface WhatChanged {
  /** Concerns, then improvements: a signal of the last point that stands among so many, or a level that moved. Leading measures first in each. */
  readonly directed: readonly SeriesReading[];
  /** The same for measures without a good or bad direction. */
  readonly neutral: readonly SeriesReading[];
  /** Signals that chance would bring among so many measures. */
  readonly doubtful: readonly SeriesReading[];
  /** Those that will not meet their target as they are. */
  readonly missed: readonly SeriesReading[];
  /** Others whose target is every one, with some missed in the last 12 months. */
  readonly missedLately: readonly SeriesReading[];
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
    missed: series.filter(({ assurance }) => assurance.icon === 'fails'),
    missedLately: series.filter(({ assurance, missed }) => assurance.icon !== 'fails' && missed),
    judged: series.filter(({ variation, level }) => variation.reading !== 'withheld' || level !== null).length,
    steady,
    thin: readings.length - moved.length - steady - signals.filter((reading) => !stands(reading)).length
  };
}
