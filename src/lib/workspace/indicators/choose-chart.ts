import type { Indicator } from '$lib/model/indicators/types';
import { suitableChart } from '$lib/stats/small-counts';
import type { SeriesRow } from '$lib/store/indicators/row-shapes';
import { groupPeriods, type Period } from './group-periods';
import type { ChartUsed, Grain } from './types';

export interface ChosenChart { readonly chart: ChartUsed; readonly grain: Grain; readonly periods: readonly Period[]; readonly why: string | null }

const coarser: Record<Grain, string> = { month: 'months', quarter: 'quarters', year: 'years' };

/** The chart that the counts can carry: the wanted one by month if it can be, else by quarter, else a run chart, with the reason. */
export function chooseChart(indicator: Indicator, rows: readonly SeriesRow[]): ChosenChart {
  const at = (grain: Grain) => groupPeriods(rows, grain);
  if (indicator.stock || indicator.chart === 'run') return runChartOf(indicator, at);
  const months = at('month');
  if (indicator.chart === 'xmr' && months[0]?.denominator !== null) {
    const known = months.filter(({ denominator }) => denominator).length;
    return known >= 13
      ? { chart: 'xmr', grain: 'month', periods: months, why: null }
      : { chart: 'run', grain: 'month', periods: months, why: `A run chart is used: ${known === 1 ? '1 month has' : `${known} months have`} a value, and limits need at least 13.` };
  }
  const wanted = indicator.chart as ChartUsed;
  const monthly = suitableChart(rarer(indicator, months));
  if (monthly.use === 'control') return { chart: wanted, grain: 'month', periods: months, why: null };
  const quarters = at('quarter');
  const average = mean(rarer(indicator, months));
  const sparse = `${average.toFixed(1)} a month on average is too few for the chart by month`;
  if (average >= 2) return { chart: 'run', grain: 'month', periods: months, why: monthly.why };
  if (suitableChart(rarer(indicator, quarters)).use === 'control') {
    return { chart: wanted, grain: 'quarter', periods: quarters, why: `Months are gathered into quarters: ${sparse}.` };
  }
  if (indicator.unit === 'percent' && suitableChart(rarer(indicator, months)).use === 'rare events') {
    return { chart: 'g', grain: 'month', periods: months, why: `A chart of the ${indicator.basis}s between events is used: ${sparse}.` };
  }
  // A month with some to divide by can carry a point of a run chart even where failures are too few for limits.
  const grain: Grain = quarters.length === 0 || mean(sizesOf(months)) >= 3 ? 'month' : 'quarter';
  return { chart: 'run', grain, periods: grain === 'quarter' ? quarters : months, why: `A run chart${grain === 'quarter' ? ' by quarter' : ''} is used: ${sparse}.` };
}

/** A stock stays by month. Otherwise the finest grain with about three or more to divide by in a period. */
function runChartOf(indicator: Indicator, at: (grain: Grain) => Period[]): ChosenChart {
  const months = at('month');
  if (indicator.stock || months[0]?.denominator === null) return { chart: 'run', grain: 'month', periods: months, why: null };
  for (const grain of ['month', 'quarter', 'year'] as const) {
    const periods = at(grain);
    if (mean(sizesOf(periods)) >= 2.5 || grain === 'year') {
      return { chart: 'run', grain, periods, why: grain === 'month' ? null : `Months are gathered into ${coarser[grain]}: a month holds too few.` };
    }
  }
  throw new Error('a grain is always found');
}

/** Counts of the rarer side in periods that have something to divide by: it is what limits a chart of proportions. */
function rarer(indicator: Indicator, periods: readonly Period[]): number[] {
  const known = periods.filter(({ denominator }) => denominator === null || denominator > 0);
  const events = known.map(({ numerator }) => numerator);
  if (indicator.unit !== 'percent') return events;
  const others = known.map(({ numerator, denominator }) => (denominator ?? 0) - numerator);
  return mean(others) < mean(events) ? others : events;
}

const sizesOf = (periods: readonly Period[]): number[] => periods.map(({ denominator }) => denominator ?? 0).filter((n) => n > 0);

const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : values.reduce((total, value) => total + value, 0) / values.length);
