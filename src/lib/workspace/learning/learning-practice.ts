import { lastPanels } from '../indicators/format-value';
import { listWords } from '$lib/model/list-words';
import { monthLabel } from '$lib/model/months';
import { labelOf } from '$lib/model/vocabularies';
import { compareRecurrence } from '$lib/stats/spc/recurrence';
import type { Interval } from '$lib/stats/intervals/interval';
import { wilsonInterval } from '$lib/stats/intervals/wilson';
import type { ThemeStretch, ThemeTeam } from '$lib/store/queries/learning';
import { appAlone, readByApp } from '../read-by-app';
import { themeNames } from '../themes/theme-names.svelte';

/** `confirmed`: of its cases, those that a person confirmed; the others only the engine has found. */
export interface PracticeSide { readonly cases: number; readonly confirmed: number; readonly eligible: number; readonly rate: Interval | null }

/** A team, such as 'District CID (July 2026)'. */
export interface NewTeam { readonly words: string; readonly confirmed: boolean }

/** A theme of good practice: how often it was seen in the last panels and in as many before, and where. */
export interface GoodPractice {
  readonly id: string;
  readonly name: string;
  readonly before: PracticeSide;
  readonly last: PracticeSide;
  /** Whether more cases may show it: passages of a split theme wait, or the app alone has read most notes of either side. */
  readonly isFloor: boolean;
  /** Whether it is a floor because of the latter. */
  readonly byApp: boolean;
  /** Whether it is seen more or less often, by the exact test; in words. */
  readonly change: string;
  readonly signal: 'improvement' | 'concern' | null;
  /** Teams whose cases showed it in the last panels, most cases first. */
  readonly seenIn: readonly string[];
  /** Of those, teams in which it was first seen in them, and whether a person confirmed it there; none where no case was heard before. */
  readonly newIn: readonly NewTeam[];
  /** Whether eligible cases were heard before them, so that new can be told. */
  readonly hasEarlier: boolean;
  /** Teams that had eligible cases in the last panels and have not shown it in them. */
  readonly notIn: readonly string[];
}

/** Good practice, most frequent first. `firstPanel` begins the last panels. `floors`: themes of which more may be found, since passages of
 *  a split theme wait: their shares have no interval and are not compared. */
export function goodPractice(rows: readonly ThemeStretch[], teams: readonly ThemeTeam[], firstPanel: string, floors: ReadonlyMap<string, unknown> = new Map()): GoodPractice[] {
  const side = (theme: string, stretch: ThemeStretch['stretch']): PracticeSide => {
    const row = rows.find((candidate) => candidate.theme === theme && candidate.stretch === stretch);
    const [cases, eligible] = [row?.cases ?? 0, row?.eligible_cases ?? 0];
    return { cases, confirmed: row?.confirmed_cases ?? 0, eligible, rate: wilsonInterval(cases, eligible) };
  };
  return themeNames.all.filter(({ kind }) => kind === 'good-practice').map(({ id, name }): GoodPractice => {
    const [before, last] = [side(id, 'before'), side(id, 'last')];
    const byApp = rows.some((row) => row.theme === id && readByApp(row));
    const isFloor = byApp || floors.has(id);
    const mine = teams.filter(({ theme, team, eligible_cases }) => theme === id && eligible_cases > 0 && !unknown.has(team)).sort((a, b) => b.cases - a.cases || (a.team < b.team ? -1 : 1));
    const hasEarlier = teams.some((each) => each.theme === id && each.earlier_cases > 0);
    const of = ({ team, cases, eligible_cases }: ThemeTeam) => `${teamLabel(team)} ${cases} of ${eligible_cases}`;
    return {
      id, name, before, last, byApp, isFloor, ...(isFloor ? { change: 'not compared: floors', signal: null } : changeOf(before, last)),
      seenIn: mine.filter(({ cases }) => cases > 0).map(of),
      hasEarlier,
      newIn: mine.filter(({ cases, first_seen }) => hasEarlier && cases > 0 && first_seen !== null && first_seen >= firstPanel)
        .map(({ team, first_seen, first_confirmed }) => ({ words: `${teamLabel(team)} (${monthLabel(first_seen!)}${first_confirmed ? '' : ', not confirmed'})`, confirmed: first_confirmed !== null })),
      notIn: mine.filter(({ cases }) => cases === 0).map(of)
    };
  }).sort((a, b) => (b.last.rate?.estimate ?? 0) - (a.last.rate?.estimate ?? 0) || (a.id < b.id ? -1 : 1));
}

