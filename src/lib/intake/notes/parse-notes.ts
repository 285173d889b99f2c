import type { Problem } from '../rows';
import type { Parsed, RawCell, Sheet, SheetRow } from '../sheet';
import { refuse, wholeFile } from '../sheet';
import type { NoteLine } from './note-line';
import type { PanelDay } from './panel-day';
import { panelDay } from './panel-day';
import type { NoteAction } from './read-actions';
import { readActions } from './read-actions';
import type { ItemFacts } from './read-item';
import { readItem } from './read-item';
import type { NoteItem } from './split-items';
import { splitItems } from './split-items';

const noteHeader = ['note_ref', 'panel', 'case_ref', 'slot_type', 'text'];
const actionHeader = ['action_ref', 'panel', 'case_ref', 'owner_role', 'action_type', 'set_on', 'due_on', 'status'];

/** The notes and actions of one panel from the document that its administrator wrote. References are made from the panel
 *  and the item, so that the same document read again gives the same ones. What could not be placed is said. */
export function parseNotes(file: string, lines: readonly NoteLine[]): Parsed {
  const { before, items, after } = splitItems(lines);
  if (items.length === 0) return refuse(file, 'There is no item in this document.', 'Begin each case with a line such as “Item 4. New. SOO-11. WDA-7F3K.”, or load the notes as a table.');
  const when = panelDay(before.map(({ text }) => text), file);
  if (when === null) return refuse(file, 'The document does not say which panel it is of.', 'Write the day of the panel above the first item, such as “Panel 14 May 2026”, or name the file after its month.');

  const problems: Problem[] = [];
  const read = items.map((item) => ({ item, facts: readItem(item) }));
  for (const { item, facts } of read) problems.push(...itemProblems(file, item, facts));
  if (problems.length > 0) return { ok: false, problems };

  const notes = sheet(file, 'notes', noteHeader, read.map(({ item, facts }) => ({ row: item.line, cells: [`N-${tag(when, item)}`, when.month, facts.caseRef, facts.slotType, facts.text] })), []);
  const set = read.flatMap(({ item, facts }) => readActions(facts.text).map((action, at) => ({ item, facts, action, at })));
  const owned = set.filter(({ action }) => action.owner !== null);
  const notices = noticesOf(file, before, after, set.length, owned.length, when);
  const actions = when.day === null ? [] : owned.map(({ item, facts, action, at }) => ({ row: item.line, cells: actionCells(when, when.day!, item, facts, action, at) }));
  return { ok: true, sheets: [{ ...notes, notices }, ...(actions.length > 0 ? [sheet(file, 'actions', actionHeader, actions, [])] : [])] };
}

const counted = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;
const tag = ({ month }: PanelDay, item: NoteItem): string => `${month.slice(0, 7)}-${String(item.number).padStart(2, '0')}`;

const sheet = (file: string, table: string, header: readonly string[], rows: readonly SheetRow[], notices: readonly Problem[]): Sheet =>
  ({ file, titles: [table], header, headerRow: 1, rows, notices });

function itemProblems(file: string, item: NoteItem, facts: ItemFacts): readonly Problem[] {
  const at = (column: string, message: string, mend: string): Problem => ({ file, row: item.line, column, found: null, message: `Item ${item.number}: ${message}`, mend });
  return [
    ...(facts.caseRef === null ? [at('case_ref', 'no case is named.', 'Write its reference where the item begins, such as “Item 4. New. WDA-7F3K.”')] : []),
    ...(facts.slotType === null ? [at('slot_type', 'it is not said whether it is new, an update or complex.', 'Write it where the item begins, such as “Item 4. New. WDA-7F3K.”')] : []),
    ...(facts.text === '' ? [at('text', 'there is nothing under it.', 'Add the note, or delete the item.')] : [])
  ];
}

function actionCells(when: PanelDay, day: string, item: NoteItem, facts: ItemFacts, action: NoteAction, at: number): readonly RawCell[] {
  return [`A-${tag(when, item)}-${at + 1}`, when.month, facts.caseRef, action.owner, action.type, day, action.dueDays === null ? null : daysAfter(day, action.dueDays), action.done ? 'complete' : 'open'];
}

function daysAfter(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

function noticesOf(file: string, before: readonly NoteLine[], after: readonly NoteLine[], set: number, owned: number, when: PanelDay): readonly Problem[] {
  const say = (message: string, mend: string): Problem => wholeFile(file, message, mend);
  return [
    ...(before.length + after.length > 0 ? [say(`${counted(before.length + after.length, 'line')} outside the items ${before.length + after.length === 1 ? 'was' : 'were'} not read as notes.`, 'Nothing to do if they are the heading, the attendance and the close.')] : []),
    ...(set > 0 && when.day === null ? [say(`${counted(set, 'action')} ${set === 1 ? 'stands' : 'stand'} in the notes but the day of the panel does not, so ${set === 1 ? 'it was' : 'they were'} not made ${set === 1 ? 'an action' : 'actions'}.`, 'Write the day above the first item.')] : []),
    ...(when.day !== null && owned < set ? [say(`${set - owned} of ${counted(set, 'action')} ${set - owned === 1 ? 'names no owner and stands' : 'name no owner and stand'} in the notes only.`, 'Begin an action with its owner, such as “A1 SOO agree contact plan, 24h”.')] : []),
    ...(when.day !== null && owned > 0 ? [say(`The kind of ${counted(owned, 'action')} was judged from ${owned === 1 ? 'its' : 'their'} wording.`, `Look at ${owned === 1 ? 'it' : 'them'} on the page of actions.`)] : [])
  ];
}
