import type { Database } from '../database';
import sql from './interventions.sql?raw';

export interface InterventionRow { readonly intervention_ref: string; readonly starts_on: string; readonly kind: string; readonly label: string }

export const listInterventions = async (database: Database): Promise<InterventionRow[]> => (await database.query('interventions', sql)) as unknown as InterventionRow[];
