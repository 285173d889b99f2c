import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Connection, Database } from '$lib/store/database';
import { openDatabase } from '$lib/store/database';
import { lockDown } from '$lib/store/lock-down';
import { createSchema } from '$lib/store/schema';

const require = createRequire(import.meta.url);

/** The same DuckDB-WASM as the browser's, run in the shell: locked down, with every table made. */
export async function nodeDatabase(): Promise<Database> {
  const duckdb = require('@duckdb/duckdb-wasm/blocking') as typeof import('@duckdb/duckdb-wasm/blocking');
  const dist = dirname(require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));
  const bundle = (kind: 'mvp' | 'eh') => ({ mainModule: join(dist, `duckdb-${kind}.wasm`), mainWorker: join(dist, `duckdb-node-${kind}.worker.cjs`) });
  const engine = await duckdb.createDuckDB({ mvp: bundle('mvp'), eh: bundle('eh') }, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
  await engine.instantiate(() => {});
  engine.open({ path: ':memory:', query: { castBigIntToDouble: false } });
  const database = openDatabase(engine.connect() as unknown as Connection);
  await lockDown(database);
  await createSchema(database);
  return database;
}
