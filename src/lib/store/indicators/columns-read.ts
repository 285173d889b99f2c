import columnsRead from './columns-read.json';

/** Columns that the SQL of each measure reads, as 'table.column', by id of the measure. Taken from the plans that the
 *  database makes of it; tests/sql/columns-read.test.ts renews the file (`npx vitest run --project sql tests/sql/columns-read.test.ts -u`). */
const read: Readonly<Record<string, readonly string[]>> = columnsRead;

/** Ids of the measures that read the column, in order of the catalogue. */
export const measuresReading = (table: string, column: string): readonly string[] =>
  Object.entries(read).filter(([, columns]) => columns.includes(`${table}.${column}`)).map(([id]) => id);
