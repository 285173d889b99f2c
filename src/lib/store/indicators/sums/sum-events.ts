import type { Facts } from '../fact-columns';
import type { EventRow } from '../row-shapes';
import { dayName, monthName, type Under } from './under-filters';

/** Events of the period in order, each with the opportunities since the one before, itself included. The facts come in order. */
export function sumEvents({ caseNo, columns: { day, event } }: Facts<'events'>, { kept, first, last }: Under): EventRow[] {
  const from = Date.parse(monthName(first)) / 86_400_000;
  const to = Date.parse(monthName(last + 1)) / 86_400_000;
  const rows: EventRow[] = [];
  let opportunities = 0;
  for (let i = 0; i < caseNo.length; i += 1) {
    if (!(day[i]! >= from && day[i]! < to) || !kept[caseNo[i]!]) continue;
    opportunities += 1;
    if (event[i] !== 1) continue;
    rows.push({ event_on: dayName(day[i]!), opportunities });
    opportunities = 0;
  }
  return rows;
}
