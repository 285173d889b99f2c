/** Statements as people read them, for "how this is computed". */
import { withViews } from '../views-shown';
import learningItems from './learning-items.sql?raw';
import learningTeams from './learning-teams.sql?raw';
import learningThemes from './learning-themes.sql?raw';
import panelActions from './panels-actions.sql?raw';
import panelAttendance from './panels-attendance.sql?raw';
import panelMinutes from './panels-minutes.sql?raw';
import panelQueue from './panels-queue.sql?raw';
import panelWaits from './panels-waits.sql?raw';
import themeBalance from './theme-balance.sql?raw';
import themeByPanel from './theme-by-panel.sql?raw';
import themeRates from './theme-rates.sql?raw';

export const themeStatements = { byPanel: withViews(themeByPanel), rates: withViews(themeRates), balance: withViews(themeBalance) } as const;
export const learningStatements = { themes: withViews(learningThemes), teams: withViews(learningTeams), items: withViews(learningItems) } as const;
export const panelStatements = { queue: withViews(panelQueue), minutes: withViews(panelMinutes), attendance: withViews(panelAttendance), actions: withViews(panelActions), waits: withViews(panelWaits) } as const;
