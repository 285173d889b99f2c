import codebook from '$data/themes/codebook.json';
import type { Audience } from '$lib/disclosure/audience';
import type { DisclosureOptions, SafeTable } from '$lib/disclosure/disclose';
import { discloseInWorker } from '$lib/disclosure/disclose-in-worker';
import type { Register } from '$lib/disclosure/register';
import type { Line, Tabulation } from '$lib/disclosure/tables';
import { monthLabel, monthsBetween } from '$lib/model/months';
import { vocabularies } from '$lib/model/vocabularies';
import type { Database } from '$lib/store/database';
import { briefingReports, briefingShares, briefingThemes, type Block, type BlockReports, type BlockShare, type BriefingTheme, type Months, type ShareMeasure } from '$lib/store/queries/briefing-figures';
import { briefingMeasures, periodFacets, type BriefingMeasure } from './briefing-measures';

/** Every table of a briefing, safe for its audience. Nothing else of the data reaches the briefing. */
export interface BriefingTables {
  readonly reports: SafeTable;
  readonly shares: Readonly<Record<ShareMeasure, SafeTable>>;
  readonly themes: SafeTable;
  readonly practices: SafeTable;
}

/** The months of the block before, as many as `months` spans. */
export function blockBefore({ first, last }: Months): Months {
  const length = monthsBetween(first, last).length;
  const back = (month: string, n: number) => {
    const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 - n;
    return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
  };
  return { first: back(first, length), last: back(last, length) };
}

const spanWords = ({ first, last }: Months) => `${monthLabel(first)} to ${monthLabel(last)}`;

type Protect = (tables: readonly Tabulation[], audience: Audience, options: DisclosureOptions) => SafeTable[] | Promise<SafeTable[]>;

/** Runs the briefing's own queries, which no page filter narrows, and protects every table for `audience`: each together with
 *  the others and with those of `register`, which its readers may hold. `protect` is the worker; tests may stay in their thread. */
export async function briefingTables(database: Database, months: Months, audience: Audience, register: Register, protect: Protect = discloseInWorker): Promise<BriefingTables> {
  const [reports, shares, themes] = [await briefingReports(database, months), await briefingShares(database, months), await briefingThemes(database, months)];
  const drafts = [reportsTable(reports, months), ...briefingMeasures.map((measure) => shareTable(measure, shares, months)), themesTable('learning', 'Themes, of eligible cases with notes read', themes, months), themesTable('good-practice', 'Good practice, of eligible cases with notes read', themes, months)];
  const made = await protect(drafts, audience, { register });
  return {
    reports: made[0]!,
    shares: Object.fromEntries(briefingMeasures.map(({ id }, i) => [id, made[i + 1]!])) as Record<ShareMeasure, SafeTable>,
    themes: made.at(-2)!,
    practices: made.at(-1)!
  };
}

/** Every table of a briefing, in the order in which they were protected. */
export const allTables = ({ reports, shares, themes, practices }: BriefingTables): SafeTable[] => [reports, ...briefingMeasures.map(({ id }) => shares[id]), themes, practices];

function blocksOf(months: Months): readonly { readonly id: Block; readonly months: Months }[] {
  return [{ id: 'earlier', months: blockBefore(months) }, { id: 'latest', months }];
}

function linesOf(kind: string | null, months: Months, counted: string): Line[] {
  return blocksOf(months).map((block) => ({ id: block.id, label: spanWords(block.months), facets: periodFacets(kind, block.months, counted) }));
}

const idFor = (name: string, { first, last }: Months) => `${name} ${first} to ${last}`;

function reportsTable(reports: readonly BlockReports[], months: Months): Tabulation {
  const caseTypes = vocabularies.case_type;
  return {
    shape: 'table', id: idFor('reports', months), title: 'Cases reported, by who works for the police', unit: 'cases', within: {},
    rows: { attribute: 'case_type', lines: caseTypes.map(({ code, label }) => ({ id: code, label })), total: 'All cases', complete: true },
    columns: { attribute: 'month: reported', lines: linesOf('reported', months, '') },
    counts: caseTypes.map(({ code }) => blocksOf(months).map((block) => reports.find((row) => row.case_type === code && row.block === block.id)?.cases ?? 0))
  };
}

function shareTable({ id, title, events, of, month }: BriefingMeasure, shares: readonly BlockShare[], months: Months): Tabulation {
  const at = (block: Block) => shares.find((row) => row.measure === id && row.block === block);
  return {
    shape: 'proportions', id: idFor(id, months), title, unit: 'cases', within: { [`counted for ${id}`]: ['yes'] },
    rows: { attribute: 'month', lines: linesOf(month, months, `counted for ${id}`) }, eventsLabel: events, ofLabel: of, event: { [id]: ['yes'] },
    events: blocksOf(months).map((block) => at(block.id)?.events ?? 0), of: blocksOf(months).map((block) => at(block.id)?.of ?? 0)
  };
}

function themesTable(kind: string, title: string, themes: readonly BriefingTheme[], months: Months): Tabulation {
  const named = new Map(codebook.themes.filter((theme) => theme.kind === kind).map(({ id, name }) => [id, name]));
  const shown = themes.filter(({ theme }) => named.has(theme));
  return {
    shape: 'proportions', id: idFor(kind, months), title, unit: 'cases', within: periodFacets(null, months, 'heard with notes read'),
    rows: { attribute: 'theme', overlaps: true, lines: shown.map(({ theme }) => ({ id: theme, label: named.get(theme)!, facets: { [`could show ${theme}`]: ['yes'] } })) },
    eventsLabel: 'Cases', ofLabel: 'Eligible cases with notes read', event: { 'shows it': ['yes'] },
    events: shown.map(({ events }) => events), of: shown.map(({ of }) => of)
  };
}
