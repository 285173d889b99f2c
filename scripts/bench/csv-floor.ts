import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Milliseconds that DuckDB's own CSV reader takes for the same files, in Node, by the same DuckDB-WASM: from the bytes to tables. */
export async function csvFloor(paths: readonly string[]): Promise<number> {
  const duckdb = require('@duckdb/duckdb-wasm/blocking') as typeof import('@duckdb/duckdb-wasm/blocking');
  const dist = dirname(require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));
  const bundle = (kind: 'mvp' | 'eh') => ({ mainModule: join(dist, `duckdb-${kind}.wasm`), mainWorker: join(dist, `duckdb-node-${kind}.worker.cjs`) });
  const engine = await duckdb.createDuckDB({ mvp: bundle('mvp'), eh: bundle('eh') }, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
  await engine.instantiate(() => {});
  engine.open({ path: ':memory:' });
  const connection = engine.connect();
  const files = paths.map((path) => ({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) }));
  const from = performance.now();
  files.forEach(({ name, bytes }, i) => {
    engine.registerFileBuffer(name, bytes);
    connection.query(`create table t${i} as from read_csv('${name}', header = true)`);
  });
  const ms = performance.now() - from;
  connection.close();
  return ms;
}
