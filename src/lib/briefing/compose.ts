import type { SafeTable } from '$lib/disclosure/disclose';
import type { ProgrammeCount } from '$lib/disclosure/programme-count';
import { safeText, type SafeText } from '$lib/disclosure/safe-text';
import { daysLines, rankThemes, shareLine, type Better, type DaysLine, type ShareLine, type ThemeLine } from './lines';
import { conductMessage, reportsMessage, themeMessage, type Message } from './messages';
import { taskingLines, type TaskingInput, type TaskingLine } from './taskings';

export type Group = 'support' | 'account' | 'risk';

/** What a briefing is made of: safe tables, counts of the panel's own work, and codes. */
export interface BriefingInput {
  readonly reports: SafeTable;
  readonly shares: readonly { readonly measure: { readonly id: string; readonly group: Group; readonly better: Better }; readonly table: SafeTable }[];
  readonly lacking: readonly { readonly title: string }[];
  readonly days: SafeTable;
  readonly themes: SafeTable;
  readonly practices: SafeTable;
  readonly programme: readonly ProgrammeCount[];
  readonly taskings: readonly TaskingInput[];
}

export interface Briefing {
  readonly messages: readonly Message[];
  readonly reports: SafeTable;
  readonly groups: readonly { readonly heading: string; readonly lines: readonly ShareLine[] }[];
  /** Measures that are not shown because their tables are not held. */
  readonly lacking: readonly string[];
  readonly days: readonly DaysLine[];
  readonly daysTitle: string;
  readonly themes: readonly ThemeLine[];
  readonly practices: readonly ThemeLine[];
  /** Themes left out because too few cases show them. */
  readonly themesLeftOut: number;
  readonly programme: SafeText;
  readonly taskings: readonly TaskingLine[];
  /** What was suppressed and why: counts of cells, never of cases. */
  readonly disclosure: readonly string[];
}

const mostThemes = 6;
const mostPractices = 2;
const mostTaskings = 3;
const headings: Readonly<Record<Group, string>> = { support: 'Are victims safe and supported?', account: 'Are suspects held to account?', risk: 'Where is the remaining risk?' };

/** One page: three messages, the figures behind them, what was learned and changed, and what was held back. */
export function composeBriefing({ reports, shares, lacking, days, themes, practices, programme, taskings }: BriefingInput): Briefing {
  const lines = shares.map(({ measure, table }) => ({ group: measure.group, line: shareLine(measure.id, table, measure.better) }));
  const [ranked, practised] = [rankThemes(themes), rankThemes(practices)];
  return {
    messages: [reportsMessage(reports), conductMessage(lines.find(({ line }) => line.id === 'P14')?.line), themeMessage(ranked)],
    reports,
    groups: (Object.keys(headings) as Group[]).map((group) => ({ heading: headings[group], lines: lines.filter((each) => each.group === group).map(({ line }) => line) })).filter(({ lines: some }) => some.length > 0),
    lacking: lacking.map(({ title }) => title),
    days: daysLines(days), daysTitle: days.title,
    themes: ranked.slice(0, mostThemes), practices: practised.slice(0, mostPractices), themesLeftOut: themes.rows.length - ranked.length,
    programme: programmeWords(programme),
    taskings: taskingLines(taskings, [...ranked, ...practised], mostTaskings),
    disclosure: disclosureWords([reports, ...shares.map(({ table }) => table), days, themes, practices])
  };
}

function programmeWords(counts: readonly ProgrammeCount[]): SafeText {
  const of = (work: ProgrammeCount['work']) => counts.find((count) => count.work === work);
  const [planned, held, set, done, overdue] = [of('panels planned'), of('panels held'), of('taskings set'), of('taskings done'), of('taskings overdue')];
  if (!planned || !held || !set || !done || !overdue) return safeText``;
  const panels = planned.value === 0 ? safeText`` : safeText`${held} of ${planned} planned panels were held. `;
  return safeText`${panels}Taskings: ${set} set, ${done} done, ${overdue} overdue.`;
}

function disclosureWords(tables: readonly SafeTable[]): string[] {
  const sum = (pick: (table: SafeTable) => number) => tables.reduce((total, table) => total + pick(table), 0);
  const { threshold, base } = tables[0]!;
  const rounding = base === null ? '' : ` Counts are rounded to the nearest ${base}, and totals are sums of rounded counts.`;
  return [
    `Counts of fewer than ${threshold} cases are not shown, nor are counts from which one could be worked out, alone or beside pages handed over before.${rounding}`,
    `Of ${sum((table) => table.report.cells)} cells, ${sum((table) => table.report.tooSmall)} were too small to show and ${sum((table) => table.report.toProtectOthers)} were withheld to protect them.`
  ];
}
