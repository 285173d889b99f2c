import type { Database } from '../database';
import statement from './theme-recent.sql?statement';

export interface ThemeRecent {
  readonly theme: string;
  readonly recent_eligible: number;
  readonly recent_cases: number;
  readonly recent_coded: number;
  readonly recent_panels: number;
  readonly before_eligible: number;
  readonly before_cases: number;
  /** Passages that carry it, and of those the most that one case has. */
  readonly passages: number;
  readonly largest_case: number;
}

/** `newest`: how many of the newest eligible cases are set against those before them. */
export const themeRecent = async (database: Database, newest: number) => (await database.query('newest cases with themes', statement, [newest])) as unknown as ThemeRecent[];
export { statement as themeRecentStatement };
