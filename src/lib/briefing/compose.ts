import type { Audience } from '$lib/disclosure/audience';
import type { SafeHeading, SafeTable } from '$lib/disclosure/disclose';
import type { ProgrammeCount } from '$lib/disclosure/programme-count';
import { safeText, type SafeText } from '$lib/disclosure/safe-text';
import { besideNote, comparisonOf, daysLines, firstWithEquals, rankThemes, shareLines, targetsNote, type Better, type DaysLine, type ShareLine, type ThemeLine } from './lines';
import { conductMessage, reportsMessage, splitWaitsWords, themeMessage, type Message } from './messages';
import { taskingLines, type TaskingInput, type TaskingLine } from './taskings';

export type Group = 'support' | 'account' | 'risk';

/** What a briefing is made of: safe tables, counts of the panel's own work, and codes. */
export interface BriefingInput {
  readonly months: number;
  readonly earlierHeld: boolean;
  /** Why reports, days and shares (by measure) are not compared, in sentences that name months alone; where nothing before is held,
   *  what the reports hold or lack. */
  readonly doubts: { readonly reports: string | null; readonly days: string | null; readonly shares: Readonly<Record<string, string>>; readonly all: readonly string[] };
  readonly handedOver: boolean;
  readonly reports: SafeTable;
  readonly shares: readonly { readonly measure: { readonly id: string; readonly group: Group; readonly better: Better; /** Null where a case may count in several months, and holds only if all of them do. */ readonly month?: string | null }; readonly table: SafeTable }[];
  readonly lacking: readonly { readonly title: string }[];
  readonly days: SafeTable | null;
  readonly themes: SafeTable;
  readonly practices: SafeTable;
  /** Whether themes are left out because passages of a split theme wait to be read for them. */
  readonly splitWaits: boolean;
  readonly readBy: 'person' | 'app' | null;
  readonly programme: readonly ProgrammeCount[];
  readonly taskings: readonly TaskingInput[];
}

export interface Briefing {
  readonly audience: Audience;
  readonly messages: readonly Message[];
  /** What the readings compare: "year on year". */
  readonly compared: string;
  /** Why Trends may say otherwise. */
  readonly besideTrends: string;
  readonly earlierHeld: boolean;
  /** Why some of it is not compared; empty where all is. */
  readonly doubts: readonly string[];
  /** Why the reports of the two periods are not set against each other, or what those of a period alone hold or lack; null for nothing. */
  readonly reportsDoubt: string | null;
  /** What counts of cases are rounded to; null where they are not. */
  readonly base: number | null;
  readonly reports: SafeTable;
  /** What the reports are, and that their total adds up rounded counts where it does. */
  readonly reportsCaption: string;
  readonly groups: readonly { readonly heading: string; readonly lines: readonly ShareLine[] }[];
  /** Who sets the targets, of which measures the target is none of cases, and what of a case with several dues counts; '' for none. */
  readonly basis: string;
  /** Measures that are not shown because their tables are not held. */
  readonly lacking: readonly string[];
  readonly days: readonly DaysLine[];
  /** What is being done about delay; null where that may not be said. */
  readonly delay: string | null;
  readonly themes: readonly ThemeLine[];
  readonly practices: readonly ThemeLine[];
  /** What the lists of themes leave out; empty for nothing. */
  readonly themesLeftOut: string;
  /** Why no theme is listed, where none is. */
  readonly whyNoTheme: string;
  readonly notesHeld: boolean;
  /** Whether the shares of themes are floors, of which no range is told: the app alone has read the notes. */
  readonly themesAreFloors: boolean;
  /** What notes the shares of themes rest on. */
  readonly themesBasis: string;
  readonly programme: SafeText;
  readonly taskings: readonly TaskingLine[];
  /** What was suppressed and why: counts of cells, never of cases. */
  readonly disclosure: readonly string[];
}

const severalWords = 'A case with several dues holds only if all do: the longer the period, the fewer hold.';
/** As many as fit the sheet with the longest decision: what is said of rounding, and of approval, stands on the pages of the others. */
const mostThemes: Readonly<Record<Audience, number>> = { 'da-lead': 8, 'chief-officers': 6, public: 6 };
/** Where themes are equal as printed. */
const limitOfThemes = 8;
const mostPractices = 2;
const mostTaskings = 3;
const headings: Readonly<Record<Group, string>> = { support: 'Are victims safe and supported?', account: 'Are cases investigated and decided fairly?', risk: 'Where is the remaining risk?' };

