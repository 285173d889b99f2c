import type { SeriesReading } from './types';

/** Why the latest value of a measure is not of the last months: "settled up to …", for its row on a board. Null where it is of the last
 *  point, or where the standing says it already. */
export function whyOld({ chart, latest, points, indicator }: Pick<SeriesReading, 'chart' | 'latest' | 'points' | 'indicator'>): string | null {
  if (chart === 'g' || chart === 't') return null;
  if (latest.unjudged === 'unfinished') return `no month in view is settled: cases are not yet followed for ${indicator.settlesAfter} months`;
  const later = points.slice(points.indexOf(latest) + 1);
  if (later.length === 0) return null;
  const has = (why: SeriesReading['latest']['unjudged']) => later.some(({ unjudged }) => unjudged === why);
  if (has('unfinished')) return `settled up to ${latest.label}: later cases are followed for less than ${indicator.settlesAfter} months`;
  if (has('few')) return `later points rest on fewer than five`;
  if (has('running')) return later.length === 1 ? `${later[0]!.label} is not over` : null;
  return indicator.nothingSince ?? 'nothing to count since';
}
