import type { Finding, Loaded } from './finding';
import { cell, rowsOf } from './finding';

/** Days of one row that must follow each other. */
const within: readonly (readonly [table: string, ref: string, earlier: string, later: string])[] = [
  ['cases', 'case_ref', 'reported_on', 'closure_requested_on'],
  ['cases', 'case_ref', 'reported_on', 'closed_on'],
  ['cases', 'case_ref', 'closure_requested_on', 'closed_on'],
  ['outcomes', 'case_ref', 'recorded_on', 'decided_on'],
  ['restrictions', 'case_ref', 'gross_misconduct_assessed_on', 'decided_on'],
  ['restrictions', 'case_ref', 'decided_on', 'reviewed_on'],
  ['soo_assignments', 'case_ref', 'appointed_on', 'first_contact_on'],
  ['soo_assignments', 'case_ref', 'appointed_on', 'ended_on'],
  ['investigators', 'case_ref', 'from_on', 'to_on'],
  ['victim_updates', 'update_ref', 'event_on', 'due_on'],
  ['victim_updates', 'update_ref', 'event_on', 'done_on'],
  ['actions', 'action_ref', 'set_on', 'due_on'],
  ['actions', 'action_ref', 'set_on', 'done_on'],
  ['taskings', 'tasking_ref', 'issued_on', 'due_on'],
  ['taskings', 'tasking_ref', 'issued_on', 'done_on'],
  ['spocs', 'provider_code', 'active_from', 'active_to'],
  ['programme_actions', 'step', 'planned_from', 'planned_to']
];

/** Days of a case's rows in other tables that cannot come before the case was reported, or after it closed. */
const afterReport: readonly (readonly [table: string, column: string])[] = [
  ['soo_assignments', 'appointed_on'], ['outcomes', 'recorded_on'], ['investigators', 'from_on'], ['support', 'offered_on'], ['restrictions', 'decided_on']
];
const beforeClosure: readonly (readonly [table: string, column: string])[] = [['soo_assignments', 'appointed_on'], ['investigators', 'from_on']];

/** Days that run backwards: report, senior oversight, decision, closure. Blank days are passed over. */
export function datesInOrder(loaded: Loaded): readonly Finding[] {
  const findings: Finding[] = [];
  const add = (table: string, ref: string, column: string, message: string): void => {
    findings.push({ check: 'dates', table, ref, column, message, mend: 'Correct the one that is wrong; leave it blank where the day is not known.' });
  };
  const isBefore = (day: string, other: string): boolean => day !== '' && other !== '' && day < other;
  for (const [table, ref, earlier, later] of within) {
    for (const row of rowsOf(loaded, table)) if (isBefore(cell(row, later), cell(row, earlier))) add(table, cell(row, ref), later, `${later} is before ${earlier}.`);
  }
  const cases = new Map(rowsOf(loaded, 'cases').map((row) => [cell(row, 'case_ref'), row]));
  for (const [table, column] of afterReport) {
    for (const row of rowsOf(loaded, table)) if (isBefore(cell(row, column), reported(cases.get(cell(row, 'case_ref'))))) add(table, cell(row, 'case_ref'), column, `${column} is before the case was reported.`);
  }
  for (const [table, column] of beforeClosure) {
    for (const row of rowsOf(loaded, table)) if (isBefore(cell(cases.get(cell(row, 'case_ref')), 'closed_on'), cell(row, column))) add(table, cell(row, 'case_ref'), column, `${column} is after the case closed.`);
  }
  for (const [ref, row] of cases) {
    const month = cell(row, 'reported_month').slice(0, 7);
    if (cell(row, 'reported_on') !== '' && !cell(row, 'reported_on').startsWith(month)) add('cases', ref, 'reported_on', 'reported_on is not in the reported_month.');
  }
  for (const row of rowsOf(loaded, 'panels')) {
    if (cell(row, 'held_on') !== '' && !cell(row, 'held_on').startsWith(cell(row, 'panel').slice(0, 7))) add('panels', cell(row, 'panel').slice(0, 7), 'held_on', 'held_on is not in the month of the panel.');
  }
  return findings;
}

/** The day of the report, else the first of its month. */
const reported = (row: Parameters<typeof cell>[0]): string => cell(row, 'reported_on') || cell(row, 'reported_month');
