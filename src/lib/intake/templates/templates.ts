import { tableNamed } from '../columns';
import { toCsv } from '../write-csv';

/** The CSV template of a table: its header and one example row, as Excel opens it. Throws on an unknown table. */
export function templateCsv(name: string): string {
  const { columns } = tableNamed(name);
  return toCsv(columns.map((column) => column.name), [exampleRow(name)]);
}

/** The example row of a table, by column name: the example of every column that can stand together with the others. */
export function exampleRow(name: string): Readonly<Record<string, string>> {
  const { columns, exampleWithout = [] } = tableNamed(name);
  return Object.fromEntries(columns.map((column) => [column.name, exampleWithout.includes(column.name) ? '' : column.example]));
}
