/** The whole contract between the app and DuckDB. Everything that runs SQL takes a `Database`; `boot.ts` makes the browser's. */
import { readColumns, type Column } from './read-columns';
import { readRows, type ResultRow, type ResultTable } from './read-rows';

export type { ResultRow } from './read-rows';

/** Bound to $1, $2 …; a date goes in as 'YYYY-MM-DD' and is cast in the statement. */
export type Value = string | number | boolean | null;

export interface Database {
  /** Rows of one statement with bound values. Throws QueryError, which names the query and never holds a value. */
  query(name: string, sql: string, values?: readonly Value[]): Promise<ResultRow[]>;
  /** The same for many rows to reckon with: columns by name, without an object for each row. */
  columns(name: string, sql: string): Promise<ReadonlyMap<string, Column>>;
  /** Appends an Arrow IPC stream to an existing table. */
  append(table: string, ipc: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

export class QueryError extends Error {
  constructor(readonly queryName: string, cause: unknown) {
    super(`the query "${queryName}" failed`, { cause });
    this.name = 'QueryError';
  }
}

interface Statement {
  query(...values: Value[]): Promise<ResultTable> | ResultTable;
  close(): Promise<void> | void;
}
/** What we use of a DuckDB connection, asynchronous in the browser and blocking in the shell. */
export interface Connection {
  query(sql: string): Promise<ResultTable> | ResultTable;
  prepare(sql: string): Promise<Statement> | Statement;
  insertArrowFromIPCStream(ipc: Uint8Array, options: { name: string; create: boolean }): Promise<void> | void;
  close(): Promise<void> | void;
}

export function openDatabase(connection: Connection): Database {
  /** Prepared anew each time: a statement that was prepared before rows were loaded can go on answering from before. */
  const runBound = async (sql: string, values: readonly Value[]): Promise<ResultTable> => {
    const statement = await connection.prepare(sql);
    try {
      return await statement.query(...values);
    } finally {
      // Nobody waits for that: whatever is asked next comes after it.
      void Promise.resolve(statement.close()).catch(() => {});
    }
  };

  return {
    async query(name, sql, values = []) {
      try {
        const result = values.length === 0 ? await connection.query(sql) : await runBound(sql, values);
        return await readRows(result);
      } catch (cause) {
        throw new QueryError(name, cause);
      }
    },
    async columns(name, sql) {
      try {
        return await readColumns(await connection.query(sql));
      } catch (cause) {
        throw new QueryError(name, cause);
      }
    },
    async append(table, ipc) {
      try {
        await connection.insertArrowFromIPCStream(ipc, { name: table, create: false });
      } catch (cause) {
        throw new QueryError(`append to ${table}`, cause);
      }
    },
    async close() {
      await connection.close();
    }
  };
}
