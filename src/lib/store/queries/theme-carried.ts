import type { Database } from '../database';
import codedCases from './theme-coded-cases.sql?statement';
import statement from './theme-carried.sql?statement';

/** What a theme carries: passages by who said so, the cases and panels of those that a person confirmed. `shown` of `eligible` cases
 *  with notes: of the theme that it may be merged into, as they are, and `_after` the merger. */
export interface ThemeCarried { readonly confirmed: number; readonly found: number; readonly both: number; readonly cases: number; readonly first_panel: string | null; readonly last_panel: string | null; readonly shown: number; readonly eligible: number; readonly shown_after: number; readonly eligible_after: number }

/** `other`: the theme that both would count as, in the cases of `rule`; '' where there is none. */
export const themeCarried = async (database: Database, theme: string, other = '', rule = '') => (await database.query('what a theme carries', statement, [theme, other, rule]))[0] as unknown as ThemeCarried;

/** The cases that a person has confirmed each of `themes` in, by the codings alone. */
export const themeCodedCases = async (database: Database, themes: readonly string[]) =>
  (await database.query('cases coded with themes', codedCases, [themes.join(';')])) as unknown as { readonly theme: string; readonly case_ref: string }[];
