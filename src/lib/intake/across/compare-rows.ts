import type { Table } from '../columns';
import type { Row } from '../rows';
import { coverOf } from './covered';

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
  /** Rows of what the new rows speak for (`coverOf`) which the new rows do not have. */
  readonly gone: readonly Row[];
  readonly same: number;
}

/** `after` against what is loaded, row by row of the table's key. Where a table has no key, equal rows are matched one to
 *  one and nothing is "changed": a corrected row is one added and one gone. */
export function compareRows(table: Table, before: readonly Row[], after: readonly Row[]): Comparison {
  const names = table.columns.map((column) => column.name);
  const keyColumns = table.key.length > 0 ? table.key : names;
  const keyOf = (row: Row): string => JSON.stringify(keyColumns.map((name) => row[name] ?? null));
  const left = new Map<string, Row[]>();
  for (const row of before) {
    const alike = left.get(keyOf(row));
    if (alike) alike.push(row);
    else left.set(keyOf(row), [row]);
  }
  const added: Row[] = [];
  const changed: Changed[] = [];
  let same = 0;
  for (const row of after) {
    const match = left.get(keyOf(row))?.shift();
    const columns = match ? names.filter((name) => (match[name] ?? null) !== (row[name] ?? null)) : [];
    if (!match) added.push(row);
    else if (columns.length > 0) changed.push({ before: match, after: row, columns });
    else same += 1;
  }
  const cover = coverOf(table);
  const covered = new Set(after.map(cover));
  const gone = [...left.values()].flat().filter((row) => cover(row) !== null && covered.has(cover(row)));
  return { added, changed, gone, same };
}
