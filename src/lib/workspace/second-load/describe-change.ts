import { tableNamed } from '$lib/intake/columns';
import type { Cell, Row } from '$lib/intake/rows';
import { labelOf } from '$lib/model/vocabularies';

/** What a row is called: the values of its table's key, else of the columns that every row fills, without its text. */
export function rowName(table: string, row: Row): string {
  const { key, columns } = tableNamed(table);
  const named = key.length > 0 ? columns.filter(({ name }) => key.includes(name)) : columns.filter(({ required, kind }) => required && kind !== 'text');
  return named.flatMap(({ name, kind }) => (row[name] === null || row[name] === undefined ? [] : [kind === 'month' ? String(row[name]).slice(0, 7) : String(row[name])])).join(' · ');
}

export const fieldLabel = (table: string, column: string): string => tableNamed(table).columns.find(({ name }) => name === column)?.label ?? column;
export const isText = (table: string, column: string): boolean => tableNamed(table).columns.some(({ name, kind }) => name === column && kind === 'text');

/** A stored cell in words; 'blank' where there is none. */
export function cellWords(table: string, column: string, cell: Cell): string {
  if (cell === null) return 'blank';
  const found = tableNamed(table).columns.find(({ name }) => name === column);
  if (found?.kind === 'month') return String(cell).slice(0, 7);
  if (!found?.values) return String(cell);
  return String(cell).split(';').map((code) => labelOf(found.values!, code)).join('; ');
}

/** Two texts without what they share at their beginning and end, so that a long note shows what was changed in it.
 *  Some words stay on either side; '…' stands for the rest. */
export function whatDiffers(before: string, after: string, around = 40): { readonly before: string; readonly after: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  const cut = (text: string): string => {
    const from = Math.max(0, start - around);
    const to = Math.min(text.length, text.length - end + around);
    return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
  };
  return { before: cut(before), after: cut(after) };
}
