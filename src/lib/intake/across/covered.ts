import type { Table } from '../columns';
import type { Row } from '../rows';

/** Decisions and events are added to, and taken back where they were made: a file that lacks one does not deny it. */
const onlyAddedTo: ReadonlySet<string> = new Set(['codings', 'themes']);

/** What part of a table a row of a file speaks for, as a text to compare: its panel; else its case and the month of its first day,
 *  filled or not; else the month of the first month or day that every row has. Null where a file speaks for its own rows only.
 *  A file of May says nothing of April, and one about a case nothing of another. */
export function coverOf(table: Table): (row: Row) => string | null {
  const dated = table.columns.filter(({ kind }) => kind === 'month' || kind === 'date');
  const month = (row: Row, column: string | undefined): string => String((column === undefined ? null : row[column]) ?? '').slice(0, 7);
  if (onlyAddedTo.has(table.name) || table.name === 'cases') return () => null;
  if (dated[0]?.name === 'panel') return (row) => month(row, 'panel');
  const about = caseColumn(table);
  if (about !== undefined) return (row) => `${String(row[about] ?? '')} ${month(row, dated[0]?.name)}`;
  const always = dated.find(({ required }) => required)?.name;
  return always === undefined ? () => null : (row) => month(row, always);
}

/** Slots that are loaded, and those of the files. */
export interface Heard { readonly before: readonly Row[]; readonly after: readonly Row[] }

/** Whether files with the rows `after` plainly cover a loaded row that they lack: they have its part of the table (`coverOf`), or tell
 *  its case again, with another row of it that is loaded (`again`: loaded rows that the files have). A case itself: where they have slots
 *  of every panel that heard it, and none of it. Monthly files hold what was heard that month, never all that was reported in one. */
export function coverage(table: Table, after: readonly Row[], again: readonly Row[], heard: Heard): (row: Row) => boolean {
  if (table.name === 'cases') return notHeardAgain(heard);
  const cover = coverOf(table);
  const parts = new Set(after.map(cover));
  const about = onlyAddedTo.has(table.name) || table.columns.some(({ name }) => name === 'panel') ? undefined : caseColumn(table);
  const told = new Set(about === undefined ? [] : again.map((row) => row[about]));
  return (row) => (cover(row) !== null && parts.has(cover(row))) || (about !== undefined && told.has(row[about]));
}

const caseColumn = (table: Table): string | undefined => table.columns.find(({ required, refersTo }) => required && refersTo === 'cases.case_ref')?.name;

function notHeardAgain({ before, after }: Heard): (row: Row) => boolean {
  const panels = new Set(after.map(({ panel }) => panel));
  const again = new Set(after.map(({ case_ref }) => case_ref));
  const once = new Set(before.map(({ case_ref }) => case_ref));
  const elsewhere = new Set(before.filter(({ panel }) => !panels.has(panel)).map(({ case_ref }) => case_ref));
  return ({ case_ref }) => once.has(case_ref) && !again.has(case_ref) && !elsewhere.has(case_ref);
}