const unknown = new Set(['not_known', 'not_applicable', 'not_recorded']);
const teamLabel = (team: string): string => labelOf('investigation_team', team);

function changeOf(before: PracticeSide, last: PracticeSide): Pick<GoodPractice, 'change' | 'signal'> {
  const found = compareRecurrence({ events: before.cases, exposure: before.eligible }, { events: last.cases, exposure: last.eligible });
  if (!found.ok) return { change: 'not compared: too few cases', signal: null };
  const { lower, upper } = found.comparison.ratio;
  return upper < 1 ? { change: 'seen less often', signal: 'concern' } : lower > 1 ? { change: 'seen more often', signal: 'improvement' } : { change: 'chance can explain it', signal: null };
}

/** Why good practice, and where it was seen, cannot be shown; null where each can. */
export function practiceGaps(practices: readonly GoodPractice[], panels: number): { readonly chart: string | null; readonly teams: string | null } {
  const widest = practices.reduce<GoodPractice | null>((most, each) => (most === null || each.last.eligible + each.before.eligible > most.last.eligible + most.before.eligible ? each : most), null);
  const found = practices.some(({ last, before }) => last.cases + before.cases > 0);
  const teams = practices.some(({ seenIn, notIn }) => seenIn.length + notIn.length > 0);
  return {
    chart: found ? null : widest && widest.last.eligible + widest.before.eligible > 0 ? nothingFound(widest, panels) : `No case in which good practice could arise has notes at ${lastPanels(panels)} or at as many before. Load the notes of more panels, or widen the filters.`,
    teams: teams ? null : 'Where it was seen is shown by team: that needs the table Investigators, with the team of these cases.'
  };
}

/** A case may be heard in both stretches: they are never added up. */
function nothingFound({ last, before, byApp }: GoodPractice, panels: number): string {
  const of = ({ eligible }: PracticeSide): string => `0 of ${eligible} ${eligible === 1 ? 'case' : 'cases'}`;
  const floor = byApp ? ` ${appAlone}: not found is not the same as not there.` : '';
  return `No good practice was found in the notes of ${lastPanels(panels)}, in ${of(last)} in which it could arise${before.eligible > 0 ? `, nor in those of up to as many before, in ${of(before)}` : ''}.${floor}`;
}

/** What to teach and where it has spread, in a sentence. */
export function practiceFinding(practices: readonly GoodPractice[]): string {
  const top = practices[0];
  if (!top || top.last.cases === 0) return 'No good practice was found in the notes of the last panels';
  const grew = practices.filter(({ signal }) => signal === 'improvement');
  const seen = `“${top.name}” is seen most: ${top.last.cases} of ${top.last.eligible} cases, ${confirmedWords(top.last)}`;
  const more = grew.length ? `${named(grew)} ${grew.length === 1 ? 'is' : 'are'} seen more often than before` : seen;
  const spread = practices.filter(({ newIn }) => newIn.some(({ confirmed }) => confirmed));
  const found = practices.filter(({ newIn }) => newIn.length > 0 && !newIn.some(({ confirmed }) => confirmed));
  return [
    more,
    ...(spread.length ? [`${named(spread)} ${spread.length === 1 ? 'has' : 'have'} reached a new team`] : []),
    ...(found.length ? [`the engine finds ${named(found)} with a new team, which nobody has confirmed`] : []),
    ...(spread.length + found.length === 0 && practices.some(({ hasEarlier }) => hasEarlier) ? ['none has reached a new team'] : [])
  ].join('; ');
}

const named = (practices: readonly GoodPractice[]): string => listWords(practices.map(({ name }) => `“${name}”`));

/** Of cases that show a theme, how many a person confirmed: 'none confirmed', '4 of them confirmed', 'all confirmed'. */
export const confirmedWords = ({ cases, confirmed }: { readonly cases: number; readonly confirmed: number }): string =>
  confirmed === 0 ? 'none confirmed' : confirmed === cases ? 'all confirmed' : `${confirmed} of them confirmed`;
