import type { Database } from './database';
import { factsChanged, forgetFacts } from './indicators/facts';

/** All of `work`, which changes rows, or nothing of it. The last step drops what was computed from the rows before. */
export async function inTransaction(database: Database, work: () => Promise<void>): Promise<void> {
  await database.query('begin', 'begin transaction');
  try {
    await work();
    await forgetFacts(database);
    await database.query('commit', 'commit');
  } catch (error) {
    await database.query('rollback', 'rollback');
    factsChanged(database);
    throw error;
  }
}
