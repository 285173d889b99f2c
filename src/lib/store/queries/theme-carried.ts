import type { Database } from '../database';
import statement from './theme-carried.sql?raw';

/** What a theme carries: passages by who said so, the cases and panels of those that a person confirmed. */
export interface ThemeCarried { readonly confirmed: number; readonly found: number; readonly both: number; readonly cases: number; readonly first_panel: string | null; readonly last_panel: string | null }

/** `other`: the theme that both would count as; '' where there is none. */
export const themeCarried = async (database: Database, theme: string, other = '') => (await database.query('what a theme carries', statement, [theme, other]))[0] as unknown as ThemeCarried;
