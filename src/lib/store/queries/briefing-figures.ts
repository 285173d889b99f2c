import type { Database } from '../database';
import reports from './briefing-reports.sql?raw';
import shares from './briefing-shares.sql?raw';
import themes from './briefing-themes.sql?raw';

export type Block = 'earlier' | 'latest';
export type ShareMeasure = 'investigator' | 'contact' | 'conduct' | 'support' | 'updates';
export interface BlockReports { readonly block: Block; readonly case_type: string; readonly cases: number }
export interface BlockShare { readonly measure: ShareMeasure; readonly block: Block; readonly events: number; readonly of: number }
export interface BriefingTheme { readonly theme: string; readonly events: number; readonly of: number }

/** Months as 'YYYY-MM', both included. */
export interface Months { readonly first: string; readonly last: string }
const days = ({ first, last }: Months) => [`${first}-01`, `${last}-01`];

export const briefingReports = async (database: Database, months: Months) => (await database.query('briefing: reports', reports, days(months))) as unknown as BlockReports[];
export const briefingShares = async (database: Database, months: Months) => (await database.query('briefing: shares', shares, days(months))) as unknown as BlockShare[];
export const briefingThemes = async (database: Database, months: Months) => (await database.query('briefing: themes', themes, days(months))) as unknown as BriefingTheme[];
