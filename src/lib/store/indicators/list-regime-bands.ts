import type { Database } from '../database';
import sql from './regime-bands.sql?raw';

/** Months of panels under one selection regime, for a band on the axis. */
export interface RegimeBand { readonly regime: string; readonly first_panel: string; readonly last_panel: string }

export const listRegimeBands = async (database: Database): Promise<RegimeBand[]> => (await database.query('regime bands', sql)) as unknown as RegimeBand[];
