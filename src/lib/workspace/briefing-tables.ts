import codebook from '$data/themes/codebook.json';
import { disclose, type SafeTable } from '$lib/disclosure/disclose';
import type { Audience } from '$lib/disclosure/audience';
import type { Line } from '$lib/disclosure/tables';
import { monthLabel, monthsBetween } from '$lib/model/months';
import { vocabularies } from '$lib/model/vocabularies';
import type { Database } from '$lib/store/database';
import { briefingReports, briefingShares, briefingThemes, type Block, type Months, type ShareMeasure } from '$lib/store/queries/briefing-figures';

/** Every table of a briefing, safe for its audience. Nothing else of the data reaches the briefing. */
export interface BriefingTables {
  readonly reports: SafeTable;
  readonly shares: Readonly<Record<ShareMeasure, SafeTable>>;
  readonly themes: SafeTable;
  readonly practices: SafeTable;
}

const measures: readonly { readonly id: ShareMeasure; readonly title: string; readonly events: string; readonly of: string }[] = [
  { id: 'support', title: 'Specialist support offered', events: 'Offered', of: 'Cases first heard' },
  { id: 'updates', title: 'Every update made in time', events: 'All in time', of: 'Cases with updates due' },
  { id: 'contact', title: 'Way of contact agreed with the victim', events: 'Agreed', of: 'Cases where it is recorded' },
  { id: 'investigator', title: 'First investigator at PIP 2 or above', events: 'PIP 2 or above', of: 'Cases where it is recorded' },
  { id: 'conduct', title: 'Criminal no further action, then conduct no further action', events: 'No conduct action', of: 'Cases without charge, conduct decided' }
];

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

/** Runs the briefing's own queries, which no page filter narrows, and protects every table for `audience`. */
export async function briefingTables(database: Database, months: Months, audience: Audience): Promise<BriefingTables> {
  const [reports, shares, themes] = [await briefingReports(database, months), await briefingShares(database, months), await briefingThemes(database, months)];
  const blocks: readonly { id: Block; months: Months }[] = [{ id: 'earlier', months: blockBefore(months) }, { id: 'latest', months }];
  const lines: Line[] = blocks.map((block) => ({ id: block.id, label: spanWords(block.months), facets: { month: monthsBetween(block.months.first, block.months.last) } }));
  const caseTypes = vocabularies.case_type;

  const shareTable = ({ id, title, events, of }: (typeof measures)[number]) => {
    const at = (block: Block) => shares.find((row) => row.measure === id && row.block === block);
    return disclose({
      shape: 'proportions', id: `share-${id}`, title, unit: 'cases', within: { [`counted for ${id}`]: ['yes'] },
      rows: { attribute: 'month', lines }, eventsLabel: events, ofLabel: of, event: { [id]: ['yes'] },
      events: blocks.map((block) => at(block.id)?.events ?? 0), of: blocks.map((block) => at(block.id)?.of ?? 0)
    }, audience);
  };

  return {
    reports: disclose({
      shape: 'table', id: 'reports', title: 'Cases reported, by who works for the police', unit: 'cases', within: {},
      rows: { attribute: 'case_type', lines: caseTypes.map(({ code, label }) => ({ id: code, label })), total: 'All cases', complete: true },
      columns: { attribute: 'month', lines },
      counts: caseTypes.map(({ code }) => blocks.map((block) => reports.find((row) => row.case_type === code && row.block === block.id)?.cases ?? 0))
    }, audience),
    shares: Object.fromEntries(measures.map((measure) => [measure.id, shareTable(measure)])) as Record<ShareMeasure, SafeTable>,
    themes: themeTable('learning', 'Themes, of eligible cases with notes read'),
    practices: themeTable('good-practice', 'Good practice, of eligible cases with notes read')
  };

  function themeTable(kind: string, title: string): SafeTable {
    const shown = themes.filter(({ theme }) => codebook.themes.find(({ id }) => id === theme)?.kind === kind);
    return disclose({
      shape: 'proportions', id: `themes-${kind}`, title, unit: 'cases', within: { month: monthsBetween(months.first, months.last) },
      rows: {
        attribute: 'theme', overlaps: true,
        lines: shown.map(({ theme }) => ({ id: theme, label: codebook.themes.find(({ id }) => id === theme)?.name ?? theme, facets: { [`could show ${theme}`]: ['yes'] } }))
      },
      eventsLabel: 'Cases', ofLabel: 'Eligible cases with notes read', event: { 'shows it': ['yes'] },
      events: shown.map(({ events }) => events), of: shown.map(({ of }) => of)
    }, audience);
  }
}
