import type { Column, Table } from '../columns';
import { tableNamed } from '../columns';
import type { CheckedRow } from '../batch';
import type { ProblemList } from '../problem-list';
import { plain } from '../nearest';
import { showable } from '../showable';

/** Values of a key column by its full name, such as 'cases.case_ref'; months as 'YYYY-MM-01'. */
export type Known = ReadonlyMap<string, ReadonlySet<string>>;

/** References to rows that are neither in the batch nor loaded before. A column that a sheet of the batch has under no known
 *  heading (`unplaced`) is not held against anybody: its problem has been said. A reference to an optional table of which
 *  nothing is loaded is not checked; one to a starter table of which nothing is loaded is said once for each file. */
export function checkReferences(batch: ReadonlyMap<string, readonly CheckedRow[]>, known: Known, problems: ProblemList, unplaced: ReadonlySet<string> = new Set()): void {
  const targets = new Map<string, ReadonlySet<string>>();
  const target = (name: string): ReadonlySet<string> => {
    let refs = targets.get(name);
    if (!refs) targets.set(name, (refs = refsOf(name, batch, known)));
    return refs;
  };
  for (const [name, rows] of batch) {
    for (const column of tableNamed(name).columns) {
      if (column.refersTo && !unplaced.has(column.refersTo)) checkColumn(column, column.refersTo, rows, target(column.refersTo), problems);
    }
  }
}

function refsOf(name: string, batch: ReadonlyMap<string, readonly CheckedRow[]>, known: Known): ReadonlySet<string> {
  const [table = '', column = ''] = name.split('.');
  return new Set([...(known.get(name) ?? []), ...(batch.get(table) ?? []).flatMap(({ cells }) => ((cells[column] ?? null) === null ? [] : [String(cells[column])]))]);
}

function checkColumn(column: Column, refersTo: string, rows: readonly CheckedRow[], refs: ReadonlySet<string>, problems: ProblemList): void {
  const owner: Table = tableNamed(refersTo.split('.')[0]!);
  if (refs.size === 0) {
    if (!owner.starter) return;
    for (const file of new Set(rows.filter(({ cells }) => (cells[column.name] ?? null) !== null).map((checked) => checked.file))) {
      problems.add({ file, row: null, column: column.name, found: null, message: `These rows refer to the table “${owner.label}”, and nothing of it is loaded.`, mend: `Load the file of “${owner.label}” first, or drop both together.` });
    }
    return;
  }
  let alike: ReadonlyMap<string, string> | null = null;
  for (const { file, row, cells } of rows) {
    const value = cells[column.name];
    if (value === null || value === undefined || refs.has(String(value))) continue;
    alike ??= new Map([...refs].map((ref) => [plain(ref), ref]));
    const near = alike.get(plain(String(value)));
    const shown = column.kind === 'month' ? String(value).slice(0, 7) : String(value);
    const found = showable(column.kind, shown);
    problems.add({
      file, row, column: column.name, found, ...(found === null ? { withheld: true } : {}),
      message: `The table “${owner.label}” has no such row.`,
      mend: near === undefined ? `Add it to “${owner.label}”, or correct the reference.` : `Is it ${near}?`
    });
  }
}
