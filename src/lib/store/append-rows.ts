import type { Row } from '$lib/intake/rows';
import type { Column } from '$lib/intake/columns';
import type { Database } from './database';
import { createPace } from './vault/pace';
import { writeArrow } from './write-arrow';

/** Cells, and characters in them, that are encoded in one go: some ten milliseconds of the page's thread. */
const cellsAtOnce = 30_000;
const charactersAtOnce = 400_000;

/** Appends rows in slices, so that the page answers in between. Take it inside a transaction. */
export async function appendRows(database: Database, table: string, columns: readonly Pick<Column, 'name' | 'kind'>[], rows: Iterable<Row>): Promise<void> {
  const pace = createPace();
  const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / columns.length));
  let slice: Row[] = [];
  let characters = 0;
  const send = async (): Promise<void> => {
    await pace();
    await database.append(table, writeArrow(columns, slice));
    [slice, characters] = [[], 0];
  };
  for (const row of rows) {
    slice.push(row);
    for (const cell of Object.values(row)) if (typeof cell === 'string') characters += cell.length;
    if (slice.length === rowsAtOnce || characters >= charactersAtOnce) await send();
  }
  if (slice.length) await send();
}
