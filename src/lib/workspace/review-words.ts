import { monthLabel } from '$lib/model/months';
import type { Database } from '$lib/store/database';
import { reviewWaiting, type PassageTheme, type QueueRow } from '$lib/store/queries/review';
import { markDrivers } from './theme-view';

const counted = (n: number, one: string, many: string) => `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;

/** How far a person has come: '7 of 41 settled, 3 panels.' */
export function progressWords(queue: readonly Pick<QueueRow, 'panel' | 'waiting' | 'in_all'>[]): string {
  const settled = queue.filter(({ waiting }) => !waiting).length;
  const panels = new Set(queue.map(({ panel }) => panel)).size;
  const more = (queue[0]?.in_all ?? 0) - queue.length;
  return `${settled} of ${queue.length} settled, ${counted(panels, 'panel', 'panels')}.${more > 0 ? ` ${counted(more, 'older passage waits', 'older passages wait')} behind these.` : ''}`;
}

/** Settled and all passages of each panel of the queue, in its order. */
export function panelProgress(queue: readonly Pick<QueueRow, 'panel' | 'waiting'>[]): { readonly panel: string; readonly label: string; readonly settled: number; readonly all: number }[] {
  return [...new Set(queue.map(({ panel }) => panel))].map((panel) => {
    const of = queue.filter((row) => row.panel === panel);
    return { panel, label: monthLabel(panel), settled: of.filter(({ waiting }) => !waiting).length, all: of.length };
  });
}

/** How sure the engine is of a suggestion, and what that means for the figures. */
export function sureWords({ score, standing }: PassageTheme): string {
  const sure = score === null ? 'Suggested' : `${Math.round(score * 100)}% sure`;
  return standing === 'review' ? `${sure}, counted nowhere until confirmed` : `${sure}, counted as found by the engine`;
}

/** '12 passages wait for you', or null when none does. */
export function waitingWords(passages: number): string | null {
  return passages === 0 ? null : `${counted(passages, 'passage waits', 'passages wait')} for you`;
}

/** Passages that wait, in the period and under the filters in force. */
export const loadWaiting = async (database: Database): Promise<number> => (await reviewWaiting(database)).passages;

/** The words of a passage that drove a suggestion, in reading order, each once. */
export const drivingWords = (body: string, drivers: string | null): string[] => [...new Set(markDrivers(body, drivers).filter(({ driving }) => driving).map(({ text }) => text))];
