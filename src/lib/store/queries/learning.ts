import type { Database } from '../database';
import items from './learning-items.sql?statement';
import programme from './learning-programme.sql?statement';
import taskings from './learning-taskings.sql?statement';
import taskingRefs from './tasking-refs.sql?statement';
import teams from './learning-teams.sql?statement';
import themes from './learning-themes.sql?statement';
import training from './learning-training.sql?statement';
import waiting from './learning-waiting.sql?statement';

export interface ThemeStretch { readonly theme: string; readonly stretch: 'last' | 'before'; readonly eligible_cases: number; readonly cases: number; readonly confirmed_cases: number; readonly review_cases: number; readonly read_cases: number; readonly panels: number; readonly last_panel: string | null }
export interface ThemeTeam { readonly theme: string; readonly team: string; readonly eligible_cases: number; readonly cases: number; readonly earlier_cases: number; readonly first_seen: string | null; readonly first_confirmed: string | null }
/** `theme_id`: the theme that it was set on, whatever became of that. */
export interface Tasking { readonly tasking_ref: string; readonly theme_id: string; readonly audience: string; readonly product: string; readonly issued_on: string; readonly due_on: string | null; readonly done_on: string | null; readonly review_on: string | null; readonly expected_effect: string | null }
/** `counts_as`: the theme that the one it was set on counts as now, itself where it was merged into none. */
export interface TaskingNow extends Tasking { readonly counts_as: string }
export interface ItemsOfKind { readonly kind: string; readonly raised: number; readonly fed_back: number; readonly in_time: number; readonly waiting: number; readonly since: string | null }
export interface WaitingItem { readonly item_ref: string; readonly panel: string; readonly kind: string; readonly theme_id: string | null; readonly days: number }
export interface ProgrammeStep { readonly step: string; readonly planned_from: string | null; readonly planned_to: string | null; readonly done_on: string | null; readonly status: string }
export interface TrainedInYear { readonly year: number; readonly programme: string; readonly people: number }

/** `panels` is how many of the last panels held in the period are looked at. */
export const learningThemes = async (database: Database, panels: number) => (await database.query('themes of the last panels', themes, [panels])) as unknown as ThemeStretch[];
export const learningTeams = async (database: Database, panels: number) => (await database.query('themes by team', teams, [panels])) as unknown as ThemeTeam[];
export const learningItems = async (database: Database, panels: number) => (await database.query('learning points by kind', items, [panels])) as unknown as ItemsOfKind[];
export const waitingItems = async (database: Database, panels: number) => (await database.query('learning points that wait', waiting, [panels])) as unknown as WaitingItem[];
export const allTaskings = async (database: Database) => (await database.query('taskings', taskings)) as unknown as TaskingNow[];
/** References that taskings have or had. */
export const usedTaskingRefs = async (database: Database) => (await database.query('references of taskings', taskingRefs)).map((row) => String(row['tasking_ref']));
export const programmeSteps = async (database: Database) => (await database.query('programme plan', programme)) as unknown as ProgrammeStep[];
export const trainedByYear = async (database: Database) => (await database.query('training by year', training)) as unknown as TrainedInYear[];
