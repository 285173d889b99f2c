import type { Database } from '$lib/store/database';
import { loadTables } from '$lib/store/load-tables';
import { themeEvents, type ThemeEventRow } from '$lib/store/queries/theme-events';

/** An event before it has a number and a day. */
export type NewThemeEvent = Pick<ThemeEventRow, 'event' | 'theme_id'> & Partial<Pick<ThemeEventRow, 'other_theme_id' | 'name' | 'undoes' | 'reason'>>;

/** `events` as the rows that follow `rows`, of the day `today` ('YYYY-MM-DD'). */
export function numbered(rows: readonly ThemeEventRow[], events: readonly NewThemeEvent[], today: string): ThemeEventRow[] {
  const last = Math.max(0, ...rows.map(({ event_no }) => event_no));
  return events.map((event, i) => ({ other_theme_id: null, name: null, undoes: null, reason: null, ...event, event_no: last + 1 + i, event_on: today }));
}

/** Adds events to the registry, all or none. Take it in the writer's turn. */
export async function putThemeEvents(database: Database, events: readonly NewThemeEvent[], today: string): Promise<void> {
  await loadTables(database, [{ table: 'themes', rows: numbered(await themeEvents(database), events, today).map((row) => ({ ...row })) }]);
}
