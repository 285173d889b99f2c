/** The peer of the start-up figures: DuckDB-WASM alone, as its documentation starts it, up to an open connection. */
import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';

const engine = new AsyncDuckDB(new VoidLogger(), new Worker(workerUrl));
await engine.instantiate(wasmUrl);
await engine.open({ path: ':memory:' });
const connection = await engine.connect();
await connection.query('select 1');
document.documentElement.dataset.readyAt = String(performance.now());
