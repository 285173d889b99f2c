import type { Database } from './database';
import { changeRows, type Changed } from './indicators/changed-rows';
import { forgetFacts } from './indicators/facts';

/** All of `work`, which changes rows of the tables named, or nothing of it. The last step drops what was computed from those before. */
export async function inTransaction(database: Database, changed: Changed, work: () => Promise<void>): Promise<void> {
  await database.query('begin', 'begin transaction');
  try {
    await work();
    await forgetFacts(database, changed);
    await database.query('commit', 'commit');
  } catch (error) {
    await database.query('rollback', 'rollback');
    changeRows(database, changed);
    throw error;
  }
}
