import type { Database } from '../database';
import statement from './theme-pairs.sql?statement';

export interface ThemePair { readonly first: string; readonly second: string; readonly cases: number; readonly read_cases: number; readonly first_cases: number; readonly second_cases: number; readonly both_cases: number }

export const themePairs = async (database: Database, fewest: number) => (await database.query('themes that come together', statement, [fewest])) as unknown as ThemePair[];
export { statement as themePairsStatement };
