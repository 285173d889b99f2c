import type { Reading } from '$lib/stats/spc/reading';
import { runsChance } from '$lib/stats/spc/run-chart';
import { signalChance } from '$lib/stats/spc/signal-chance';
import { isJudged } from '../series/describe-signals';
import type { IndicatorReading, SeriesReading } from '../types';

/** What says that a measure moved: a signal of its last points by the rules of its chart, or its level, second half against first.
 *  `chance`: how often chance alone would bring as much. */
export interface Movement { readonly by: 'signal' | 'level'; readonly reading: Exclude<Reading, 'common cause'>; readonly chance: number }

/** All that says so, the more telling first: a signal of the last points goes before the level, one of the whole course that knows no way after it. */
export function movementsOf(reading: IndicatorReading): readonly Movement[] {
  if (reading.form !== 'series') return [];
  const { variation, level } = reading;
  const signal: Movement[] = variation.reading === 'common cause' || variation.reading === 'withheld' ? [] : [{ by: 'signal', reading: variation.reading, chance: signalChanceOf(reading) }];
  const moved: Movement[] = level ? [{ by: 'level', reading: level.reading, chance: level.chance }] : [];
  return variation.reading === 'neutral' && variation.direction === null ? [...moved, ...signal] : [...signal, ...moved];
}

/** Whether anything was asked of it at all: a rule of its chart, or its two halves. */
export const isAsked = (reading: IndicatorReading): reading is SeriesReading => reading.form === 'series' && (reading.variation.reading !== 'withheld' || reading.level !== null);

function signalChanceOf({ chart, points, segments }: SeriesReading): number {
  const segment = segments.at(-1)!;
  const known = points.slice(segment.from).filter(isJudged);
  const last = known.at(-1);
  const centre = last?.limits?.centre ?? segment.centre;
  if (!last || centre === null) return 1;
  const values = known.map(({ value }) => value!);
  return chart === 'run' ? runsChance(values, centre) : signalChance(values, centre, last.limits);
}
