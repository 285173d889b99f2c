import { listWords } from '$lib/model/list-words';
import { tierOf, type Audience } from '$lib/disclosure/audience';
import { indicators } from '$lib/model/indicators';
import type { Indicator } from '$lib/model/indicators/types';
import { monthsBetween } from '$lib/model/months';
import type { SeriesRow } from '$lib/store/indicators/row-shapes';
import type { Database } from '$lib/store/database';
import { briefingMonths, type MonthShare } from '$lib/store/queries/briefing-shares';
import type { LoadedMonth } from '$lib/store/queries/loaded-months';
import type { Blocks } from './briefing-drafts';
import { answersAmong, type BriefingMeasure } from './briefing-measures';
import { siftMonths } from '../indicators/series/clean-rows';
import { farOutMonths } from '../indicators/series/far-out';
import type { ReadingContext } from '../indicators/types';
import { stretchesInWords } from '../loaded-span';

/** Why two periods are not set against each other, in sentences that name months and no number; absent or null where they are. */
export interface Doubts {
  /** Of a period that is set against none: what its number of reports holds or lacks. */
  readonly reports: string | null;
  readonly days: string | null;
  /** By the id of a measure. */
  readonly shares: Readonly<Record<string, string>>;
  /** All of it once, with what is not compared for it. */
  readonly all: readonly string[];
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
  const within = new Set(blocks.flatMap(({ months }) => monthsBetween(months.first, months.last)));
  const inBlocks = (months: ReadonlySet<string>) => [...months].filter((month) => within.has(month.slice(0, 7))).sort();
  const gap = gapWords(blocks.flatMap(({ unloaded }) => unloaded));

  const { threshold } = tierOf(audience);
  const reported = reportRows(loaded, context.today);
  const farReports = inBlocks(farOutMonths(reportsOf(), siftMonths(reportsOf(), reported, context).judged));
  const ofReports = partOf(farReports, (month) => (reported.find(({ period }) => period === month)?.numerator ?? 0) >= threshold);

  const rows = await briefingMonths(database, measures.map(({ id }) => id), answersAmong(measures));
  const ofShares = measures.map(({ id }): readonly [string, Far] => {
    const mine = rows.filter(({ measure }) => measure === id);
    const { share, size, cases: ofCases } = farOfShare(indicators.find((indicator) => indicator.id === id)!, mine, context);
    // One of fewer cases than may be shown cannot turn the share of a period.
    const heavy = inBlocks(new Set([...share, ...size])).filter((month) => (mine.find(({ period }) => period === month)?.cases ?? 0) >= threshold);
    // By cases: of many updates late all may be of one.
    const mayTell = ({ cases, holding }: MonthShare) => Math.min(holding, cases - holding) >= threshold;
    return [id, partOf(heavy, (month) => (!share.has(month) || mine.some((row) => row.period === month && mayTell(row))) && (!size.has(month) || ofCases.has(month)))];
  });
  const everywhere = [ofReports, ...ofShares.map(([, far]) => far)];
  const named = [...new Set(everywhere.flatMap((far) => far.named))].sort();
  const titles = (month: string) => measures.filter((_, i) => ofShares[i]![1].named.includes(month)).map(({ title }) => title);
  const where = new Map(named.map((month) => [month, ofReports.named.includes(month) ? 'the number of reports' : measuresInWords(titles(month))]));
  const ofAll = farWords({ named, unnamed: Math.max(...everywhere.map((far) => far.unnamed)) }, named.every((month) => ofReports.named.includes(month)) ? undefined : where);
  const sentences = (...words: (string | null)[]) => words.filter((each) => each !== null).map((each) => `${each}.`);
  const itOf = (words: string) => (words.includes(' stands ') ? 'it' : 'them');
  if (blocks.length < 2) {
    // A period alone is set against none, and its figures hold such months all the same.
    const holding = (far: string | null) => sentences(gap && `${gap}: what is counted is of the other months`, far && `${far}: the figures here hold ${itOf(far)}`);
    return { reports: holding(farWords(ofReports)).join(' ') || null, days: null, shares: {}, all: holding(ofAll) };
  }
  const reports = sentences(gap, farWords(ofReports)).join(' ') || null;
  return {
    reports, days: reports,
    shares: Object.fromEntries(ofShares.flatMap(([id, far]) => sentences(farWords(far)).map((words) => [id, words]))),
    all: sentences(gap && `${gap}: the number of reports and how long cases take are not compared`, ofAll && `${ofAll}: what rests on ${itOf(ofAll)} is not compared`)
  };
}

/** Months far out. Where few cases are behind what makes one so, that it is far out would tell of them: it is not named. */
interface Far { readonly named: readonly string[]; readonly unnamed: number }

function partOf(months: readonly string[], mayName: (month: string) => boolean): Far {
  const named = months.filter(mayName);
  return { named, unnamed: months.length - named.length };
}

interface FarOfShare { readonly share: ReadonlySet<string>; readonly size: ReadonlySet<string>; readonly cases: ReadonlySet<string> }

/** Months in which the share is far out, those that hold far more or fewer of what it is of than any other, and those that hold so of its cases. */
function farOfShare(indicator: Indicator, rows: readonly MonthShare[], context: ReadingContext): FarOfShare {
  const { judged } = siftMonths(indicator, rows, context);
  const casesIn = new Map(rows.map(({ period, cases }) => [period, cases]));
  const sizes = (of: (row: SeriesRow) => number | null | undefined) => farOutMonths({ ...indicator, unit: 'count' }, judged.map((row) => ({ period: row.period, numerator: of(row) ?? 0, denominator: null })));
  return { share: farOutMonths(indicator, judged), size: sizes(({ denominator }) => denominator), cases: sizes(({ period }) => casesIn.get(period)) };
}

function reportRows(loaded: readonly LoadedMonth[], today: string): SeriesRow[] {
  const cases = new Map(loaded.filter(({ month, cases: n }) => n > 0 && month <= today).map(({ month, cases: n }) => [month, n]));
  const all = [...cases.keys()].sort();
  return all.length === 0 ? [] : monthsBetween(all[0]!, all.at(-1)!).map((month) => ({ period: `${month}-01`, numerator: cases.get(`${month}-01`) ?? 0, denominator: null }));
}

const gapWords = (unloaded: readonly string[]): string | null => (unloaded.length === 0 ? null : `Nothing at all was loaded for ${listWords(stretchesInWords(unloaded))}`);

/** The measures in which a month is far out, by name where they are no more than two. */
const measuresInWords = (titles: readonly string[]): string => (titles.length > 2 ? `${titles.length} measures` : listWords(titles.map((title) => `“${title}”`)));

/** `where` says for each month in what it is far out; absent where that need not be said. */
function farWords({ named, unnamed }: Far, where?: ReadonlyMap<string, string>): string | null {
  if (named.length + unnamed === 0) return null;
  const months = listWords([...named.map((month) => `${stretchesInWords([month])[0]!}${where ? ` in ${where.get(month)!}` : ''}`), ...(unnamed > 0 ? [unnamed === 1 ? 'one month with small numbers' : 'months with small numbers'] : [])]);
  const one = named.length + unnamed === 1;
  return `${months.charAt(0).toUpperCase()}${months.slice(1)} ${one ? 'stands' : 'stand'} far outside all others and ${one ? 'is' : 'are'} to be checked`;
}
