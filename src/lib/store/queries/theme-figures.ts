import type { Database } from '../database';
import againStatement from './theme-again.sql?statement';
import balance from './theme-balance.sql?statement';
import byPanel from './theme-by-panel.sql?statement';
import coverage from './theme-coverage.sql?statement';
import panelMonthsStatement from './panel-months.sql?statement';
import excerpts from './theme-excerpts.sql?statement';
import parts from './theme-parts.sql?statement';
import rates from './theme-rates.sql?statement';

export interface ThemeAtPanel { readonly panel: string; readonly theme: string; readonly confirmed_cases: number; readonly suggested_cases: number }
export interface ThemeRate { readonly theme: string; readonly eligible_cases: number; readonly cases: number; readonly confirmed_cases: number; readonly review_cases: number; readonly read_cases: number; readonly last_panel: string | null }
export interface ThemeExcerpt { readonly passage: string; readonly note: string; readonly case_ref: string; readonly panel: string; readonly body: string; readonly standing: 'confirmed' | 'accept' | 'review'; readonly score: number | null; readonly drivers: string | null }
export interface ThemeCoverage { readonly slots: number; readonly cases: number; readonly notes: number; readonly cases_with_notes: number; readonly passages: number; readonly coded_passages: number; readonly review_passages: number; readonly last_coded_panel: string | null; readonly coded_to: string | null; readonly left_before: number; readonly notes_after: number; readonly coded_after: number }
export interface ThemeAgain { readonly theme: string; readonly passage: string; readonly case_ref: string; readonly panel: string }
export interface ThemePart { readonly split: 'slot' | 'team'; readonly part: string; readonly eligible_cases: number; readonly cases: number }

/** Two themes in the notes of a part: cases that show the first alone, the second alone, both. */
export interface ThemeBalance { readonly split: 'slot' | 'team' | 'model'; readonly part: string; readonly cases: number; readonly first_alone: number; readonly second_alone: number; readonly both_shown: number }

export interface PanelMonth { readonly panel: string; readonly status: string; readonly cases: number; readonly cases_with_notes: number }

export const panelMonths = async (database: Database) => (await database.query('panel months', panelMonthsStatement)) as unknown as PanelMonth[];
export const themesByPanel = async (database: Database) => (await database.query('themes by panel', byPanel)) as unknown as ThemeAtPanel[];
export const themeRates = async (database: Database) => (await database.query('theme rates', rates)) as unknown as ThemeRate[];
export const themeCoverage = async (database: Database) => (await database.query('theme coverage', coverage))[0] as unknown as ThemeCoverage;
export const themeExcerpts = async (database: Database, theme: string, standing: 'counted' | 'review', most: number) =>
  (await database.query('theme excerpts', excerpts, [theme, standing, most])) as unknown as ThemeExcerpt[];

export const themeParts = async (database: Database, theme: string) => (await database.query('theme by kind of slot and team', parts, [theme])) as unknown as ThemePart[];

export const themeBalance = async (database: Database, first: string, second: string) => (await database.query('two themes by part', balance, [first, second])) as unknown as ThemeBalance[];

export const themeAgain = async (database: Database) => (await database.query('passages of split themes', againStatement)) as unknown as ThemeAgain[];
