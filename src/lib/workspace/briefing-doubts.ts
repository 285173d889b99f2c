import { tierOf, type Audience } from '$lib/disclosure/audience';
import { indicators } from '$lib/model/indicators';
import type { Indicator } from '$lib/model/indicators/types';
import { monthsBetween } from '$lib/model/months';
import type { SeriesRow } from '$lib/store/indicators/row-shapes';
import type { Database } from '$lib/store/database';
import { briefingMonths, type MonthShare } from '$lib/store/queries/briefing-figures';
import type { LoadedMonth } from '$lib/store/queries/loaded-months';
import type { Blocks } from './briefing-drafts';
import type { BriefingMeasure } from './briefing-measures';
import { siftMonths } from './indicators/clean-rows';
import { farOutMonths } from './indicators/far-out';
import type { ReadingContext } from './indicators/types';
import { stretchesInWords } from './loaded-span';

/** Why two periods are not set against each other, in sentences that name months and no number; absent or null where they are. */
export interface Doubts {
  readonly reports: string | null;
  readonly days: string | null;
  /** By the id of a measure. */
  readonly shares: Readonly<Record<string, string>>;
}

interface Asked {
  readonly blocks: Blocks;
  readonly measures: readonly BriefingMeasure[];
  readonly loaded: readonly LoadedMonth[];
  readonly audience: Audience;
  readonly context: ReadingContext;
}

const reportsOf = (): Indicator => indicators.find(({ id }) => id === 'P1')!;

/** The rule of Trends for months that nothing is to be judged by, asked of the months of a briefing. Where nothing was loaded for a
 *  month, the number of reports and the days of what ended are not compared; shares are of the months that are loaded. Where a month is
 *  far out, nothing that rests on it is. */
export async function findDoubts(database: Database, { blocks, measures, loaded, audience, context }: Asked): Promise<Doubts> {
  if (blocks.length < 2) return { reports: null, days: null, shares: {} };
  const within = new Set(blocks.flatMap(({ months }) => monthsBetween(months.first, months.last)));
  const inBlocks = (months: ReadonlySet<string>) => [...months].filter((month) => within.has(month.slice(0, 7))).sort();
  const gap = gapWords(blocks.flatMap(({ unloaded }) => unloaded));

  const reported = reportRows(loaded, context.today);
  const counted = new Map(reported.map(({ period, numerator }) => [period, numerator]));
  const { threshold } = tierOf(audience);
  const farReports = inBlocks(farOutMonths(reportsOf(), siftMonths(reportsOf(), reported, context).judged));
  const far = farReports.length === 0 ? null : farWords(farReports.filter((month) => (counted.get(month) ?? 0) >= threshold), farReports.length);

  const rows = await briefingMonths(database, measures.map(({ id }) => id));
  const shares = measures.flatMap(({ id }): [string, string][] => {
    const months = inBlocks(farOfShare(indicators.find((indicator) => indicator.id === id)!, rows.filter(({ measure }) => measure === id), threshold, context));
    return months.length > 0 ? [[id, farWords(months, months.length)]] : [];
  });
  const reports = [gap, far].filter((words) => words !== null).join(' ') || null;
  return { reports, days: reports, shares: Object.fromEntries(shares) };
}

/** Months in which the share is far out, or that hold far more or fewer of its cases than any other. One of fewer cases than may be
 *  shown can neither turn the share of a period nor be named. */
function farOfShare(indicator: Indicator, rows: readonly MonthShare[], threshold: number, context: ReadingContext): ReadonlySet<string> {
  const { judged } = siftMonths(indicator, rows, context);
  const sizes: SeriesRow[] = judged.map(({ period, denominator }) => ({ period, numerator: denominator ?? 0, denominator: null }));
  const shown = new Set(rows.filter(({ cases }) => cases >= threshold).map(({ period }) => period));
  return new Set([...farOutMonths(indicator, judged), ...farOutMonths({ ...indicator, unit: 'count' }, sizes)].filter((month) => shown.has(month)));
}

function reportRows(loaded: readonly LoadedMonth[], today: string): SeriesRow[] {
  const cases = new Map(loaded.filter(({ month, cases: n }) => n > 0 && month <= today).map(({ month, cases: n }) => [month, n]));
  const all = [...cases.keys()].sort();
  return all.length === 0 ? [] : monthsBetween(all[0]!, all.at(-1)!).map((month) => ({ period: `${month}-01`, numerator: cases.get(`${month}-01`) ?? 0, denominator: null }));
}

function gapWords(unloaded: readonly string[]): string | null {
  return unloaded.length === 0 ? null : `Nothing at all was loaded for ${listed(stretchesInWords(unloaded))}.`;
}

/** A month of few cases is not named: that it is far out would tell of them. */
function farWords(named: readonly string[], all: number): string {
  if (named.length < all) return `${all === 1 ? 'One month stands' : 'Some months stand'} far outside all others, of which Trends tells.`;
  const months = listed(named.flatMap((month) => stretchesInWords([month])));
  return `${months} ${all === 1 ? 'stands' : 'stand'} far outside all others and ${all === 1 ? 'is' : 'are'} to be checked.`;
}

const listed = (items: readonly string[]): string => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`);
