import type { Database } from '../database';
import statement from './regime-spans.sql?statement';

export interface RegimeSpan { readonly regime: string; readonly first_panel: string; readonly last_panel: string }

export const regimeSpans = async (database: Database) => (await database.query('selection regimes', statement)) as unknown as RegimeSpan[];
