import type { Database } from '$lib/store/database';
import { listInterventions } from '$lib/store/indicators/interventions';
import type { Intervention } from '../types';

/** Dated changes that every time axis shows, in date order; none where none was entered. */
export async function loadInterventions(database: Database): Promise<Intervention[]> {
  const rows = await listInterventions(database);
  return rows.map(({ intervention_ref, starts_on, kind, label }) => ({ ref: intervention_ref, startsOn: starts_on, kind, label }));
}
