import type { Table } from '../columns';
import type { Row } from '../rows';

/** Decisions and events are added to, and taken back where they were made: a file that lacks one does not deny it. */
const onlyAddedTo: ReadonlySet<string> = new Set(['codings', 'themes']);

/** What part of a table a row of a file speaks for, as a text to compare: the month of the table's first month or day that
 *  every row has; else its case and the month of its first day, filled or not. Null where a file speaks for its own rows
 *  only. A file of May says nothing of April, and one about a case nothing of another. */
export function coverOf(table: Table): (row: Row) => string | null {
  const dated = table.columns.filter(({ kind }) => kind === 'month' || kind === 'date');
  const always = dated.find(({ required }) => required);
  const month = (row: Row, column: string | undefined): string => String((column === undefined ? null : row[column]) ?? '').slice(0, 7);
  if (onlyAddedTo.has(table.name)) return () => null;
  if (always) return (row) => month(row, always.name);
  const about = table.columns.find(({ required, refersTo }) => required && refersTo !== undefined)?.name;
  return about === undefined ? () => null : (row) => `${String(row[about] ?? '')} ${month(row, dated[0]?.name)}`;
}
