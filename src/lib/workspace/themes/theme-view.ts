import { monthLabel } from '$lib/model/months';
import { ruleWords } from '$lib/model/eligibility';
import { wilsonInterval } from '$lib/stats/intervals/wilson';
import type { Interval } from '$lib/stats/intervals/interval';
import type { Database } from '$lib/store/database';
import { panelMonths, themeAgain, themeCoverage, themeExcerpts, themeRates, themesByPanel, type PanelMonth, type ThemeAgain, type ThemeAtPanel, type ThemeCoverage, type ThemeExcerpt, type ThemeRate } from '$lib/store/queries/theme-figures';
import { loadInterventions } from '../indicators/changes/load-interventions';
import { counted } from '../indicators/format-value';
import type { Intervention } from '../indicators/types';
import { splitWaiting } from './split-waiting';
import { readByApp } from '../read-by-app';
import type { Floor } from './theme-floor';
import { themeNames } from './theme-names.svelte';

export interface ThemeSummary extends Floor {
  readonly id: string;
  readonly name: string;
  readonly kind: 'learning' | 'good-practice';
  readonly definition: string;
  /** Cases that show it, confirmed or accepted. */
  readonly cases: number;
  readonly confirmed: number;
  readonly eligible: number;
  readonly eligibleWords: string;
  /** Share of eligible cases with notes, 0 to 1; null without eligible cases. Of a floor (`isFloor`) the interval means nothing. */
  readonly rate: Interval | null;
  readonly lastPanel: string | null;
  /** Cases at each panel month of the view, in its order. */
  readonly panels: readonly { readonly month: string; readonly confirmed: number; readonly suggested: number }[];
}

export interface ThemesView {
  /** Every month of the period from its first panel on, with what was heard. */
  readonly months: readonly PanelMonth[];
  readonly themes: readonly ThemeSummary[];
  readonly coverage: ThemeCoverage;
  /** Dated changes that stand on its axes. */
  readonly interventions: readonly Intervention[];
  /** What the figures rest on, in words. */
  readonly basis: string;
}

/** Themes that would seem to emerge whatever was heard (`themeStates`). */
export const leftOfStates = (themes: readonly ThemeSummary[]): { undecided: ReadonlySet<string>; namedHere: ReadonlySet<string> } =>
  ({ undecided: undecidedThemes(themes), namedHere: new Set(themes.flatMap(({ id }) => (themeNames.isNamedHere(id) ? [id] : []))) });

/** Themes whose shares are floors until passages of a split theme are decided. */
const undecidedThemes = (themes: readonly ThemeSummary[]): ReadonlySet<string> => new Set(themes.flatMap(({ id, undecided }) => (undecided.length ? [id] : [])));

export const themeNamed = (id: string) => themeNames.named(id);

/** Themes with their rates, most frequent first, as the themes page shows them. Panels come as first days of months. `again`: what waits because its theme was split. */
export function themesView(rates: readonly ThemeRate[], atPanels: readonly ThemeAtPanel[], coverage: ThemeCoverage, months: readonly PanelMonth[], again: readonly ThemeAgain[] = []): Omit<ThemesView, 'interventions'> {
  const cells = new Map(atPanels.map((cell) => [`${cell.theme} ${cell.panel.slice(0, 7)}`, cell]));
  const { counting } = themeNames.now;
  const undecided = splitWaiting(again, counting, (id) => themeNames.named(id)?.name ?? id);
  const themes = rates.flatMap((row): ThemeSummary[] => {
    const theme = themeNames.named(row.theme);
    if (!theme) return [];
    return [{
      id: theme.id, name: theme.name, kind: theme.kind, definition: theme.definition,
      cases: row.cases, confirmed: row.confirmed_cases, toReview: row.review_cases, byApp: readByApp(row),
      eligible: row.eligible_cases, eligibleWords: ruleWords[themeNames.ruleOf(theme.id)],
      rate: wilsonInterval(row.cases, row.eligible_cases), undecided: undecided.get(theme.id) ?? [], lastPanel: row.last_panel?.slice(0, 7) ?? null,
      panels: months.map(({ panel }) => {
        const month = panel.slice(0, 7);
        const cell = cells.get(`${theme.id} ${month}`);
        return { month, confirmed: cell?.confirmed_cases ?? 0, suggested: cell?.suggested_cases ?? 0 };
      })
    }];
  });
  return { months, themes, coverage, basis: basisOf(coverage, again) };
}

