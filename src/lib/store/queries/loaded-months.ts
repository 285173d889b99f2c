import type { Database } from '../database';
import statement from './loaded-months.sql?statement';

/** A month of which rows are loaded: cases reported in it, slots at its panel. `told`: whether more than a planned panel is. */
export interface LoadedMonth { readonly month: string; readonly cases: number; readonly slots: number; readonly told: boolean }

/** Months of which anything is loaded, in date order, each by its first day. */
export const loadedMonths = async (database: Database) => (await database.query('loaded months', statement)) as unknown as LoadedMonth[];
