/** The content of a workspace file as JSON lines, version 1:
 *  an object with the particulars; strings, the activity log; for each batch an object with its table and columns and then
 *  its rows as arrays in that order; last an object with the number of lines before it. */
import { storedTable } from '../kept-tables';
import type { Bytes } from './bytes';
import type { ContentToSeal } from './content';
import { createPace } from './pace';

export const contentVersion = 1;
const rowsAtOnce = 100;

export async function* writeContent({ synthetic, savedAt, decisions = 0, settings, activity, tables }: ContentToSeal): AsyncGenerator<Bytes> {
  const pace = createPace();
  let lines = 0;
  const encode = (values: readonly unknown[]): Bytes => {
    lines += values.length;
    return encoder.encode(values.map((value) => `${JSON.stringify(value)}\n`).join(''));
  };
  yield encode([{ throughline: contentVersion, synthetic, savedAt, decisions, settings }, ...activity]);
  for await (const { table, rows } of tables) {
    const columns = storedTable(table).columns.map(({ name }) => name);
    yield encode([{ table, columns }]);
    for (let at = 0; at < rows.length; at += rowsAtOnce) {
      await pace();
      yield encode(rows.slice(at, at + rowsAtOnce).map((row) => columns.map((column) => row[column] ?? null)));
    }
  }
  yield encode([{ end: lines }]);
}

const encoder = new TextEncoder();
