import type { Database } from '$lib/store/database';
import { allTaskings, learningItems, learningTeams, learningThemes, programmeSteps, trainedByYear, usedTaskingRefs, waitingItems, type ItemsOfKind, type ProgrammeStep, type Tasking, type TrainedInYear, type WaitingItem } from '$lib/store/queries/learning';
import { recentPanels, type RecentPanels } from '$lib/store/queries/recent-panels';
import { themeEvents } from '$lib/store/queries/theme-events';
import { loadBoard, type Board } from '../board';
import { taskingRow } from './learning-entry';
import { goodPractice, type GoodPractice } from './learning-practice';
import { sinceSet, taskingLines, type TaskingLine } from './learning-taskings';
import { recurringThemes, type RecurringTheme } from './learning-themes';
import { compareWithLoaded } from '../second-load/compare-with-loaded';
import { storeAmended } from '../second-load/store-amended';
import { takeOut } from '../second-load/take-out';
import { loadWaiting } from '../themes/split-waiting';
import { readByApp } from '../read-by-app';
import { floorNotes } from '../themes/theme-floor';
import { themeHistory } from '../themes/theme-history';
import { themeNames } from '../themes/theme-names.svelte';
import { workspace } from '../workspace.svelte';

/** How many of the last panels held the page looks at. */
const most = 12;

export interface LearningView {
  readonly recent: RecentPanels;
  readonly themes: readonly RecurringTheme[];
  /** Which shares are floors, and why, whether the themes recur or not; in sentences. */
  readonly floors: readonly string[];
  readonly taskings: readonly TaskingLine[];
  /** References that taskings have, or had before they were withdrawn. */
  readonly usedRefs: readonly string[];
  readonly practices: readonly GoodPractice[];
  readonly items: readonly ItemsOfKind[];
  readonly waiting: readonly WaitingItem[];
  readonly steps: readonly ProgrammeStep[];
  readonly trained: readonly TrainedInYear[];
  readonly board: Board;
}

/** The page from theme to learning, under the filters in force. */
export async function loadLearning(database: Database): Promise<LearningView> {
  const board = await loadBoard(['P17b', 'Q17', 'Q14']);
  const recent = await recentPanels(database, most);
  const rows = await learningThemes(database, most);
  const teams = await learningTeams(database, most);
  const taskings = await allTaskings(database);
  const events = await themeEvents(database);
  const sinceOf = (theme: string) => sinceSet(theme, themeHistory(theme, events, workspace.proposals.settings.named));
  const waiting = await loadWaiting(database);
  const changes = board.readings.get('P17b');
  return {
    recent, board,
    floors: floorNotes(themeNames.all.flatMap(({ id, name }) => {
      const row = rows.find(({ theme, stretch }) => theme === id && stretch === 'last');
      return row ? [{ name, undecided: waiting.get(id) ?? [], byApp: readByApp(row) }] : [];
    })),
    themes: recurringThemes(rows, teams, taskings, recent.data_date, waiting),
    taskings: taskingLines(taskings, changes?.form === 'changes' ? changes.changes : [], recent.data_date, sinceOf, waiting), usedRefs: await usedTaskingRefs(database),
    practices: goodPractice(rows, teams, recent.first_panel ?? '', waiting),
    items: await learningItems(database, most), waiting: await waitingItems(database, most),
    steps: await programmeSteps(database), trained: await trainedByYear(database)
  };
}

/** Stores a tasking, new or changed, under the theme that it was set on; what it said before stays among the amendments. `today`: YYYY-MM-DD. */
export async function keepTasking(tasking: Tasking, today: string): Promise<void> {
  const batch = [{ table: 'taskings', rows: [taskingRow(tasking)] }];
  let amended = false;
  await workspace.change(async (database) => {
    const seen = await compareWithLoaded(database, batch);
    const stored = await storeAmended(database, batch, new Set(), seen, today);
    amended = (stored?.counts.get('taskings') ?? 0) > 0;
    return stored !== null;
  });
  await workspace.record({ action: amended ? 'amend' : 'import', table: 'taskings', count: 1 });
}

/** Takes a tasking back, as one that should not have been set: nothing counts it any more. What it said stays among the amendments, and
 *  `keepTasking` puts it back as it was. Throws where it is no longer there. `today`: YYYY-MM-DD. */
export async function withdrawTasking(tasking: Tasking, today: string): Promise<void> {
  let count = 0;
  await workspace.change(async (database) => {
    count = await takeOut(database, { table: 'taskings', rows: [taskingRow(tasking)] }, today);
    return count > 0;
  });
  if (count === 0) throw new Error('the tasking is not in what is loaded');
  await workspace.record({ action: 'amend', table: 'taskings', count });
}

export type { ProgrammeStep, Tasking, TrainedInYear };
