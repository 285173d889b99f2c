/** Tables that no file brings and that nothing can compute again. Like those of the dictionary they go into the workspace file. */
import { tables, type Column, type Table } from '$lib/intake/columns';

export interface StoredTable extends Pick<Table, 'name' | 'key'> { readonly columns: readonly Pick<Column, 'name' | 'kind'>[] }

export const keptTables: readonly StoredTable[] = [
  {
    // One row per field of a row that a later load changed or took out: what it said before.
    name: 'amendments', key: ['load_no', 'entry_no', 'field'],
    columns: [
      // Loads that amended something, counted from 1; rows amended by a load, counted from 1.
      { name: 'load_no', kind: 'integer' }, { name: 'entry_no', kind: 'integer' }, { name: 'amended_on', kind: 'date' },
      // Table and column of the dictionary; the values of the table's key, parted by ' · '.
      { name: 'table_name', kind: 'code' }, { name: 'row_key', kind: 'text' },
      // changed, or removed: then every field of the row is here, and nothing came after.
      { name: 'what', kind: 'code' }, { name: 'field', kind: 'code' }, { name: 'former', kind: 'text' }, { name: 'latter', kind: 'text' }
    ]
  },
  {
    // One row per text that a sentence encoder has read: what it said, so that no text is read twice.
    name: 'readings', key: ['text_key'],
    columns: [{ name: 'text_key', kind: 'ref' }, { name: 'encoder', kind: 'text' }, { name: 'scores', kind: 'text' }]
  }
];

/** Every table that a workspace file holds, in the order in which it holds them. */
export const storedTables: readonly StoredTable[] = [...tables, ...keptTables];

/** Throws on a name that is neither in the dictionary nor kept. */
export function storedTable(name: string): StoredTable {
  const found = storedTables.find((table) => table.name === name);
  if (!found) throw new Error(`no table called ${name} is stored`);
  return found;
}
