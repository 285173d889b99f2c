import { labelOf } from '$lib/model/vocabularies';
import { ruleWords } from '$lib/model/eligibility';
import type { Interval } from '$lib/stats/intervals/interval';
import { wilsonInterval } from '$lib/stats/intervals/wilson';
import type { TaskingNow, ThemeStretch, ThemeTeam } from '$lib/store/queries/learning';
import { confirmedWords } from './learning-practice';
import { taskingStanding, type Standing } from './learning-taskings';
import type { SplitWaiting } from '../themes/split-waiting';
import { appAlone, readByApp } from '../read-by-app';
import { isFloor, suspectedWords, type Floor } from '../themes/theme-floor';
import { themeNames } from '../themes/theme-names.svelte';
import { rateWords, themeNamed } from '../themes/theme-view';

/** A theme of learning that came up in two or more cases and at two or more of the last panels, with what was done about it. */
export interface RecurringTheme extends Floor {
  readonly id: string;
  readonly name: string;
  readonly cases: number;
  /** Of them, those that a person confirmed; the others only the engine has found. */
  readonly confirmed: number;
  readonly eligible: number;
  readonly eligibleWords: string;
  /** Share of eligible cases with notes, 0 to 1; of a floor the interval means nothing. */
  readonly rate: Interval;
  /** Panels at which it was seen. */
  readonly panels: number;
  /** The teams that had most of its cases, in words; null where no team is known. */
  readonly teams: string | null;
  /** The newest tasking on it; null where there is none. */
  readonly tasking: { readonly ref: string; readonly standing: Standing } | null;
}

/** Themes of learning that recur, most frequent first: one case heard at several panels is one case.
 *  `rows` of any stretch; the last one counts. `waiting`: what waits by each theme that follows a split one. */
export function recurringThemes(rows: readonly ThemeStretch[], teams: readonly ThemeTeam[], taskings: readonly TaskingNow[], asOf: string, waiting: ReadonlyMap<string, readonly SplitWaiting[]> = new Map()): RecurringTheme[] {
  return rows.flatMap((row): RecurringTheme[] => {
    const theme = themeNamed(row.theme);
    const rate = wilsonInterval(row.cases, row.eligible_cases);
    if (row.stretch !== 'last' || theme?.kind !== 'learning' || row.cases < 2 || row.panels < 2 || !rate) return [];
    const newest = taskings.filter(({ counts_as }) => counts_as === row.theme).sort((a, b) => (a.issued_on < b.issued_on ? 1 : a.issued_on > b.issued_on ? -1 : a.tasking_ref < b.tasking_ref ? 1 : -1))[0];
    return [{
      id: theme.id, name: theme.name, cases: row.cases, confirmed: row.confirmed_cases, eligible: row.eligible_cases, eligibleWords: ruleWords[themeNames.ruleOf(theme.id)], rate,
      undecided: waiting.get(theme.id) ?? [], byApp: readByApp(row), toReview: row.review_cases, panels: row.panels,
      teams: mostlyWith(teams.filter((team) => team.theme === row.theme)),
      tasking: newest ? { ref: newest.tasking_ref, standing: taskingStanding(newest, asOf) } : null
    }];
  }).sort((a, b) => b.rate.estimate - a.rate.estimate || (a.id < b.id ? -1 : 1));
}

/** The two teams with most cases of a theme. Each with its own eligible cases: a team that hears more has more. */
function mostlyWith(teams: readonly ThemeTeam[]): string | null {
  const seen = teams.filter(({ cases }) => cases > 0).sort((a, b) => b.cases - a.cases || (a.team < b.team ? -1 : 1));
  return seen.length ? seen.slice(0, 2).map(({ team, cases, eligible_cases }) => `${labelOf('investigation_team', team)} ${cases} of ${eligible_cases}`).join(', ') : null;
}

/** Which theme to task, in a sentence or two. Few cases and level themes make no headline. */
export function whatToTask(themes: readonly RecurringTheme[], panels: number): string {
  const untasked = themes.filter(({ tasking }) => tasking === null);
  const first = untasked[0];
  if (panels < 2) return `Which theme comes back can be said from two panels on: ${panels === 0 ? 'no panel held is loaded here. It needs the table Slots' : 'one is loaded here'}.`;
  if (themes.length === 0) return `No theme of learning came up in more than one case at two or more of the last ${panels} panels.`;
  if (!first) return `Every theme that recurs has been tasked before: look at what followed.`;
  if (first.cases < 5) return `No theme without a tasking was seen in five cases or more of the last ${panels} panels.${untasked.some(({ byApp }) => byApp) ? ` ${appAlone}, so more cases may show each.` : ''}`;
  if (untasked.some(({ byApp }) => byApp)) {
    const suspected = suspectedWords(first.toReview);
    return `Of the themes that nobody has been tasked with, the app alone finds ${quoted(first)} most: in ${first.cases} of ${first.eligible} eligible cases (${confirmedWords(first)}), ${rateWords(first.rate, true)}${suspected ? `; ${suspected}` : ''}. ${appAlone}: others may recur as often, so settle what waits in Review before you task by these figures.`;
  }
  const level = untasked.filter(({ rate }) => rate.estimate === first.rate.estimate);
  const names = level.length > 1 ? `${level.slice(0, -1).map(quoted).join(', ')} and ${quoted(level.at(-1)!)} recur most` : `${quoted(first)} recurs most`;
  const near = untasked.filter(({ rate }) => rate.estimate < first.rate.estimate && rate.upper > first.rate.lower).length;
  const open = untasked.some(({ undecided }) => undecided.length > 0) ? ' Some shares are floors: passages of a split theme wait in Review.' : '';
  const caution = near ? ` ${near === 1 ? 'One other is' : `${near} others are`} within its interval, so weigh what is at stake as well as how often.` : '';
  return `Of the themes that nobody has been tasked with, ${names}: ${first.cases} of ${first.eligible} eligible cases (${confirmedWords(first)}), ${rateWords(first.rate, isFloor(first))}.${caution}${open}`;
}

const quoted = ({ name }: RecurringTheme): string => `“${name}”`;
