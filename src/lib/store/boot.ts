import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { openDatabase, type Database } from './database';
import { lockDown } from './lock-down';
import { createSchema } from './schema';

let attempt: Promise<Database> | null = null;

/** The one database of this tab: in memory, from our own origin, locked down, with every table made.
 *  A failed attempt is forgotten, so that a retry can work. */
export function bootDatabase(): Promise<Database> {
  attempt ??= boot().catch((error: unknown) => {
    attempt = null;
    throw error;
  });
  return attempt;
}

async function boot(): Promise<Database> {
  const worker = new Worker(new URL('./database.worker.ts', import.meta.url), { name: workerUrl });
  const engine = new AsyncDuckDB(new VoidLogger(), worker);
  try {
    await engine.instantiate(wasmUrl);
    await engine.open({ path: ':memory:', query: { castBigIntToDouble: false } });
    const database = openDatabase(await engine.connect());
    await lockDown(database);
    await createSchema(database);
    return database;
  } catch (error) {
    await engine.terminate();
    throw error;
  }
}
