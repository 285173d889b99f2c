import type { Row } from '$lib/intake/rows';
import type { Database } from './database';
import { storedTable } from './kept-tables';
import { writeArrow } from './write-arrow';

/** Takes out the rows of a table whose key one of `rows` has. Only within a transaction. */
export async function dropSameKeys(database: Database, table: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const { key } = storedTable(table);
  await withStaged(database, table, rows, async (staged) => {
    const same = key.map((column) => `${staged}.${column} is not distinct from ${table}.${column}`).join(' and ');
    await database.query('drop rows by key', `delete from ${table} using ${staged} where ${same}`);
  });
}

/** Takes out one row of a table without a key for each of `rows` that is equal to it. Only within a transaction. */
export async function dropEqualRows(database: Database, table: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const names = storedTable(table).columns.map(({ name }) => name);
  await withStaged(database, table, rows, async (staged) => {
    const same = names.map((name) => `wanted.${name} is not distinct from numbered.${name}`).join(' and ');
    await database.query('drop equal rows', `delete from ${table} where rowid in (
      select numbered.id
      from (select rowid as id, row_number() over (partition by ${names.join(', ')} order by rowid) as copy, ${names.join(', ')} from ${table}) as numbered
      join (select count(*) as copies, ${names.join(', ')} from ${staged} group by ${names.join(', ')}) as wanted on ${same}
      where numbered.copy <= wanted.copies)`);
  });
}

async function withStaged(database: Database, table: string, rows: readonly Row[], work: (staged: string) => Promise<void>): Promise<void> {
  const staged = `incoming_${table}`;
  await database.query('stage rows', `create or replace temp table ${staged} as from ${table} limit 0`);
  await database.append(staged, writeArrow(storedTable(table).columns, rows));
  await work(staged);
  await database.query('drop staged rows', `drop table ${staged}`);
}
