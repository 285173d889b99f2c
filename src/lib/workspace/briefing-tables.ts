import codebook from '$data/themes/codebook.json';
import type { Audience } from '$lib/disclosure/audience';
import type { DisclosureOptions, SafeTable } from '$lib/disclosure/disclose';
import { discloseInWorker } from '$lib/disclosure/disclose-in-worker';
import { programmeCount, type ProgrammeCount } from '$lib/disclosure/programme-count';
import type { Register } from '$lib/disclosure/register';
import type { Line, MagnitudeTable, Tabulation } from '$lib/disclosure/tables';
import { indicators } from '$lib/model/indicators';
import { monthLabel, monthsBetween } from '$lib/model/months';
import { vocabularies } from '$lib/model/vocabularies';
import type { Database } from '$lib/store/database';
import {
  briefingDays, briefingProgramme, briefingReports, briefingShares, briefingTaskings, briefingThemes,
  type Block, type BlockDays, type BlockReports, type BlockShare, type BriefingProgramme, type BriefingTasking, type BriefingTheme, type Months
} from '$lib/store/queries/briefing-figures';
import { median } from '$lib/stats/median';
import { tableCounts } from '$lib/store/queries/table-counts';
import { briefingMeasures, periodFacets, type BriefingMeasure } from './briefing-measures';

/** Everything that a briefing is made of, safe for its audience. Nothing else of the data reaches it. */
export interface BriefingTables {
  readonly reports: SafeTable;
  readonly shares: readonly { readonly measure: BriefingMeasure; readonly table: SafeTable }[];
  /** Measures whose tables are not loaded. */
  readonly lacking: readonly BriefingMeasure[];
  readonly days: SafeTable;
  readonly themes: SafeTable;
  readonly practices: SafeTable;
  readonly programme: readonly ProgrammeCount[];
  /** Codes of the codebook and of closed lists, and months: about no person. */
  readonly taskings: readonly BriefingTasking[];
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
  const counts = await tableCounts(database);
  // Tables that the app computes are not counted, and always there.
  const isHeld = ({ id }: BriefingMeasure) => (indicators.find((indicator) => indicator.id === id)?.needs ?? []).every((table) => counts.get(table) !== 0);
  const measures = briefingMeasures.filter(isHeld);
  const shares = await briefingShares(database, months, measures.map(({ id }) => id));
  const themes = await briefingThemes(database, months);
  const drafts: readonly Tabulation[] = [
    reportsTable(await briefingReports(database, months), months),
    ...measures.map((measure) => shareTable(measure, shares, months)),
    daysTable(await briefingDays(database, months), months),
    themesTable('learning', 'Themes, of eligible cases with notes read', themes, months),
    themesTable('good-practice', 'Good practice, of eligible cases with notes read', themes, months)
  ];
  const [programme, taskings] = [await briefingProgramme(database, months), await briefingTaskings(database, months)];
  const made = await protect(drafts, audience, { register });
  return {
    reports: made[0]!,
    shares: measures.map((measure, i) => ({ measure, table: made[i + 1]! })),
    lacking: briefingMeasures.filter((measure) => !isHeld(measure)),
    days: made.at(-3)!, themes: made.at(-2)!, practices: made.at(-1)!,
    programme: programmeCounts(programme), taskings
  };
}

/** Every table of a briefing, in the order in which they were protected. */
export const allTables = ({ reports, shares, days, themes, practices }: BriefingTables): SafeTable[] => [reports, ...shares.map(({ table }) => table), days, themes, practices];

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

function shareTable({ id, title, of, month }: BriefingMeasure, shares: readonly BlockShare[], months: Months): Tabulation {
  const at = (block: Block) => shares.find((row) => row.measure === id && row.block === block);
  return {
    shape: 'proportions', id: idFor(id, months), title, unit: 'cases', within: { [`counted for ${id}`]: ['yes'] },
    rows: { attribute: 'month', lines: linesOf(month && `${month}, for ${id}`, months, `counted for ${id}`) }, eventsLabel: 'Of whom it is true', ofLabel: of, event: { [id]: ['yes'] },
    events: blocksOf(months).map((block) => at(block.id)?.events ?? 0), of: blocksOf(months).map((block) => at(block.id)?.of ?? 0)
  };
}

const strands = [{ id: 'crime', label: 'Report to crime outcome' }, { id: 'conduct', label: 'Report to conduct outcome' }] as const;

function daysTable(rows: readonly BlockDays[], months: Months): MagnitudeTable {
  const lines = strands.flatMap((strand) => blocksOf(months).map((block) => ({
    id: `${strand.id} ${block.id}`, label: `${strand.label}, ${spanWords(block.months)}`,
    facets: { [`counted for ${strand.id} days`]: ['yes'], ...periodFacets(`${strand.id} ended`, block.months, '') },
    values: rows.filter((row) => row.strand === strand.id && row.block === block.id).map(({ days }) => days)
  })));
  return {
    shape: 'magnitudes', id: idFor('days', months), title: 'Days a case takes, of those that ended in the period', unit: 'cases', within: {},
    rows: { attribute: 'month', lines, overlaps: true }, figureLabel: 'Half took no longer than', figureUnit: 'days',
    figures: lines.map(({ values }) => (values.length === 0 ? null : median(values))), values: lines.map(({ values }) => values)
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

function programmeCounts({ panels_planned, panels_held, taskings_set, taskings_done, taskings_overdue }: BriefingProgramme): ProgrammeCount[] {
  return [
    programmeCount('panels planned', panels_planned), programmeCount('panels held', panels_held),
    programmeCount('taskings set', taskings_set), programmeCount('taskings done', taskings_done), programmeCount('taskings overdue', taskings_overdue)
  ];
}