/** One page: three messages, the figures behind them, what was learned and changed, and what was held back. */
export function composeBriefing(input: BriefingInput): Briefing {
  const { reports, shares, days, themes, practices, earlierHeld, taskings, readBy, doubts } = input;
  const frame = { compared: comparisonOf(input.months), rounded: reports.base !== null, handedOver: input.handedOver, readBy, splitWaits: input.splitWaits };
  const weighed = shareLines(shares.map(({ measure: { id, better }, table }) => ({ id, table, better, doubted: id in doubts.shares })), earlierHeld);
  const lines = shares.map(({ measure }, i) => ({ group: measure.group, line: weighed[i]! }));
  const [ranked, practised] = [rankThemes(themes), rankThemes(practices)];
  const [listed, done] = [firstWithEquals(ranked, mostThemes[reports.audience], limitOfThemes), practised.slice(0, mostPractices)];
  // What the DA lead tasked is no news to the DA lead; to others a theme of a few cases is not named.
  const named = reports.audience === 'da-lead' ? [...themes.rows, ...practices.rows] : [...ranked, ...practised].map(({ heading }) => heading);
  const waits = daysLines(days, doubts.days !== null);
  const messages = [reportsMessage(reports, frame, doubts.reports), conductMessage(lines.find(({ line }) => line.id === 'P14')?.line, frame, doubts.shares.P14 ?? null), themeMessage(ranked, themes, frame)];
  return {
    audience: reports.audience, messages, compared: frame.compared, besideTrends: besideTrends(input.months, [...lines.map(({ line }) => line), ...waits]), earlierHeld, doubts: doubts.all, reportsDoubt: doubts.reports, base: reports.base,
    reports, reportsCaption: reportsCaption(reports),
    groups: (Object.keys(headings) as Group[]).map((group) => ({ heading: headings[group], lines: lines.filter((each) => each.group === group).map(({ line }) => line) })).filter(({ lines: some }) => some.length > 0),
    basis: [targetsNote(lines.map(({ line }) => line.id)), besideNote(lines.map(({ line }) => line)), shares.some(({ measure }) => measure.month === null) ? severalWords : ''].filter(Boolean).join(' '),
    lacking: input.lacking.map(({ title }) => title),
    days: waits, delay: delayWords(taskings, named, input.programme),
    themes: listed, practices: done, themesLeftOut: leftOut(ranked.length - listed.length, listed.length > 0 && ranked.length < themes.rows.length, input.splitWaits, readBy === 'app'), whyNoTheme: messages[2]!.text.text,
    notesHeld: readBy !== null, themesAreFloors: readBy === 'app', themesBasis: readBy === 'person' ? 'notes a person has read; Themes and Learning add those that the app has.' : 'notes that the app alone has read, which misses themes.',
    programme: programmeWords(input.programme, Math.min(taskings.length, mostTaskings)),
    taskings: taskingLines(taskings, named, mostTaskings),
    disclosure: disclosureWords([reports, ...shares.map(({ table }) => table), ...(days ? [days] : []), themes, practices])
  };
}

/** Trends weighs all that is loaded, half against half, and each measure up to where its own cases are settled. */
const besideTrends = (months: number, lines: readonly { readonly verdict: string }[]): string =>
  `${lines.some(({ verdict }) => verdict === 'no clear change') ? '“No clear change” is not proof of none. ' : ''}${months > 24 ? 'Trends counts each update or action, and settled cases alone: its answer may differ.' : 'Trends weighs all that is loaded, and may say “rose” or “fell”.'}`;

/** A number of themes that are shown nowhere would tell which were found at all: it is not said. */
function leftOut(further: number, hidden: boolean, splitWaits: boolean, areFloors: boolean): string {
  const more = further > 0 ? `${further} more could be shown, none ${areFloors ? 'found more often' : 'more common'}.` : '';
  return [more, hidden ? 'Other themes were found in too few cases to show, or not at all.' : '', splitWaits ? splitWaitsWords : ''].filter(Boolean).join(' ');
}

/** The latest tasking on delay, in words of ours. Nothing is said where there is one whose theme may not be named. */
function delayWords(taskings: readonly TaskingInput[], named: readonly SafeHeading[], programme: readonly ProgrammeCount[]): string | null {
  const [tasking] = taskings.filter(({ theme }) => theme === 'investigation-delay');
  if (tasking) return named.some(({ id }) => id === tasking.theme) ? `Tasked on delay: ${taskingLines([tasking], [], 1)[0]!.words.join('; ')}.` : null;
  return programme.some(({ work }) => work === 'taskings done') ? 'No tasking on delay is on record.' : 'Taskings are not held, so none on delay can be shown.';
}

function programmeWords(counts: readonly ProgrammeCount[], listed: number): SafeText {
  const of = (work: ProgrammeCount['work']) => counts.find((count) => count.work === work);
  const [planned, held, done, overdue, open] = [of('panels planned'), of('panels held'), of('taskings done'), of('taskings overdue'), of('taskings under way')];
  const panels = planned && held ? (planned.value === 0 ? safeText`No panel was planned. ` : safeText`${held} of ${planned} planned panels were held. `) : safeText`Panels: not held here. `;
  if (!done || !overdue || !open) return safeText`${panels}Taskings: not held here.`;
  const all = done.value + overdue.value + open.value;
  if (all === 0) return safeText`${panels}No tasking was open or done.`;
  return safeText`${panels}Taskings: ${done} done, ${overdue} overdue, ${open} under way${listed < all ? safeText`. The latest` : safeText``}:`;
}

const wereOf = (n: number): string => `${n} ${n === 1 ? 'was' : 'were'}`;

/** A total of rounded counts (disclosure/rounding.ts) can be further from the true one than rounding it would be: 16 cases as 8, 3, 3
 *  and 2 are 10, 5, 5 and 0, which make 20. */
const reportsCaption = ({ title, base }: SafeTable): string =>
  base === null ? title : `${title}. Counts to the nearest ${base}; the total adds these up, those not shown among them, and may be some cases off.`;

function disclosureWords(tables: readonly SafeTable[]): string[] {
  const sum = (pick: (table: SafeTable) => number) => tables.reduce((total, table) => total + pick(table), 0);
  const { threshold, base } = tables[0]!;
  const rounding = base === null ? '' : ` Counts are rounded to the nearest ${base}, and totals are sums of rounded counts: the same cases may be counted as more or fewer elsewhere.`;
  return [
    `Counts of fewer than ${threshold} cases are not shown, nor are counts from which one could be worked out, alone or beside pages handed over before.${rounding}`,
    `Of ${sum((table) => table.report.cells)} cells behind this page, ${wereOf(sum((table) => table.report.tooSmall))} too small to show and ${wereOf(sum((table) => table.report.toProtectOthers))} withheld to protect them.`
  ];
}
