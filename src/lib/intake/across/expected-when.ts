import type { Row } from '../rows';
import { cell } from './finding';

type Condition = ((row: Row) => boolean) | 'never';

const is = (column: string, ...values: readonly string[]): Condition => (row) => values.includes(cell(row, column));
const filled = (column: string): Condition => (row) => cell(row, column) !== '';
const both = (...conditions: readonly Condition[]): Condition => (row) => conditions.every((condition) => condition !== 'never' && condition(row));

const policeVictim: Condition = (row) => cell(row, 'case_type') !== 'police_perpetrator_only' && cell(row, 'victim_workforce') !== 'not_police';
const policeSuspect: Condition = (row) => cell(row, 'case_type') !== 'police_victim_only' && cell(row, 'suspect_workforce') !== 'not_police';
const outcomeTold: Condition = (row) => !['', '0'].includes(cell(row, 'crime_outcome')) || !['', 'not_known', 'not_recorded'].includes(cell(row, 'conduct_outcome'));
const criminal = is('strand', 'criminal');
const conduct = is('strand', 'conduct');
const decidedConduct = both(conduct, filled('decided_on'));
const held = is('status', 'held');
const agency = both(is('role', 'external_da_agency'), is('status', 'present', 'deputy'));

/** Columns in which a blank is not a gap, or only in some rows: an action that is open has no day on which it was done.
 *  'never' where blank is itself an answer. Columns that are not named are expected in every row. */
const conditions: Readonly<Record<string, Readonly<Record<string, Condition>>>> = {
  cases: {
    complexity_flags: 'never', victim_workforce: (row) => cell(row, 'case_type') !== 'police_perpetrator_only', victim_rank_band: policeVictim,
    suspect_workforce: (row) => cell(row, 'case_type') !== 'police_victim_only', suspect_rank_band: policeSuspect,
    arrest_rationale_recorded: is('first_disposal', 'arrested', 'voluntary_interview'), bail_status: is('first_disposal', 'arrested'),
    contact_preference: is('contact_agreed', 'yes'), manager_copy_consent: policeVictim,
    closure_requested_on: is('status', 'closure_requested', 'closed'), closed_on: is('status', 'closed'), closure_route: is('status', 'closed'), closure_gates_complete: is('status', 'closed')
  },
  outcomes: {
    offence_group: criminal, crime_outcome: both(criminal, filled('decided_on')), workforce_type: conduct, conduct_route: conduct, severity: conduct, iopc_referral: conduct,
    case_to_answer: decidedConduct, conduct_outcome: decidedConduct, decided_on: outcomeTold, decision_maker: filled('decided_on'), rationale_recorded: filled('decided_on')
  },
  restrictions: { review_due_on: (row) => cell(row, 'restriction') !== 'no_restriction', gross_misconduct_assessed_on: 'never', reviewed_on: 'never', exceptional_circumstances: 'never' },
  soo_assignments: { ended_on: 'never', change_reason: 'never' },
  investigators: { to_on: 'never', change_reason: 'never' },
  victim_updates: { due_on: 'never', done_on: 'never', method: filled('done_on'), preference_honoured: filled('done_on'), manager_copied: filled('done_on') },
  support: { offered_on: is('status', 'offered_accepted', 'offered_declined', 'engaged', 'disengaged'), police_specialist: is('status', 'engaged') },
  panels: { held_on: held, actual_minutes: held, conflicts_declared: held, quorate: held },
  attendance: { agency_code: agency, agency_type: agency },
  slots: { partner_changed_direction: is('partner_view_recorded', 'yes') },
  actions: { case_ref: 'never', done_on: is('status', 'complete') },
  themes: { undoes: 'never', other_theme_id: is('event', 'merge', 'split'), name: is('event', 'create', 'rename', 'split') },
  taskings: { done_on: 'never' },
  learning_items: { case_ref: 'never', fed_back_to: filled('fed_back_on'), fed_back_on: 'never' },
  guides: { views_12m: 'never' },
  training: { provider_code: 'never' },
  spocs: { active_to: 'never' },
  programme_actions: { done_on: is('status', 'done') }
};

/** Whether a row of the table should have a value in the column. */
export function expectedIn(table: string, column: string): (row: Row) => boolean {
  const condition = Object.hasOwn(conditions, table) && Object.hasOwn(conditions[table]!, column) ? conditions[table]![column]! : null;
  return condition === null ? () => true : condition === 'never' ? () => false : condition;
}

/** Rows of a column that its measure counts, in words. */
export interface Needed { readonly of: string; readonly where: (row: Row) => boolean }

/** Where the one measure that rests on a column counts fewer of its rows than those in which a value is due. */
const needed: Readonly<Record<string, Needed>> = {
  'cases.arrest_rationale_recorded': { of: 'voluntary interviews', where: (row) => cell(row, 'first_disposal') === 'voluntary_interview' }
};

/** The rows that count in the one measure of a column; null where all in which a value is due may, or several measures need different ones. */
export const neededIn = (table: string, column: string): Needed | null => needed[`${table}.${column}`] ?? null;

/** For tests: the columns of which fewer rows are needed. */
export const columnsNeeded: readonly string[] = Object.keys(needed);

/** For tests: what the list names, to be held against the dictionary. */
export const conditionalColumns = Object.entries(conditions).flatMap(([table, columns]) => Object.keys(columns).map((column) => [table, column] as const));
