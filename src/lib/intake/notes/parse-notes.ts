import type { Problem } from '../rows';
import type { Parsed, RawCell, Sheet, SheetRow } from '../sheet';
import { refuse } from '../sheet';
import type { MarkedLine } from './mark-references';
import { markReferences } from './mark-references';
import type { NoteLine } from './note-line';
import type { PanelDay } from './panel-day';
import { panelDay, tellsSeveralDays } from './panel-day';
import type { NoteAction } from './read-actions';
import { dueDate, readActions } from './read-actions';
import type { ItemFacts } from './read-item';
import { readItem } from './read-item';
import type { NoteItem } from './split-items';
import { splitItems, withBareHeadings } from './split-items';
import { splitPanels } from './split-panels';
import { actionNotices, dayInDoubt, kindsFromSlots, linesOutside, panelInDoubt, severalPanels } from './say-read';

const noteHeader = ['note_ref', 'panel', 'case_ref', 'slot_type', 'text'];
const actionHeader = ['action_ref', 'panel', 'case_ref', 'owner_role', 'action_type', 'set_on', 'due_on', 'status'];

/** The notes and actions of a panel, or of several one after the other, from the document that their administrator wrote. References are
 *  made from the panel and the item, so that the same document read again gives the same ones. What could not be placed is said.
 *  `cases` are the references of cases that are loaded or dropped together with it; `kinds` gives the kind of a slot by its panel and
 *  case, for items that do not say it. */
export function parseNotes(file: string, lines: readonly NoteLine[], cases: ReadonlySet<string> = new Set(), kinds: KindOfSlot = () => null): Parsed {
  const { parts, doubtful } = splitPanels(withBareHeadings(markReferences(lines, cases)));
  const read = parts.map((part, i) => readPanel(file, part, i === 0, kinds));
  const held = read.filter(({ items }) => items.length > 0);
  if (held.length === 0) return refuse(file, 'There is no item in this document.', `Begin each case with a line such as “Item 4. New. SOO-11.” and its reference, ${asInTable(cases)}; or, in Word, keep one table with the headings Case, Type, Discussion, Actions and a case to a row; or load the notes as a table.`);
  const panels = held.flatMap(({ when, ...panel }) => (when ? [{ ...panel, when }] : []));
  if (panels.length < held.length) return refuse(file, 'The document does not say which panel it is of.', 'Write the day of the panel above the first item, such as “Panel 14 May 2026”, or name the file after its month.');
  const problems = panels.flatMap(({ items }) => items.flatMap(({ item, facts }) => itemProblems(file, item, facts, cases)));
  if (problems.length > 0) return { ok: false, problems };

  const notes = panels.flatMap(({ when, items }) => items.map(({ item, facts }): SheetRow => ({ row: item.line, cells: [`N-${tag(when, item)}`, when.month, facts.caseRef, facts.slotType, facts.text] })));
  const actions = panels.flatMap(({ when, set }) => set.flatMap(({ item, facts, action, at }): SheetRow[] =>
    when.day === null || action.owner === null ? [] : [{ row: item.line, cells: actionCells(when, when.day, item, facts, action, at) }]));
  const outside = read.reduce((total, { before, after, items }) => total + before + (items.length > 0 ? after : 0), 0);
  const notices = [...severalPanels(file, panels), ...doubtful.map((line) => panelInDoubt(file, line)), ...panels.flatMap(({ when, inDoubt }) => (inDoubt || (panels.length === 1 && (panelDay([], file)?.month ?? when.month) !== when.month) ? [dayInDoubt(file, when)] : [])), ...linesOutside(file, outside), ...kindsFromSlots(file, panels.flatMap(({ items }) => items).filter(({ kindFromSlots: from }) => from).length), ...panels.flatMap(({ when, set }) => actionNotices(file, when, set, panels.length > 1))];
  return { ok: true, sheets: [sheet(file, 'notes', noteHeader, notes, notices), ...(actions.length > 0 ? [sheet(file, 'actions', actionHeader, actions, [])] : [])] };
}

/** Code of `slot_type` of the slot of a case at the panel of a month, 'YYYY-MM-01'; null where it is not known, or there are several. */
export type KindOfSlot = (month: string, caseRef: string) => string | null;

interface ReadItem { readonly item: NoteItem; readonly facts: ItemFacts; readonly kindFromSlots: boolean }
interface SetAction extends ReadItem { readonly action: NoteAction; readonly at: number }

/** One panel of a document; its first may be named by the file. `before` and `after` count the lines outside its items. */
function readPanel(file: string, lines: readonly MarkedLine[], first: boolean, kinds: KindOfSlot): { when: PanelDay | null; items: readonly ReadItem[]; set: readonly SetAction[]; inDoubt: boolean; before: number; after: number } {
  const { before, items, after } = splitItems(lines);
  const above = before.map(({ text }) => text);
  const when = panelDay(above, first ? file : '');
  const read = items.map((item) => withKind(item, readItem(item), when, kinds));
  const set = read.flatMap((each) => readActions(each.facts.text).map((action, at) => ({ ...each, action, at })));
  return { when, inDoubt: tellsSeveralDays(above), items: read, set, before: before.length, after: after.length };
}

function withKind(item: NoteItem, facts: ItemFacts, when: PanelDay | null, kinds: KindOfSlot): ReadItem {
  const kind = facts.slotType === null && facts.caseRef !== null && when ? kinds(when.month, facts.caseRef) : null;
  return { item, facts: { ...facts, slotType: facts.slotType ?? kind }, kindFromSlots: kind !== null };
}

const tag = ({ month }: PanelDay, item: NoteItem): string => `${month.slice(0, 7)}-${String(item.number).padStart(2, '0')}`;

const sheet = (file: string, table: string, header: readonly string[], rows: readonly SheetRow[], notices: readonly Problem[]): Sheet =>
  ({ file, titles: [table], header, headerRow: 1, rows, notices });

/** What is to be written for a case. */
const asInTable = (cases: ReadonlySet<string>): string => (cases.size > 0 ? 'as it stands under case_ref in the table of cases' : 'as it stands under case_ref in the table of cases, which is to be dropped together with this document or loaded before');

function itemProblems(file: string, item: NoteItem, facts: ItemFacts, cases: ReadonlySet<string>): readonly Problem[] {
  const at = (column: string, message: string, mend: string): Problem => ({ file, row: item.line, column, found: null, message: `Item ${item.number}: ${message}`, mend });
  return [
    ...(facts.several ? [at('case_ref', 'it names more than one case.', 'Give each case an item of its own, or write “linked” before those that are not heard here.')] : []),
    ...(facts.caseRef === null && !facts.several ? [at('case_ref', 'no case is named.', `Write its reference where the item begins, ${asInTable(cases)}.`)] : []),
    ...(facts.slotType === null ? [at('slot_type', 'it is not said whether it is new, an update or complex.', `Write it where the item begins, such as “Item ${item.number}. New.”, or drop the table of slots together with this document.`)] : []),
    ...(facts.text === '' ? [at('text', 'there is nothing under it.', 'Add the note, or delete the item.')] : [])
  ];
}

function actionCells(when: PanelDay, day: string, item: NoteItem, facts: ItemFacts, action: NoteAction, at: number): readonly RawCell[] {
  return [`A-${tag(when, item)}-${at + 1}`, when.month, facts.caseRef, action.owner, action.type, day, dueDate(action, day), action.done ? 'complete' : 'open'];
}
