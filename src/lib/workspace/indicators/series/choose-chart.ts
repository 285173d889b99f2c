import { basisPlural } from '$lib/model/indicators/basis';
import type { Indicator } from '$lib/model/indicators/types';
import { FEW_EVENTS, suitableChart } from '$lib/stats/spc/small-counts';
import type { SeriesRow } from '$lib/store/indicators/row-shapes';
import { groupPeriods, startOf, type Period } from './group-periods';
import type { ChartUsed, Grain } from '../types';

export interface ChosenChart { readonly chart: ChartUsed; readonly grain: Grain; readonly periods: readonly Period[]; readonly why: string | null }

/** A share is a rare event where the rarer side is at most this much of all: above it a chart of gaps hides the share. */
const rareShare = 0.1;
/** Events that a chart of gaps needs for its limits. */
const eventsForGaps = 14;

/** The chart that the counts can carry: the wanted one by month if it can be, else by quarter, a share also by half-year; else
 *  gaps between events that are truly rare; else a run chart, with the reason. Months from `unfinishedFrom` on carry nothing; no chart is chosen for the sake of the months `apart`. */
export function chooseChart(indicator: Indicator, rows: readonly SeriesRow[], unfinishedFrom: string | null = null, apart: ReadonlySet<string> = new Set()): ChosenChart {
  const made = new Map<Grain, readonly Period[]>();
  const at = (grain: Grain): readonly Period[] => {
    const periods = made.get(grain) ?? groupPeriods(rows, grain);
    made.set(grain, periods);
    return periods;
  };
  const usual = (periods: readonly Period[], grain: Grain) => (apart.size === 0 ? periods : without(periods, new Set([...apart].map((month) => startOf(month, grain)))));
  if (indicator.stock || indicator.chart === 'run') return runChartOf(indicator, at, usual);
  const settled = (periods: readonly Period[]) => (unfinishedFrom === null ? periods : periods.filter(({ period }) => period < unfinishedFrom));
  const months = at('month');
  if (indicator.chart === 'xmr' && months[0]?.denominator !== null) {
    const known = months.filter(({ denominator }) => denominator).length;
    return known >= 13
      ? { chart: 'xmr', grain: 'month', periods: months, why: null }
      : { chart: 'run', grain: 'month', periods: months, why: `A run chart is used: ${known === 1 ? '1 month has' : `${known} months have`} a value, and limits need at least 13.` };
  }
  const wanted = indicator.chart as ChartUsed;
  const byMonth = settled(usual(months, 'month'));
  const rareByMonth = rarer(indicator, byMonth);
  const monthly = suitableChart(rareByMonth);
  if (monthly.use === 'control') return { chart: wanted, grain: 'month', periods: months, why: null };
  const average = mean(rareByMonth);
  const monthlyWords = average === 0 ? 'none in any month' : `${average < 0.1 ? 'under 0.1' : average.toFixed(1)} a month on average`;
  const sparse = byMonth.length === 0 ? 'no month in view is settled' : indicator.unit === 'percent' ? `the rarer side of the share, ${rareWords(byMonth, rareByMonth)}, is ${monthlyWords}, too few for the chart by month` : `${monthlyWords} is too few for the chart by month`;
  if (average >= 2) return { chart: 'run', grain: 'month', periods: months, why: monthly.why };
  for (const grain of indicator.unit === 'percent' ? (['quarter', 'half-year'] as const) : (['quarter'] as const)) {
    const periods = at(grain);
    const judged = settled(usual(periods, grain)).filter((period) => indicator.unit !== 'percent' || !isThin(period));
    if (suitableChart(rarer(indicator, judged)).use === 'control') return { chart: wanted, grain, periods, why: `Months are gathered into ${grain}s: ${sparse}.` };
  }
  if (indicator.unit === 'percent') {
    const events = rareByMonth.reduce((total, n) => total + n, 0);
    const all = byMonth.reduce((total, { denominator }) => total + (denominator ?? 0), 0);
    if (events >= eventsForGaps && events <= rareShare * all) return { chart: 'g', grain: 'month', periods: settled(months), why: `A chart of the ${basisPlural(indicator.basis)} between events is used: ${sparse}, and they are ${Math.max(1, Math.round((100 * events) / all))}% of all.` };
    const run = finest(['month', 'quarter', 'half-year', 'year'], at, usual, 3);
    return { ...run, chart: 'run', why: `A run chart${run.grain === 'month' ? '' : ` by ${run.grain}`} is used: ${sparse}.` };
  }
  // A month with some to divide by can carry a point of a run chart even where failures are too few for limits.
  const quarters = at('quarter');
  const grain: Grain = quarters.length === 0 || mean(sizesOf(usual(months, 'month'))) >= 3 ? 'month' : 'quarter';
  return { chart: 'run', grain, periods: grain === 'quarter' ? quarters : months, why: `A run chart${grain === 'quarter' ? ' by quarter' : ''} is used: ${sparse}.` };
}

