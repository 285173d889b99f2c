import Papa from 'papaparse';
import { tables } from '$lib/intake/columns';
import type { Database, ResultRow } from '$lib/store/database';

/** What the files of the sample would hold, had it the rows that the database has: by the name of the table, in the form of its
 *  file. Copies of the sample overlap by some months: of rows with the same key the first is written. */
export async function scaledFiles(database: Database): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const { name, columns, key } of tables) {
    const found = await database.query('all rows', `select ${columns.map((column) => column.name).join(', ')} from ${name}`);
    const rows = key.length === 0 ? found : [...new Map(found.toReversed().map((row) => [JSON.stringify(key.map((column) => row[column])), row])).values()].reverse();
    const months = columns.filter(({ kind }) => kind === 'month').map((column) => column.name);
    const written = rows.map((row) => ({ ...row, ...Object.fromEntries(months.map((month) => [month, row[month]?.toString().slice(0, 7) ?? null])) }) as ResultRow);
    files.set(name, name === 'notes' ? written.map((row) => JSON.stringify(row)).join('\n') : Papa.unparse(written));
  }
  return files;
}
