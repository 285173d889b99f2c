/** Which rows of a database changed when, by a count that rises with each change: what was computed from rows that have not changed
 *  since still holds. */
import type { Database } from '../database';

/** Names of the tables whose rows changed; 'all' where rows of a file did, which may move the data date too. */
export type Changed = 'all' | readonly string[];

interface Changes { count: number; ofAll: number; readonly ofTable: Map<string, number> }
const changesOf = new WeakMap<Database, Changes>();

function changes(database: Database): Changes {
  const known = changesOf.get(database) ?? { count: 0, ofAll: 0, ofTable: new Map<string, number>() };
  changesOf.set(database, known);
  return known;
}

/** Says that rows have changed, or were put back as they were by a transaction that failed. */
export function changeRows(database: Database, changed: Changed): void {
  const known = changes(database);
  known.count += 1;
  if (changed === 'all') known.ofAll = known.count;
  else for (const table of changed) known.ofTable.set(table, known.count);
}

/** How often rows of the database have changed. */
export const changeCount = (database: Database): number => changes(database).count;

/** The count at which rows of any of these tables changed last; names of no table do no harm. */
export function changedAt(database: Database, tables: ReadonlySet<string>): number {
  const { ofAll, ofTable } = changes(database);
  let last = ofAll;
  for (const [table, at] of ofTable) if (at > last && tables.has(table)) last = at;
  return last;
}

const turns = new WeakMap<Database, Promise<void>>();

/** One caller at a time, so that nothing is computed twice. */
export function inTurn(database: Database, work: () => Promise<void>): Promise<void> {
  const turn = (turns.get(database) ?? Promise.resolve()).catch(() => {}).then(work);
  turns.set(database, turn);
  return turn;
}
