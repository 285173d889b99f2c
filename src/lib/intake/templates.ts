import { tableNamed } from './columns';
import { toCsv } from './write-csv';

/** The CSV template of a table: its header and one example row, as Excel opens it. Throws on an unknown table. */
export function templateCsv(name: string): string {
  const { columns } = tableNamed(name);
  return toCsv(columns.map((column) => column.name), [exampleRow(name)]);
}

/** The example of every column, by column name. */
export function exampleRow(name: string): Readonly<Record<string, string>> {
  return Object.fromEntries(tableNamed(name).columns.map((column) => [column.name, column.example]));
}
