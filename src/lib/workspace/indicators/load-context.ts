import type { Database } from '$lib/store/database';
import { loadedMonths } from '$lib/store/queries/loaded-months';
import { notesRead } from '$lib/store/queries/notes-read';
import { reportedSpan } from '$lib/store/queries/reported-span';
import { readSpan } from '../loaded-span';
import { loadInterventions } from './changes/load-interventions';
import type { ReadingContext } from './types';

/** What every reading of one revision shares: the dated changes, and how far the data reach. */
export async function loadContext(database: Database, today: string): Promise<ReadingContext> {
  const [interventions, { first_month, last_month, data_date }, months, notes] = await Promise.all([loadInterventions(database), reportedSpan(database, today), loadedMonths(database), notesRead(database)]);
  const span = readSpan(months, today);
  return {
    interventions, today, notes, unloaded: new Set(span?.unloaded), caseless: new Set(span?.caseless),
    ...(data_date ? { dataEnd: data_date < today ? data_date : today } : {}),
    ...(first_month && last_month ? { reported: { first: first_month, last: last_month } } : {})
  };
}
