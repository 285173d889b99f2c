import type { Database } from '../database';
import links from './recall-links.sql?statement';
import lists from './recall-lists.sql?statement';
import notes from './recall-notes.sql?statement';
import places from './recall-note-places.sql?statement';
import recall from './recall-cases.sql?statement';
import themes from './recall-themes.sql?statement';

/** What is asked of a case; '' asks for nothing. `panel` is a month, 'YYYY-MM'; the others are codes and references. */
export interface RecallQuestion { readonly panel: string; readonly caseType: string; readonly route: string; readonly theme: string; readonly soo: string; readonly ref: string }
/** `soo_codes` are parted by ', ' and `theme_ids` by ';'; `in_all` counts the cases that fit beyond the limit too, and `not_eligible` those of them in which the theme asked for could not arise. */
export interface RecalledCase {
  readonly case_ref: string; readonly reported_month: string; readonly case_type: string; readonly referral_route: string; readonly status: string;
  readonly times_heard: number; readonly first_panel: string | null; readonly last_panel: string | null; readonly soo_codes: string; readonly theme_ids: string; readonly in_all: number; readonly not_eligible: number;
}
export interface CaseLink { readonly case_ref: string; readonly link_kind: string; readonly other_ref: string }
export interface CaseNote { readonly note_ref: string; readonly panel: string; readonly slot_type: string; readonly text: string }
export interface NotePlace { readonly note_ref: string; readonly case_ref: string; readonly panel: string }
/** Of the cases that could show a theme, how many a person has read a note of, and in how many more it is suspected and undecided. */
export interface RecallTheme { readonly theme: string; readonly eligible_cases: number; readonly read_cases: number; readonly review_cases: number }
export interface RecallChoice { readonly kind: 'panel' | 'soo'; readonly value: string }

export const recallCases = async (database: Database, { panel, caseType, route, theme, soo, ref }: RecallQuestion, most: number) =>
  (await database.query('recall', recall, [panel ? `${panel}-01` : '', caseType, route, theme, soo, ref, most])) as unknown as RecalledCase[];
export const linksOf = async (database: Database, refs: readonly string[]) => (await database.query('links of cases', links, [refs.join(';')])) as unknown as CaseLink[];
export const notesOf = async (database: Database, ref: string) => (await database.query('notes of a case', notes, [ref])) as unknown as CaseNote[];
export const recallChoices = async (database: Database) => (await database.query('choices of recall', lists)) as unknown as RecallChoice[];
export const recallThemes = async (database: Database) => (await database.query('themes of recall', themes)) as unknown as RecallTheme[];
export const placesOf = async (database: Database, notes: readonly string[]) => (await database.query('places of notes', places, [notes.join(';')])) as unknown as NotePlace[];
