import type { Indicator } from '$lib/model/indicators/types';
import { numberOf } from '$lib/stats/survival/by-day';
import type { DurationRow } from '$lib/store/indicators/row-shapes';
import { counted } from '../format-value';
import { readWaits } from '../series/read-waits';
import type { WaitReading } from '../types';

export interface WaitGroup { readonly label: string; readonly reading: WaitReading }
export interface WaitGroups {
  readonly groups: readonly WaitGroup[];
  readonly leftOut: readonly string[];
  /** The slowest and the quickest group, or what all have alike. */
  readonly finding: string;
  /** Every group with its median and interval, in a sentence. */
  readonly medians: string;
}

/** With fewer waits one of them moves the curve by a tenth or more. */
const fewest = 10;

/** A wait by groups of cases, the slowest first; null where fewer than two have enough. Medians stand beside each other with their
 *  intervals: that one group waits longer is not claimed. */
export function readWaitGroups(indicator: Indicator, parts: ReadonlyMap<string, readonly DurationRow[]>, labelOf: (part: string) => string): WaitGroups | null {
  const read = [...parts].map(([part, rows]) => ({ label: labelOf(part), n: numberOf(rows.filter(({ days }) => days >= 0)), reading: readWaits(indicator, rows) }));
  const groups = read.flatMap(({ label, n, reading }): WaitGroup[] => (reading.form === 'wait' && n >= fewest ? [{ label, reading }] : []));
  if (groups.length < 2) return null;
  const slowness = ({ reading }: WaitGroup): number => reading.median.days ?? Infinity;
  groups.sort((a, b) => slowness(b) - slowness(a) || (a.label < b.label ? -1 : 1));
  // Of groups that all have one median none is the slowest.
  const alike = groups.length > 2 && slowness(groups[0]!) === slowness(groups.at(-1)!);
  return {
    groups,
    leftOut: read.filter(({ n }) => n > 0 && n < fewest).map(({ label, n }) => `${label} (${counted(n, 'case')})`),
    finding: alike ? `In each of ${groups.length} groups ${halfWithin(groups[0]!.reading.median.days)}.` : `${groups.length > 2 ? `Of ${groups.length} groups the slowest and the quickest: ` : ''}${[groups[0]!, groups.at(-1)!].map(medianOf).join('; ')}.`,
    medians: `${groups.map(medianOf).join('; ')}.`
  };
}

const medianOf = ({ label, reading: { median } }: WaitGroup): string =>
  `${label}: ${halfWithin(median.days)}${median.days !== null && median.lower !== null && median.upper !== null ? ` (${median.lower} to ${median.upper})` : ''}`;
const halfWithin = (days: number | null): string => (days === null ? 'no median yet' : `half within ${counted(days, 'day')}`);
