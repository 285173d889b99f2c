import type { Column, Table } from '../columns';
import { tables } from '../columns';
import { nearest, plain } from '../nearest';

/** No name or label is this long, and a header without a delimiter may hold a whole file in one cell. */
const LONGEST_HEADING = 100;

/** The column of `table` that a heading names, by its name or its label, whatever the case, spaces and marks. */
export function columnFor(table: Table, heading: string): Column | null {
  return heading.length > LONGEST_HEADING ? null : indexOf(table).get(plain(heading)) ?? null;
}

/** The column whose name or label is spelt most like `heading`, or null where none is near. */
export function nearestColumn(table: Table, heading: string): Column | null {
  if (heading.length > LONGEST_HEADING) return null;
  const index = indexOf(table);
  const found = nearest(plain(heading), index.keys());
  return found === null ? null : index.get(found)!;
}

/** True where any table of the dictionary has a column of this name or label. */
export function isKnownHeading(heading: string): boolean {
  if (heading.length > LONGEST_HEADING) return false;
  allHeadings ??= new Set(tables.flatMap((table) => [...indexOf(table).keys()]));
  return allHeadings.has(plain(heading));
}

let allHeadings: ReadonlySet<string> | undefined;

const indexes = new Map<string, ReadonlyMap<string, Column>>();

/** Labels first, so that where a label of one column is the name of another the name wins. */
function indexOf(table: Table): ReadonlyMap<string, Column> {
  let index = indexes.get(table.name);
  if (!index) {
    index = new Map([
      ...table.columns.map((column) => [plain(column.label), column] as const),
      ...table.columns.map((column) => [plain(column.name), column] as const)
    ]);
    indexes.set(table.name, index);
  }
  return index;
}
