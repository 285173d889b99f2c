import { monthLabel } from '$lib/model/dates';
import type { Indicator } from '$lib/model/indicators/types';
import type { SeriesRow } from '$lib/store/indicators/row-shapes';
import type { Missed } from './types';

/** Months looked back on: a miss of long ago is history. */
const recent = 12;

/** Where the target is every one: how many of the last 12 months missed it. Each is a fact, however few there are. Null where
 *  none did, or where the target leaves room. `rows` are months that may be judged, in order. */
export function missedLately({ target, unit, better }: Indicator, rows: readonly SeriesRow[]): Missed | null {
  if (target?.value !== 1 || unit !== 'percent' || better !== 'up') return null;
  const last = rows.slice(-recent);
  const of = last.reduce((total, { denominator }) => total + (denominator ?? 0), 0);
  const missed = of - last.reduce((total, { numerator, denominator }) => total + (denominator ? numerator : 0), 0);
  return missed > 0 ? { missed, of, words: missedWords(missed, of, `from ${monthLabel(last[0]!.period)} to ${monthLabel(last.at(-1)!.period)}`, target.words) } : null;
}

/** "1 of 4 missed from Oct 2025 to Sep 2026: the target is every case." */
export const missedWords = (missed: number, of: number, when: string, target: string): string =>
  `${missed} of ${of} missed${when ? ` ${when}` : ''}: the target is ${target.split(';')[0]!}.`;
