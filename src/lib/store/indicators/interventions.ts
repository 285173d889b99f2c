import type { Database } from '../database';
import dropStatement from './drop-intervention.sql?statement';
import listStatement from './interventions.sql?statement';
import putStatement from './put-intervention.sql?statement';

export interface InterventionRow { readonly intervention_ref: string; readonly starts_on: string; readonly kind: string; readonly label: string }

export const listInterventions = async (database: Database): Promise<InterventionRow[]> => (await database.query('interventions', listStatement)) as unknown as InterventionRow[];

/** Adds an intervention, or puts it in the place of the one with its reference. */
export async function putIntervention(database: Database, { intervention_ref, starts_on, kind, label }: InterventionRow): Promise<void> {
  await dropIntervention(database, intervention_ref);
  await database.query('put an intervention', putStatement, [intervention_ref, starts_on, kind, label]);
}

export const dropIntervention = async (database: Database, ref: string): Promise<void> => {
  await database.query('drop an intervention', dropStatement, [ref]);
};
