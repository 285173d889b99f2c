import { widestRule } from '$lib/model/eligibility';
import type { Database } from '$lib/store/database';
import { themeCarried, type ThemeCarried } from '$lib/store/queries/theme-carried';
import { themeEvents } from '$lib/store/queries/theme-events';
import { themeHistory, type ThemeHistory } from './theme-history';
import { themeNames } from './theme-names.svelte';
import type { ThemeDetail } from './theme-registry';

export type { ThemeCarried, ThemeHistory };

/** What happened to a theme, as the open workspace holds it. */
export const loadHistory = async (database: Database, theme: string, details: readonly ThemeDetail[]): Promise<ThemeHistory> => themeHistory(theme, await themeEvents(database), details);

/** What a theme carries, whatever the filters; `other` is one that both would count as, '' where there is none. */
export const loadCarried = (database: Database, theme: string, other = ''): Promise<ThemeCarried> =>
  themeCarried(database, theme, other, other && widestRule([themeNames.ruleOf(theme), themeNames.ruleOf(other)]));
