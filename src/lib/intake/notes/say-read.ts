import { dayLabel, monthLabel } from '$lib/model/dates';
import type { Problem } from '../rows';
import { wholeFile } from '../sheet';
import type { NoteLine } from './note-line';
import type { PanelDay } from './panel-day';
import type { NoteAction } from './read-actions';
import { dueDate } from './read-actions';

/** What a person is told of notes that were read. */
const counted = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

/** Which panels a document holds, where it holds several. */
export function severalPanels(file: string, panels: readonly { readonly when: PanelDay; readonly items: readonly unknown[] }[]): Problem[] {
  if (panels.length < 2) return [];
  return [wholeFile(file, `It holds the notes of ${panels.length} panels: ${panels.map(({ when, items }) => `${monthLabel(when.month)} (${counted(items.length, 'item')})`).join(', ')}.`, 'Check that each is filed under its month.')];
}

export const panelInDoubt = (file: string, { line }: NoteLine): Problem => ({
  file, row: line, column: null, found: null, attend: true, message: 'This line names another panel, and was read as part of a note.',
  mend: 'If a new panel begins here, make the line a heading, or give each panel a file of its own. If it tells of an earlier panel, nothing is to be done.'
});

/** Where several days stand above the first item, or the file is named after another month: what was taken. */
export const dayInDoubt = (file: string, { day, month }: PanelDay): Problem => ({
  ...wholeFile(file, `Several days stand above the first item, or in the name of the file; the panel was taken to be that of ${day ? dayLabel(day) : monthLabel(month)}.`, 'If that is not its day, correct it above the first item, or take the other out.'), attend: true
});

export function linesOutside(file: string, count: number): Problem[] {
  return count === 0 ? [] : [wholeFile(file, `${counted(count, 'line')} outside the items ${count === 1 ? 'was' : 'were'} not read as notes.`, 'Nothing to do if they are the heading, the attendance and the close.')];
}

/** Items that do not say their kind, where the slots do. */
export function kindsFromSlots(file: string, count: number): Problem[] {
  return count === 0 ? [] : [wholeFile(file, `${counted(count, 'item')} ${count === 1 ? 'does' : 'do'} not say whether ${count === 1 ? 'it is' : 'they are'} new, an update or complex; it was taken from the table of slots.`, 'Nothing to do if the slots are right.')];
}

/** What became of the actions of a panel, which is named where the document holds several. */
export function actionNotices(file: string, when: PanelDay, actions: readonly { readonly action: NoteAction }[], named: boolean): Problem[] {
  const set = actions.length;
  const owned = actions.filter(({ action }) => action.owner !== null).length;
  const undated = when.day === null ? 0 : actions.filter(({ action }) => action.owner !== null && !action.done && dueDate(action, when.day!) === null).length;
  const say = (message: string, mend: string): Problem => wholeFile(file, named ? `${monthLabel(when.month)}: ${message}` : message, mend);
  return [
    ...(set > 0 && when.day === null ? [say(`${counted(set, 'action')} ${set === 1 ? 'stands' : 'stand'} in the notes but the day of the panel does not, so ${set === 1 ? 'it was' : 'they were'} not made ${set === 1 ? 'an action' : 'actions'}.`, 'Write the day above the first item.')] : []),
    ...(when.day !== null && owned < set ? [say(`${set - owned} of ${counted(set, 'action')} ${set - owned === 1 ? 'names no owner and stands' : 'name no owner and stand'} in the notes only.`, 'Begin an action with its owner, such as “A1 SOO agree contact plan, 24h”.')] : []),
    ...(undated > 0 ? [say(`${undated} of ${counted(owned, 'action')} with an owner ${undated === 1 ? 'names' : 'name'} no day that could be read as the one on which ${undated === 1 ? 'it is' : 'they are'} due, and will never be overdue.`, 'End an action with it, such as “by 18 June 2025” or “14 days”.')] : []),
    ...(when.day !== null && owned > 0 ? [say(`The kind of ${counted(owned, 'action')} was judged from ${owned === 1 ? 'its' : 'their'} wording.`, `Look at ${owned === 1 ? 'it' : 'them'} under the open actions on Panels.`)] : [])
  ];
}
