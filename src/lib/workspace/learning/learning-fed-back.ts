import { dayLabel } from '$lib/model/dates';
import type { ItemsOfKind } from '$lib/store/queries/learning';
import { counted, lastPanels } from '../indicators/format-value';

/** How much of what panels learnt reached somebody, in sentences. */
export function fedBackWords(items: readonly ItemsOfKind[], panels: number): string {
  const sum = (pick: (row: ItemsOfKind) => number) => items.reduce((total, row) => total + pick(row), 0);
  const raised = sum(({ raised }) => raised);
  if (raised === 0) return `No learning point was raised at ${lastPanels(panels)}.`;
  const waiting = sum((row) => row.waiting);
  const since = items.flatMap((row) => (row.since ? [row.since] : [])).sort()[0];
  const late = waiting && since ? `${waiting} ${waiting === 1 ? 'waits' : 'wait'} for more than 14 days, the oldest since ${dayLabel(since)}.` : 'None waits for more than 14 days.';
  const own = items.find(({ kind }) => kind === 'individual');
  const alone = own && items.length > 1 ? ` Individual learning alone, as on the chart: ${own.raised} raised, ${own.fed_back} fed back, ${own.in_time} of them within 14 days.` : '';
  return `${counted(raised, 'learning point')} ${items.length > 1 ? 'of all kinds ' : ''}raised at ${lastPanels(panels)}: ${sum((row) => row.fed_back)} fed back, ${sum((row) => row.in_time)} of them within 14 days.${alone} ${late}`;
}
