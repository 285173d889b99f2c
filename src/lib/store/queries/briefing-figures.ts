import type { Database } from '../database';
import again from './briefing-again.sql?statement';
import days from './briefing-days.sql?statement';
import held from './briefing-held.sql?statement';
import programme from './briefing-programme.sql?statement';
import reports from './briefing-reports.sql?statement';
import taskings from './briefing-taskings.sql?statement';
import themes from './briefing-themes.sql?statement';

export type Block = 'earlier' | 'latest';
export interface BlockReports { readonly block: Block; readonly case_type: string; readonly cases: number }
export interface BlockDays { readonly strand: 'crime' | 'conduct'; readonly block: Block; readonly days: number }
export interface BriefingTheme { readonly theme: string; readonly events: number; readonly of: number }
export interface BriefingProgramme { readonly panels_planned: number; readonly panels_held: number; readonly taskings_done: number; readonly taskings_overdue: number; readonly taskings_under_way: number }
/** Whether the block before is loaded, and whether a person has read notes of the latest; 1 or 0. */
export interface BriefingHeld { readonly earlier: number; readonly read_by_person: number }
export interface BriefingTasking { readonly theme: string; readonly product: string; readonly state: 'done' | 'overdue' | 'under way'; readonly month: string }

/** Months as 'YYYY-MM', both included. */
export interface Months { readonly first: string; readonly last: string }
const span = ({ first, last }: Months) => [`${first}-01`, `${last}-01`];

export const briefingReports = async (database: Database, months: Months) => (await database.query('briefing: reports', reports, span(months))) as unknown as BlockReports[];
export const briefingDays = async (database: Database, months: Months) => (await database.query('briefing: days', days, span(months))) as unknown as BlockDays[];
export const briefingThemes = async (database: Database, months: Months) => (await database.query('briefing: themes', themes, span(months))) as unknown as BriefingTheme[];
/** Ids of themes of which passages wait because one was split, among others that they carry. */
export const briefingAgain = async (database: Database, months: Months) => (await database.query('briefing: passages of split themes', again, span(months))).map(({ theme }) => String(theme));
export const briefingTaskings = async (database: Database, months: Months) => (await database.query('briefing: taskings', taskings, span(months))) as unknown as BriefingTasking[];
export const briefingHeld = async (database: Database, months: Months) => (await database.query('briefing: held', held, span(months)))[0] as unknown as BriefingHeld;
export const briefingProgramme = async (database: Database, months: Months) => (await database.query('briefing: programme', programme, span(months)))[0] as unknown as BriefingProgramme;
