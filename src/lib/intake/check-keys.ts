import type { Table } from './columns';
import type { CheckedRow } from './batch';
import type { ProblemList } from './problem-list';
import { showable } from './showable';

/** Rows of one table, from all files of the batch, that repeat the key of an earlier row. One whose key was not read is passed over. */
export function checkKeys(table: Table, rows: readonly CheckedRow[], problems: ProblemList): void {
  if (table.key.length === 0) return;
  const needed = table.columns.filter(({ name, required }) => required && table.key.includes(name)).map(({ name }) => name);
  const firsts = new Map<string, CheckedRow>();
  for (const checked of rows) {
    if (needed.some((name) => (checked.cells[name] ?? null) === null)) continue;
    const key = JSON.stringify(table.key.map((name) => checked.cells[name]));
    const first = firsts.get(key);
    if (!first) {
      firsts.set(key, checked);
      continue;
    }
    const [column] = table.key;
    const value = checked.cells[column!];
    problems.add({
      file: checked.file, row: checked.row, column: table.key.join(', '),
      found: table.key.length === 1 && typeof value === 'string' ? showable('ref', value) : null,
      message: `This repeats row ${first.row}${first.file === checked.file ? '' : ` of ${first.file}`}: ${table.grain.replace(/\.$/, '').replace(/^O/, 'o')}.`,
      mend: 'Delete one of the two, or give it a reference of its own.'
    });
  }
}