/** Periods without those that hold a month apart. */
type Usual = (periods: readonly Period[], grain: Grain) => readonly Period[];

/** All of them, where nothing else would be left. */
function without(periods: readonly Period[], apart: ReadonlySet<string>): readonly Period[] {
  const left = periods.filter(({ period }) => !apart.has(period));
  return left.length ? left : periods;
}

/** A share of fewer than five jumps by a fifth or more with one of them. */
export const isThin = ({ denominator }: Pick<Period, 'denominator'>): boolean => denominator !== null && denominator < FEW_EVENTS;

/** A stock stays by month. Otherwise the finest grain with about three or more to divide by in a period. */
function runChartOf(indicator: Indicator, at: (grain: Grain) => readonly Period[], usual: Usual): ChosenChart {
  const months = at('month');
  if (indicator.stock || months[0]?.denominator === null) return { chart: 'run', grain: 'month', periods: months, why: null };
  const found = finest(['month', 'quarter', 'half-year', 'year'], at, usual, 2.5);
  return { ...found, chart: 'run', why: found.grain === 'month' ? null : `Months are gathered into ${found.grain}s: a month holds too few.` };
}

/** The finest of `grains` with `least` or more to divide by in an average period, else the coarsest that leaves more than one period. */
function finest(grains: readonly Grain[], at: (grain: Grain) => readonly Period[], usual: Usual, least: number): { grain: Grain; periods: readonly Period[] } {
  const grain = grains.find((each) => mean(sizesOf(usual(at(each), each))) >= least) ?? grains.findLast((each) => at(each).length > 1) ?? grains[0]!;
  return { grain, periods: at(grain) };
}

/** Counts of the rarer side in periods that have something to divide by: it is what limits a chart of proportions. */
function rarer(indicator: Indicator, periods: readonly Period[]): number[] {
  const events: number[] = [];
  const others: number[] = [];
  for (let i = 0; i < periods.length; i += 1) {
    const { numerator, denominator, blank } = periods[i]!;
    if (blank || (denominator !== null && !(denominator > 0))) continue;
    events.push(numerator);
    others.push((denominator ?? 0) - numerator);
  }
  return indicator.unit === 'percent' && mean(others) < mean(events) ? others : events;
}

/** What the average counts: of a share its rarer side, which limits the chart, not all that is divided by. */
function rareWords(periods: readonly Period[], rareByMonth: readonly number[]): string {
  const all = periods.reduce((total, { denominator }) => total + (denominator ?? 0), 0);
  return `${rareByMonth.reduce((total, n) => total + n, 0)} of ${all}`;
}

const sizesOf = (periods: readonly Period[]): number[] => periods.map(({ denominator }) => denominator ?? 0).filter((n) => n > 0);

const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : values.reduce((total, value) => total + value, 0) / values.length);
