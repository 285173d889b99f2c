import type { Row, TableRows } from '$lib/intake/rows';
import type { Database } from './database';
import { dropEqualRows, dropSameKeys } from './drop-rows';
import { storedTable } from './kept-tables';
import { inTransaction } from './transaction';
import { writeArrow } from './write-arrow';

/** Rows of a table to take out and to put in. A row put in takes the place of one with its key. */
export interface TableAmendment extends TableRows { readonly drop: readonly Row[] }

/** Changes what is loaded, all of it or nothing: rows that nobody named stay, also in a table without a key. */
export async function amendTables(database: Database, amendments: readonly TableAmendment[]): Promise<void> {
  await inTransaction(database, 'all', async () => {
    for (const { table, rows, drop } of amendments) {
      const { key, columns } = storedTable(table);
      if (key.length > 0) await dropSameKeys(database, table, [...drop, ...rows]);
      else await dropEqualRows(database, table, drop);
      if (rows.length) await database.append(table, writeArrow(columns, rows));
    }
  });
}
