import type { Finding, Loaded } from './finding';
import { cell, rowsOf } from './finding';

/** A status and a day that contradict each other, and closed cases with a closure gate open. */
export function statusAgrees(loaded: Loaded): readonly Finding[] {
  const findings: Finding[] = [];
  const add = (table: string, ref: string, column: string, message: string, mend: string): void => {
    findings.push({ check: 'status', table, ref, column, message, mend });
  };
  const closed = new Set<string>();
  for (const row of rowsOf(loaded, 'cases')) {
    const status = cell(row, 'status');
    const ref = cell(row, 'case_ref');
    if (status === 'closed') closed.add(ref);
    if (status === 'closed' && cell(row, 'closed_on') === '') add('cases', ref, 'closed_on', 'The case is closed, and its day of closure is blank.', 'Add the day; without it the case counts in no time to closure.');
    if (['new', 'open', 'awaiting_actions', 'closure_requested'].includes(status) && cell(row, 'closed_on') !== '') add('cases', ref, 'status', `The case has a day of closure, and its status is ${status}.`, 'Set the status to closed or reopened, or clear the day.');
  }
  for (const row of rowsOf(loaded, 'actions')) {
    const status = cell(row, 'status');
    const ref = cell(row, 'action_ref');
    if (status === 'complete' && cell(row, 'done_on') === '') add('actions', ref, 'done_on', 'The action is complete, and the day is blank.', 'Add the day; without it the action counts neither as on time nor as late.');
    if (['open', 'overdue'].includes(status) && cell(row, 'done_on') !== '') add('actions', ref, 'status', `The action has a day on which it was done, and its status is ${status}.`, 'Set the status to complete, or clear the day.');
    if (['open', 'overdue'].includes(status) && cell(row, 'closure_gate') === 'yes' && closed.has(cell(row, 'case_ref'))) add('actions', ref, 'status', 'The case is closed, and this action was to be done first.', 'Complete the action, or reopen the case.');
  }
  for (const row of rowsOf(loaded, 'panels')) {
    if (cell(row, 'status') === 'cancelled' && cell(row, 'held_on') !== '') add('panels', cell(row, 'panel').slice(0, 7), 'held_on', 'The panel was cancelled, and has a day on which it was held.', 'Correct the one that is wrong.');
    if (cell(row, 'status') === 'held' && cell(row, 'held_on') === '') add('panels', cell(row, 'panel').slice(0, 7), 'held_on', 'The panel was held, and its day is blank.', 'Add the day.');
  }
  return findings;
}
