import type { TableRows } from '$lib/intake/rows';
import { amendTables } from '$lib/store/amend-tables';
import type { Database } from '$lib/store/database';
import { nextLoad } from '$lib/store/queries/amendments';
import { sameOutlook, type SecondLoad } from './compare-load';
import { compareWithLoaded } from './compare-with-loaded';
import { planLoad, type PlannedLoad } from './plan-load';

/** Stores a batch as a person saw it in `seen`, all of it or nothing. Gives how many rows were amended, by table, and what was done in all; null, and
 *  nothing done, where what is loaded is no longer as they saw it. Take it in the writer's turn. */
export async function storeAmended(database: Database, batches: readonly TableRows[], removing: ReadonlySet<string>, seen: SecondLoad, today: string): Promise<Omit<PlannedLoad, 'amendments'> | null> {
  const now = await compareWithLoaded(database, batches);
  if (!sameOutlook(now, seen)) return null;
  const { amendments, ...done } = planLoad(now, removing, await nextLoad(database), today);
  await amendTables(database, amendments);
  return done;
}
