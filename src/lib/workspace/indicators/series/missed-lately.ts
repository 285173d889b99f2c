import { monthLabel } from '$lib/model/dates';
import type { Indicator, Target } from '$lib/model/indicators/types';
import { targetShort } from '$lib/model/target-words';
import type { SeriesRow } from '$lib/store/indicators/row-shapes';
import type { Missed } from '../types';

/** Months looked back on: a miss of long ago is history. */
const recent = 12;

/** Whether the target leaves no room: every case, every review. */
export const everyOne = ({ target, unit, better }: Pick<Indicator, 'target' | 'unit' | 'better'>): boolean => target?.value === 1 && unit === 'percent' && better === 'up';

/** Where the target is every one: how many of the last 12 months missed it, be it none. Each is a fact, however few there are. Null
 *  where there was nothing to miss, or where the target leaves room. `rows` are months whose facts stand, in order. */
export function missesOf(indicator: Indicator, rows: readonly SeriesRow[]): Missed | null {
  if (!everyOne(indicator)) return null;
  const known = rows.slice(-recent).filter(({ denominator }) => denominator);
  if (known.length === 0) return null;
  const of = known.reduce((total, { denominator }) => total + (denominator ?? 0), 0);
  const missed = of - known.reduce((total, { numerator }) => total + numerator, 0);
  const [first, last] = [monthLabel(rows.slice(-recent)[0]!.period), monthLabel(rows.at(-1)!.period)];
  const when = first === last ? `in ${first}` : `from ${first} to ${last}`;
  return { missed, of, words: missedWords(missed, of, when, indicator.target!), when };
}

/** The same where some were missed; null otherwise. */
export function missedLately(indicator: Indicator, rows: readonly SeriesRow[]): Missed | null {
  const found = missesOf(indicator, rows);
  return found && found.missed > 0 ? found : null;
}

/** "1 of 4 missed from Oct 2025 to Sep 2026: the target is every case."; "None of 4 missed …". */
export const missedWords = (missed: number, of: number, when: string, target: Target): string =>
  `${missed === 0 ? 'None' : missed} of ${of} missed${when ? ` ${when}` : ''}: the target is ${targetShort(target)}.`;
