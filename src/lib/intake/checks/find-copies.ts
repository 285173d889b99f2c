import type { CheckedRow } from '../batch';
import { tableNamed } from '../columns';
import type { ProblemList } from '../problem-list';

/** Files of a table without a key every row of which stands in another file of the drop: a copy, or last month's beside this month's that
 *  holds it too. Their rows may repeat, so that each would count twice. One problem for each file. */
export function findCopies(rows: ReadonlyMap<string, readonly CheckedRow[]>, problems: ProblemList): void {
  for (const [table, checked] of rows) {
    if (tableNamed(table).key.length > 0 || checked.every(({ file }) => file === checked[0]!.file)) continue;
    const held = countsByFile(checked);
    const copies = new Set<string>();
    for (const [file, counts] of held) {
      const other = [...held].find(([name, more]) => name !== file && !copies.has(name) && [...counts].every(([row, n]) => (more.get(row) ?? 0) >= n));
      if (!other) continue;
      copies.add(file);
      problems.add({ file, row: null, column: null, found: null, message: `Every row of it stands in ${other[0]} too, and would count twice.`, mend: 'Drop one of the two: the later one, if it goes on from the other.' });
    }
  }
}

/** How often each row stands in each file. */
function countsByFile(rows: readonly CheckedRow[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const files = new Map<string, Map<string, number>>();
  for (const { file, cells } of rows) {
    const counts = files.get(file) ?? new Map<string, number>();
    const row = JSON.stringify(cells);
    files.set(file, counts.set(row, (counts.get(row) ?? 0) + 1));
  }
  return files;
}
