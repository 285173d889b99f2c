import type { MagnitudeTable, Line, Tabulation } from '$lib/disclosure/tables';
import type { EligibilityRule } from '$lib/model/eligibility';
import { monthLabel, monthsBetween } from '$lib/model/months';
import { vocabularies } from '$lib/model/vocabularies';
import { median } from '$lib/stats/median';
import type { Theme } from '$lib/themes/types';
import type { Block, BlockDays, BlockReports, BriefingTheme, Months } from '$lib/store/queries/briefing-figures';
import type { BlockShare } from '$lib/store/queries/briefing-shares';
import { periodFacets, reportedAmong, ruleFacets, type BriefingMeasure } from './briefing-measures';

/** The months of a briefing and of the block before it, where that is loaded: nothing is counted of months that are not. */
export type Blocks = readonly { readonly id: Block; readonly months: Months; /** Of them, those of which nothing is loaded, as 'YYYY-MM'. */ readonly unloaded: readonly string[] }[];

/** The months of the block before, as many as `months` spans. */
export function blockBefore({ first, last }: Months): Months {
  const length = monthsBetween(first, last).length;
  const back = (month: string, n: number) => {
    const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 - n;
    return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
  };
  return { first: back(first, length), last: back(last, length) };
}

/** `unloaded`: months, by their first day, of which nothing is loaded. A block before that has no others is not held. */
export function blocksOf(months: Months, earlierHeld: boolean, unloaded: readonly string[]): Blocks {
  const block = (id: Block, of: Months) => ({ id, months: of, unloaded: monthsBetween(of.first, of.last).filter((month) => unloaded.includes(`${month}-01`)) });
  const earlier = block('earlier', blockBefore(months));
  const held = earlierHeld && earlier.unloaded.length < monthsBetween(earlier.months.first, earlier.months.last).length;
  return [...(held ? [earlier] : []), block('latest', months)];
}

/** Those in whose months there was such a duty. */
export const blocksSince = (blocks: Blocks, since: string | undefined): Blocks => blocks.filter(({ months }) => since === undefined || months.last >= since);

const spanWords = ({ first, last }: Months) => (first === last ? monthLabel(first) : `${monthLabel(first)} to ${monthLabel(last)}`);
const monthsOf = ({ first, last }: Months): string[] => monthsBetween(first, last);
const latestOf = (blocks: Blocks) => blocks.at(-1)!.months;
/** Ends with the months: the register tells by them which briefing a table belongs to. */
const idFor = (name: string, blocks: Blocks) => `${name} ${latestOf(blocks).first} to ${latestOf(blocks).last}`;

function linesOf(kind: string | null, blocks: Blocks, counted: string): Line[] {
  return blocks.map((block) => ({ id: block.id, label: spanWords(block.months), facets: periodFacets(kind, block.months, counted, block.unloaded) }));
}

export function reportsTable(reports: readonly BlockReports[], blocks: Blocks): Tabulation {
  const caseTypes = vocabularies.case_type;
  return {
    shape: 'table', id: idFor('reports', blocks), title: 'Cases reported, by who works for the police', unit: 'cases', within: {},
    rows: { attribute: 'case_type', lines: caseTypes.map(({ code, label }) => ({ id: code, label })), total: 'All cases', complete: true },
    columns: { attribute: 'month: reported', lines: linesOf('reported', blocks, '') },
    counts: caseTypes.map(({ code }) => blocks.map((block) => reports.find((row) => row.case_type === code && row.block === block.id)?.cases ?? 0))
  };
}

export function shareTable(measure: BriefingMeasure, shares: readonly BlockShare[], all: Blocks): Tabulation {
  const { id, title, of, month, since } = measure;
  const blocks = blocksSince(all, since);
  const at = (block: Block) => shares.find((row) => row.measure === id && row.block === block);
  const lines = linesOf(month && `${month}, for ${id}`, blocks, `counted for ${id}`).map((line, i): Line => {
    const { months, unloaded } = blocks[i]!;
    const among = reportedAmong(measure, months, unloaded);
    return { ...line, ...(month === null && { touched: { of: id, values: monthsOf(months), every: true } }), ...(among && { among }) };
  });
  return {
    shape: 'proportions', id: idFor(id, blocks), title, unit: 'cases', within: { [`counted for ${id}`]: ['yes'] },
    rows: { attribute: 'month', lines }, eventsLabel: 'Of whom it is true', ofLabel: of, event: { [id]: ['yes'] },
    events: blocks.map((block) => at(block.id)?.events ?? 0), of: blocks.map((block) => at(block.id)?.of ?? 0)
  };
}

const strands = [{ id: 'crime', label: 'Report to crime outcome' }, { id: 'conduct', label: 'Report to conduct outcome' }] as const;

export function daysTable(rows: readonly BlockDays[], blocks: Blocks): MagnitudeTable {
  const lines = strands.flatMap((strand) => blocks.map((block) => ({
    id: `${strand.id} ${block.id}`, label: `${strand.label}, ${spanWords(block.months)}`,
    facets: { [`counted for ${strand.id} days`]: ['yes'], ...periodFacets(`${strand.id} ended`, block.months, '') },
    // Those that P12 is of, but for days that nobody knows.
    ...(strand.id === 'crime' && { among: { who: { 'counted for P12': ['yes'], ...periodFacets('crime finished, for P12', block.months, '') }, all: false } }),
    values: rows.filter((row) => row.strand === strand.id && row.block === block.id).map(({ days }) => days)
  })));
  return {
    shape: 'magnitudes', id: idFor('days', blocks), title: 'Days a case takes, of those that ended in the period', unit: 'cases', within: {},
    rows: { attribute: 'month', lines, overlaps: true }, figureLabel: 'Half took no longer than', figureUnit: 'days',
    figures: lines.map(({ values }) => (values.length === 0 ? null : median(values))), values: lines.map(({ values }) => values)
  };
}

/** Of the themes `listed`, under the names that they have now; a name identifies no row, so that what was handed over under an old one is
 *  still known to be of the same theme. `ruleOf` says in which cases a theme could arise:
 *  what two are of, 36 and 33, may differ by a few of one kind, which shares of several themes tell of rounded numbers too. Null where that is not asked. */
export function themesTable(kind: string, title: string, themes: readonly BriefingTheme[], blocks: Blocks, listed: readonly Pick<Theme, 'id' | 'name' | 'kind'>[], ruleOf: ((theme: string) => EligibilityRule) | null): Tabulation {
  const named = new Map(listed.filter((theme) => theme.kind === kind).map(({ id, name }) => [id, name]));
  const shown = themes.filter(({ theme }) => named.has(theme));
  const heard = periodFacets(null, latestOf(blocks), 'heard with notes read');
  // By a name of its own, so that nobody is counted who could not show a theme that could arise in every case.
  const byType = periodFacets(null, latestOf(blocks), 'heard with notes read, by who works for the police,');
  return {
    shape: 'proportions', id: idFor(kind, blocks), title, unit: 'cases', within: heard,
    rows: { attribute: 'theme', overlaps: true, lines: shown.map(({ theme }) => ({ id: theme, label: named.get(theme)!, facets: { [`could show ${theme}`]: ['yes'] }, touched: { of: `theme ${theme}`, values: monthsOf(latestOf(blocks)) }, ...(ruleOf && { among: { who: { ...byType, ...ruleFacets(ruleOf(theme)) }, all: true } }) })) },
    eventsLabel: 'Cases', ofLabel: 'Eligible cases with notes read', event: { 'shows it': ['yes'] },
    events: shown.map(({ events }) => events), of: shown.map(({ of }) => of)
  };
}
