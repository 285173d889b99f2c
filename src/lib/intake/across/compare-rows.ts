import type { Table } from '../columns';
import type { Row } from '../rows';
import { coverage, type Heard } from './covered';

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
  /** Rows that the new rows plainly cover (`coverage`) and do not have. */
  readonly gone: readonly Row[];
  /** How many other rows the new ones do not have: they stay. */
  readonly stay: number;
  readonly same: number;
}

/** `after` against what is loaded, row by row of the table's key. Where a table has no key, equal rows are matched one to
 *  one and nothing is "changed": a corrected row is one added and one gone. `heard`: which slots the load brings. */
export function compareRows(table: Table, before: readonly Row[], after: readonly Row[], heard: Heard = { before: [], after: [] }): Comparison {
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
  const again: Row[] = [];
  for (const row of after) {
    const match = left.get(keyOf(row))?.shift();
    if (match) again.push(match);
    const columns = match ? names.filter((name) => (match[name] ?? null) !== (row[name] ?? null)) : [];
    if (!match) added.push(row);
    else if (columns.length > 0) changed.push({ before: match, after: row, columns });
  }
  const absent = [...left.values()].flat();
  const gone = absent.filter(coverage(table, after, again, heard));
  return { added, changed, gone, stay: absent.length - gone.length, same: again.length - changed.length };
}
