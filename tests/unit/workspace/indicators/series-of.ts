import { indicatorNamed } from '$lib/model/indicators';
import type { Indicator } from '$lib/model/indicators/types';
import type { SeriesRow } from '$lib/store/indicators/row-shapes';
import type { ReadingContext } from '$lib/workspace/indicators/types';

/** Months from January 2022 on, one for each number; denominators where given. */
export const seriesOf = (numerators: readonly number[], denominators: number | readonly number[] | null = null): SeriesRow[] =>
  numerators.map((numerator, i) => ({
    period: `${2022 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`,
    numerator,
    denominator: denominators === null ? null : typeof denominators === 'number' ? denominators : denominators[i]!
  }));

export const context: ReadingContext = { interventions: [], today: '2026-11-25' };
export const reports: Indicator = indicatorNamed('P1');
export const updates: Indicator = indicatorNamed('P10');
export const score: Indicator = indicatorNamed('P4');

/** n numbers around 6 that no rule objects to. */
export const calm = (n: number): number[] => Array.from({ length: n }, (_, i) => [6, 5, 7, 6, 8, 5, 6, 7, 4, 7][i % 10]!);
