import type { Database } from '../database';
import statement from './theme-events.sql?statement';
import references from './theme-references.sql?statement';

/** `event_on` is 'YYYY-MM-DD'; `event` a code of the list theme_event. */
export interface ThemeEventRow {
  readonly event_no: number;
  readonly event_on: string;
  readonly event: string;
  readonly theme_id: string;
  readonly other_theme_id: string | null;
  readonly name: string | null;
  /** Number of the event that this one takes back. */
  readonly undoes: number | null;
  readonly reason: string | null;
}

export const themeEvents = async (database: Database) => (await database.query('theme events', statement)) as unknown as ThemeEventRow[];

/** Codings and taskings that name the theme itself. */
export const themeReferences = async (database: Database, theme: string): Promise<number> =>
  ((await database.query('rows that name a theme', references, [theme]))[0] as { rows: number }).rows;
