import type { Indicator } from '$lib/model/indicators/types';
import { binomialCdf } from '$lib/stats/intervals/binomial';
import type { SeriesRow } from '$lib/store/indicators/row-shapes';
import { groupPeriods, monthsIn } from './group-periods';

/** Fewest months, and fewest things in them, of which it is asked. */
const fewestMonths = 24;
const fewest = 6;
/** How much of all one quarter holds at least. */
const part = 1 / 4;
const level = 0.05;

/** " 5 of 12 lie in one quarter, Jul–Sep 2024." Of a count that is to fall, such as breaches: where one calendar quarter holds a fourth of
 *  all or more, and more than chance (binomial, Bonferroni over the quarters) would bring together were all months alike; '' otherwise.
 *  `rows` are months that may be judged, in order. */
export function crowdedQuarter({ unit, denominator, better, stock }: Indicator, rows: readonly SeriesRow[]): string {
  if (unit !== 'count' || denominator !== null || better !== 'down' || stock || rows.length < fewestMonths) return '';
  const all = rows.reduce((total, { numerator }) => total + numerator, 0);
  if (all < fewest) return '';
  const quarters = groupPeriods(rows, 'quarter');
  const most = Math.max(0, ...quarters.map(({ numerator }) => numerator));
  const chance = 1 - binomialCdf(most - 1, all, monthsIn.quarter / rows.length);
  if (most < part * all || chance * quarters.length > level) return '';
  return ` ${most} of ${all} lie in one quarter, ${quarters.find(({ numerator }) => numerator === most)!.label}.`;
}