function basisOf(coverage: ThemeCoverage, again: readonly ThemeAgain[]): string {
  const { cases, cases_with_notes: noted } = coverage;
  const held = noted <= cases && cases > 0
    ? `Notes are held for ${noted} of the ${cases} cases heard (${Math.round((100 * noted) / cases)}%).`
    : `Notes are held for ${noted} ${noted === 1 ? 'case' : 'cases'}; how many were heard only the table of slots can say.`;
  return `${held} Every share below is of eligible cases with notes, never of all cases. ${readerWords(coverage, again)}`;
}

/** Up to where a person has read, what is left unanswered there, and which notes beyond are read. */
function readerWords({ coded_to: to, last_coded_panel: last, left_before: left, notes_after: after, coded_after: coded, coded_passages: decided }: ThemeCoverage, again: readonly ThemeAgain[]): string {
  if (!last) return 'Nobody has coded these notes yet: they are read by the engine alone, which misses themes. Not found is not the same as not there.';
  if (!to && coded === 0) return `${counted(decided, 'passage')} ${decided === 1 ? 'is' : 'are'} decided by a person, and in every note more passages wait: the shares are those of the engine, which misses themes.`;
  const whole = to ? `A person has coded the notes up to ${monthLabel(to)}${left ? ` (${counted(left, 'passage')} there still ${left === 1 ? 'waits' : 'wait'} for an answer${againWords(left, new Set(again.filter(({ panel }) => panel <= to).map(({ passage }) => passage)).size)})` : ''}` : '';
  if (after === 0) return `${whole}.`;
  const beyond = coded ? `${to ? ` and ${coded} of the ${after} later ones` : `A person has coded ${coded} of the ${after} notes`}, the newest of ${monthLabel(last)}` : '';
  return `${whole}${beyond}; the others are read by the engine alone, which misses themes.`;
}

/** Which of the `left` passages a person has coded, under a theme that was split since. */
function againWords(left: number, again: number): string {
  if (again === 0) return '';
  return left === again ? ', coded under a theme that was split since' : `, ${again} of them coded under a theme that was split since`;
}

/** The themes page under the filters in force. */
export async function loadThemes(database: Database): Promise<ThemesView> {
  const months = await panelMonths(database);
  const first = months.findIndex(({ status }) => status !== 'not_recorded');
  return { ...themesView(await themeRates(database), await themesByPanel(database), await themeCoverage(database), months.slice(Math.max(0, first)), await themeAgain(database)), interventions: await loadInterventions(database) };
}

/** More than a theme has passages. */
export const everyPassage = 100_000;

/** Passages that carry a theme, newest first: those counted, or those that wait for a person to look. */
export const loadExcerpts = (database: Database, theme: string, standing: 'counted' | 'review', most: number): Promise<ThemeExcerpt[]> => themeExcerpts(database, theme, standing, most);
export type { ThemeExcerpt };

/** Percentage with its interval in words: '34% (27% to 42%)'; of a floor, 'at least 34%' or 'none so far'. */
export function rateWords(rate: Interval | null, isFloor = false): string {
  if (!rate) return 'no eligible case';
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  if (isFloor) return rate.estimate > 0 ? `at least ${percent(rate.estimate)}` : 'none so far';
  return `${percent(rate.estimate)} (${percent(rate.lower)} to ${percent(rate.upper)})`;
}

export interface MarkedText { readonly text: string; readonly driving: boolean }

/** A passage cut into stretches, the driving words apart. `drivers` is as passage_themes holds it; only those that push towards the theme are marked. */
export function markDrivers(body: string, drivers: string | null): MarkedText[] {
  const spans = (drivers ?? '').split(';').flatMap((part) => {
    const match = /^(\d+)-(\d+):(-?[\d.]+)$/.exec(part);
    return match && Number(match[3]) > 0 ? [{ start: Number(match[1]), end: Number(match[2]) }] : [];
  });
  return markStretches(body, spans);
}

/** A text cut into stretches, those of `spans` apart. Spans that overlap an earlier one or leave the text are passed over. */
export function markStretches(body: string, spans: readonly { readonly start: number; readonly end: number }[]): MarkedText[] {
  const out: MarkedText[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at || end > body.length) continue;
    if (start > at) out.push({ text: body.slice(at, start), driving: false });
    out.push({ text: body.slice(start, end), driving: true });
    at = end;
  }
  if (at < body.length) out.push({ text: body.slice(at), driving: false });
  return out;
}
