import type { Database } from '../database';
import statement from './double-coded.sql?statement';

/** Themes parted by ';'; '' where a coder saw none. */
export interface DoubleCodedPassage { readonly passage: string; readonly first_themes: string; readonly second_themes: string }

export const doubleCoded = async (database: Database) => (await database.query('passages coded twice', statement)) as unknown as DoubleCodedPassage[];
export { statement as doubleCodedStatement };
