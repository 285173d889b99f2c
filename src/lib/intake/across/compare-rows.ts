import type { Table } from '../columns';
import type { Row } from '../rows';

export interface Changed {
  readonly before: Row;
  readonly after: Row;
  /** Names of the columns that differ. */
  readonly columns: readonly string[];
}

/** What a second load of the same month would do. */
export interface Comparison {
  readonly added: readonly Row[];
  readonly changed: readonly Changed[];
  /** Rows of the months that the new rows cover which the new rows do not have. */
  readonly gone: readonly Row[];
  readonly same: number;
}

/** `after` against what is loaded, row by row of the table's key. Only months that `after` has a row of are looked at for
 *  what is gone: a file of May says nothing of April. Where a table has no key, equal rows are matched one to one and
 *  nothing is "changed"; where it has no month of its own, nothing is "gone". */
export function compareRows(table: Table, before: readonly Row[], after: readonly Row[]): Comparison {
  const keyColumns = table.key.length > 0 ? table.key : table.columns.map((column) => column.name);
  const keyOf = (row: Row): string => JSON.stringify(keyColumns.map((name) => row[name] ?? null));
  const left = new Map<string, Row[]>();
  for (const row of before) left.set(keyOf(row), [...(left.get(keyOf(row)) ?? []), row]);
  const added: Row[] = [];
  const changed: Changed[] = [];
  let same = 0;
  for (const row of after) {
    const match = left.get(keyOf(row))?.shift();
    const columns = match ? table.columns.map((column) => column.name).filter((name) => (match[name] ?? null) !== (row[name] ?? null)) : [];
    if (!match) added.push(row);
    else if (columns.length > 0) changed.push({ before: match, after: row, columns });
    else same += 1;
  }
  const month = table.columns.find((column) => column.kind === 'month' && column.required)?.name;
  const covered = new Set(month === undefined ? [] : after.map((row) => row[month]));
  const gone = month === undefined ? [] : [...left.values()].flat().filter((row) => covered.has(row[month] ?? null));
  return { added, changed, gone, same };
}
