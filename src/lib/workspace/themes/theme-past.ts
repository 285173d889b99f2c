import { widestRule } from '$lib/model/eligibility';
import type { Database } from '$lib/store/database';
import { themeCarried, themeCodedCases, type ThemeCarried } from '$lib/store/queries/theme-carried';
import { themeEvents } from '$lib/store/queries/theme-events';
import { countsWords } from './theme-change-words';
import { themeHistory, type ThemeHistory } from './theme-history';
import { themeNames } from './theme-names.svelte';
import type { ThemeDetail } from './theme-registry';

export type { ThemeCarried, ThemeHistory };

/** What happened to a theme, as the open workspace holds it. */
export const loadHistory = async (database: Database, theme: string, details: readonly ThemeDetail[]): Promise<ThemeHistory> => themeHistory(theme, await themeEvents(database), details);

/** In how many cases the theme was coded before and after each event that changed what counts as it, in words, by the number of the event. */
export async function loadCountsAround(database: Database, { lines }: ThemeHistory): Promise<ReadonlyMap<number, string>> {
  const ids = [...new Set(lines.flatMap(({ counts }) => (counts ? [...counts.before, ...(counts.after ?? [])] : [])))].sort();
  if (ids.length === 0) return new Map();
  const rows = await themeCodedCases(database, ids);
  const cases = (of: readonly string[]): number => new Set(rows.flatMap(({ theme, case_ref }) => (of.includes(theme) ? [case_ref] : []))).size;
  return new Map(lines.flatMap(({ seq, counts }): [number, string][] => (counts ? [[seq, countsWords(cases(counts.before), counts.after && cases(counts.after))]] : [])));
}

/** What a theme carries, whatever the filters; `other` is one that both would count as, '' where there is none. */
export const loadCarried = (database: Database, theme: string, other = ''): Promise<ThemeCarried> =>
  themeCarried(database, theme, other, other && widestRule([themeNames.ruleOf(theme), themeNames.ruleOf(other)]));
