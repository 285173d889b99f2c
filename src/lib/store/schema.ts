import type { ColumnKind } from '$lib/intake/columns';
import { computedTables } from './computed-tables';
import type { Database } from './database';
import filterTables from './filter-tables.sql?statement';
import newFilledTables from './indicators/new-filled-tables.sql?statement';
import newNumberedCases from './indicators/new-numbered-cases.sql?statement';
import newShownThemes from './indicators/new-shown-themes.sql?statement';
import { storedTables } from './kept-tables';
import views from './views.sql?statement';

const sqlTypes: Record<ColumnKind, string> = {
  ref: 'varchar', text: 'varchar', code: 'varchar', codes: 'varchar', month: 'date', date: 'date', integer: 'integer', number: 'double'
};

/** `create table` for every table that is stored and every computed one. Names come from our own lists, never from people. */
export function tableStatements(): string[] {
  return [...storedTables, ...computedTables].map((table) =>
    `create or replace table ${table.name} (${table.columns.map((column) => `${column.name} ${sqlTypes[column.kind]}`).join(', ')})`);
}

/** Makes every table, empty, and the views that apply the filters. */
export const schemaStatements = (): string[] => [...tableStatements(), newNumberedCases, newFilledTables, newShownThemes, filterTables, views];

export async function createSchema(database: Database): Promise<void> {
  await database.query('create tables and views', schemaStatements().join(';\n'));
}
