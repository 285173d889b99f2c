import { datesInOrder } from './dates-in-order';
import type { Finding, Loaded } from './finding';
import { outcomesFit } from './outcomes-fit';
import { slotsOfPanels } from './slots-of-panels';
import { statusAgrees } from './status-agrees';

/** What the tables say differently from each other, in order of table and reference. Nothing is stopped by it: the page
 *  of data quality shows it, with what each weakens. */
export const checkAcross = (loaded: Loaded): readonly Finding[] =>
  [...datesInOrder(loaded), ...slotsOfPanels(loaded), ...outcomesFit(loaded), ...statusAgrees(loaded)]
    .sort((a, b) => a.table.localeCompare(b.table, 'en') || a.ref.localeCompare(b.ref, 'en') || a.column.localeCompare(b.column, 'en'));
