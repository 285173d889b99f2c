import type { Finding, Loaded } from './finding';
import { cell, rowsOf } from './finding';

/** Slots of panels that were not held, cases heard before they were reported, notes without a slot, and slots that say
 *  they hold notes and have none. A table that is not loaded is passed over. */
export function slotsOfPanels(loaded: Loaded): readonly Finding[] {
  const findings: Finding[] = [];
  const add = (table: string, ref: string, column: string, message: string, mend: string): void => {
    findings.push({ check: 'panels', table, ref, column, message, mend });
  };
  const status = new Map(rowsOf(loaded, 'panels').map((row) => [cell(row, 'panel'), cell(row, 'status')]));
  const reported = new Map(rowsOf(loaded, 'cases').map((row) => [cell(row, 'case_ref'), cell(row, 'reported_month')]));
  const heard = (row: Parameters<typeof cell>[0]): string => `${cell(row, 'panel')} ${cell(row, 'case_ref')}`;
  const slots = rowsOf(loaded, 'slots');
  const notes = rowsOf(loaded, 'notes');
  const withSlot = new Set(slots.map(heard));
  const withNote = new Set(notes.map(heard));

  for (const row of slots) {
    const panel = cell(row, 'panel');
    if (status.get(panel) === 'cancelled') add('slots', cell(row, 'slot_ref'), 'panel', 'The panel of this slot was cancelled.', 'Correct the panel, or the status of the panel.');
    if (status.get(panel) === 'planned' && cell(row, 'actual_minutes') !== '') add('slots', cell(row, 'slot_ref'), 'actual_minutes', 'The panel is only planned, and this slot says how long it took.', 'Set the panel to held, or clear the minutes.');
    if ((reported.get(cell(row, 'case_ref')) ?? '') > panel) add('slots', cell(row, 'slot_ref'), 'case_ref', 'The case was heard before the month in which it was reported.', 'Correct the panel, the case or its reported_month.');
    if (cell(row, 'notes_held') === 'yes' && notes.length > 0 && !withNote.has(heard(row))) add('slots', cell(row, 'slot_ref'), 'notes_held', 'The notes are said to be held here, and there is none for this case and panel.', 'Load the note, or set notes_held to no.');
  }
  if (slots.length > 0) {
    for (const row of notes) if (!withSlot.has(heard(row))) add('notes', cell(row, 'note_ref'), 'case_ref', 'There is no slot for this case at this panel.', 'Add the slot, or correct the case or the panel.');
  }
  return findings;
}
