import type { Database } from '../database';
import actions from './panels-actions.sql?statement';
import attendance from './panels-attendance.sql?statement';
import beyond from './panels-beyond-slots.sql?statement';
import lengths from './panels-lengths.sql?statement';
import minutes from './panels-minutes.sql?statement';
import next from './panels-next.sql?statement';
import queue from './panels-queue.sql?statement';
import waits from './panels-waits.sql?statement';

export interface NextPanel { readonly panel: string; readonly scheduled_minutes: number | null }
/** An open case; `for_panel` is false where triage did not select it or sent it to a case conference and no panel has heard it or has it on its list. */
export interface QueuedCase {
  readonly case_ref: string; readonly reported_month: string; readonly times_heard: number; readonly last_panel: string | null; readonly carried_over: boolean;
  readonly slot_type: string | null; readonly planned_minutes: number | null; readonly complex: boolean;
  readonly triage_decision: string | null; readonly for_panel: boolean; readonly review_due_on: string | null; readonly review_overdue: boolean;
  readonly booked_position: number | null; readonly booked_type: string | null; readonly booked_minutes: number | null;
}
export interface SlotLength { readonly slot_type: string; readonly slots: number; readonly minutes: number }
export interface BeyondSlots { readonly panel: string; readonly minutes: number }
export interface PanelMinutes { readonly panel: string; readonly scheduled: number | null; readonly planned: number | null; readonly slot_minutes: number | null; readonly actual: number | null; readonly slots: number; readonly timed: number; readonly carried_over: number }
export interface SeatsFilled { readonly role: string; readonly panel: string; readonly seats: number; readonly filled: number; readonly deputies: number }
export interface OpenAction {
  readonly action_ref: string; readonly case_ref: string | null; readonly owner_role: string; readonly action_type: string; readonly set_on: string; readonly due_on: string | null;
  readonly days_open: number; readonly days_overdue: number | null; readonly gate: boolean; readonly case_open: boolean; readonly passed_on: boolean; readonly closure_asked: boolean | null;
}
export interface VictimWait { readonly case_ref: string; readonly kind: 'update' | 'soo' | 'contact'; readonly since: string; readonly days: number; readonly soo_code: string | null }

/** Null where no panel is planned after the last one held. */
export const nextPanel = async (database: Database) => ((await database.query('next panel', next))[0] ?? null) as unknown as NextPanel | null;
/** `panel`: the month of the panel for which slots may be booked, '' for none. */
export const openCases = async (database: Database, panel: string) => (await database.query('open cases', queue, [panel])) as unknown as QueuedCase[];
/** Of the last `panels` held, whatever the filters: the panel that they are asked for is still to come, and in no period. */
export const slotLengths = async (database: Database, panels: number) => (await database.query('lengths of slots', lengths, [panels])) as unknown as SlotLength[];
export const minutesBeyondSlots = async (database: Database, panels: number) => (await database.query('minutes of panels beyond their slots', beyond, [panels])) as unknown as BeyondSlots[];
/** `panels` is how many of the last panels held in the period are looked at. */
export const panelMinutes = async (database: Database, panels: number) => (await database.query('minutes of panels', minutes, [panels])) as unknown as PanelMinutes[];
export const seatsFilled = async (database: Database, panels: number) => (await database.query('seats filled', attendance, [panels])) as unknown as SeatsFilled[];
export const openActions = async (database: Database) => (await database.query('open actions', actions)) as unknown as OpenAction[];
export const victimWaits = async (database: Database) => (await database.query('what victims wait for', waits)) as unknown as VictimWait[];
