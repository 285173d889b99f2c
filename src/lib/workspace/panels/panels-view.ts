import type { Database } from '$lib/store/database';
import { minutesBeyondSlots, nextPanel, openActions, openCases, panelMinutes, seatsFilled, slotLengths, victimWaits, type OpenAction, type PanelMinutes, type SeatsFilled, type VictimWait } from '$lib/store/queries/panels';
import { recentPanels, type RecentPanels } from '$lib/store/queries/recent-panels';
import { loadBoard, type Board } from '../board';
import { capacityOf, type Capacity } from './panels-capacity';

/** How many of the last panels held the page looks at. */
const most = 12;

export interface PanelsView {
  readonly recent: RecentPanels;
  readonly capacity: Capacity;
  readonly panels: readonly PanelMinutes[];
  readonly seats: readonly SeatsFilled[];
  readonly actions: readonly OpenAction[];
  readonly waits: readonly VictimWait[];
  readonly board: Board;
}

/** The page of the panel's work, under the filters in force. */
export async function loadPanels(database: Database): Promise<PanelsView> {
  const board = await loadBoard(['Q15', 'Q15b']);
  const next = await nextPanel(database);
  const panels = await panelMinutes(database, most);
  return {
    recent: await recentPanels(database, most), board, panels,
    capacity: capacityOf(next, await openCases(database, next?.panel ?? ''), await slotLengths(database, most), (await minutesBeyondSlots(database, most)).map(({ minutes }) => minutes)),
    seats: await seatsFilled(database, most), actions: await openActions(database), waits: await victimWaits(database)
  };
}

export type { OpenAction, PanelMinutes, SeatsFilled, VictimWait };
