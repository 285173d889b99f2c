import type { Table } from '../columns';
import type { CheckedRow } from '../batch';
import type { Known } from './check-references';
import { plain } from '../nearest';
import type { ProblemList } from '../problem-list';
import { showable } from '../showable';

/** Rows of one table, from all files of the batch, that repeat the key of an earlier row. One whose key was not read is passed over.
 *  `known`: references that are loaded, by the full name of their column. */
export function checkKeys(table: Table, rows: readonly CheckedRow[], problems: ProblemList, known: Known): void {
  if (table.key.length === 0) return;
  checkSpelling(table, rows, problems, known);
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
      mend: table.key.length === 1 ? 'Keep the row that holds now, such as the later status, and delete the other; or give it a reference of its own if it is something else.' : 'Delete one of the two, or correct what tells them apart.'
    });
  }
}

/** A reference that differs from one before it, or from one that is loaded, in capitals, spaces or marks alone: it would count as another. */
function checkSpelling(table: Table, rows: readonly CheckedRow[], problems: ProblemList, known: Known): void {
  const column = table.key.length === 1 ? table.columns.find(({ name, kind }) => name === table.key[0] && kind === 'ref') : undefined;
  if (!column) return;
  const places = new Map<string, { readonly ref: string; readonly where: string }>();
  const meet = (ref: string, where: string): { readonly ref: string; readonly where: string } | null => {
    const key = plain(ref);
    const before = places.get(key);
    if (!before && key !== '') places.set(key, { ref, where });
    return before && before.ref !== ref ? before : null;
  };
  const loaded = known.get(`${table.name}.${column.name}`) ?? new Set<string>();
  for (const ref of loaded) meet(ref, 'that is loaded');
  for (const { file, row, cells } of rows) {
    const ref = cells[column.name] ?? null;
    const other = ref === null || loaded.has(String(ref)) ? null : meet(String(ref), `of row ${row}`);
    if (!other) continue;
    const found = showable('ref', String(ref));
    problems.add({
      file, row, column: column.name, found, ...(found === null ? { withheld: true as const } : {}),
      message: `This differs from the reference ${showable('ref', other.ref) === null ? '' : `${other.ref} `}${other.where} in capitals, spaces or marks alone, and would count as another.`,
      mend: 'If it is the same, write it in one way everywhere, and keep one row of it in each table. If it is another, give it a reference that differs in a letter or a figure.'
    });
  }
}
