import type { Database } from '../database';
import readings from './kept-readings.sql?statement';

/** What the encoder named said of texts; see `readings` in kept-tables.ts. */
export const keptReadings = async (database: Database, encoder: string) =>
  (await database.query('kept readings', readings, [encoder])) as unknown as readonly { readonly key: string; readonly scores: string }[];
