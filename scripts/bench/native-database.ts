import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { openDatabase, type Connection, type Database, type ResultRow, type Value } from '$lib/store/database';
import { schemaStatements } from '$lib/store/schema';

/** What we use of the package, which is no dependency: the figure is printed where somebody has installed it. */
interface Native {
  version(): string;
  DuckDBInstance: { create(path: string, options: Record<string, string>): Promise<{ connect(): Promise<NativeConnection> }> };
}
interface NativeConnection { run(sql: string, values?: readonly Value[]): Promise<unknown>; runAndReadAll(sql: string, values?: readonly Value[]): Promise<{ getRowObjects(): ResultRow[] }> }

/** A peer and no dependency: installed beside the project, and only where it is to be measured. Its DuckDB is the one of our DuckDB-WASM. */
const peer = '@duckdb/node-api';
const peerVersion = '1.4.3-r.3';
const folder = join(process.cwd(), '.cache', 'native');

function installPeer(): void {
  if (existsSync(join(folder, 'node_modules', peer))) return;
  console.log(`Installing ${peer} ${peerVersion} into .cache …`);
  execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['install', '--prefix', folder, '--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', `${peer}@${peerVersion}`], { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
}

/** DuckDB as native code in Node, one thread as in the browser, with our tables and views; null where it cannot be installed. */
export async function nativeDatabase(): Promise<{ database: Database; version: string } | null> {
  let duckdb: Native;
  try {
    installPeer();
    duckdb = createRequire(join(folder, 'package.json'))(peer) as Native;
  } catch {
    return null;
  }
  const connection = await (await duckdb.DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  for (const statement of schemaStatements()) await connection.run(statement);
  const refuse = () => { throw new Error('the native database takes rows by SQL alone'); };
  const plain = openDatabase({ query: refuse, prepare: refuse, insertArrowFromIPCStream: refuse, close: () => {} } as unknown as Connection);
  // One statement after the other, as the worker of the browser takes them: two at once on a connection fail.
  let last: Promise<unknown> = Promise.resolve();
  const query: Database['query'] = (_query, sql, values = []) => {
    const rows = last.then(async () => (await connection.runAndReadAll(sql, values)).getRowObjects());
    last = rows.catch(() => {});
    return rows;
  };
  return { version: duckdb.version(), database: { ...plain, query } };
}
