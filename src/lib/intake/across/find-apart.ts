import { tableNamed } from '../columns';
import type { CheckedRow } from '../batch';
import { apart, apartMend, apartWords, columnsHeld } from './dates-apart';
import { noticeByFile } from './find-future';
import type { Problem } from '../rows';

/** Dates of one drop that lie years apart from all others of their column: a likely slip of the year that is no contradiction. One notice for
 *  each file and column, at the first row; nothing is refused. `today`: 'YYYY-MM-DD', or ''. */
export const findApart = (rows: ReadonlyMap<string, readonly CheckedRow[]>, today: string): Problem[] =>
  [...rows].flatMap(([table, checked]) => columnsHeld(tableNamed(table)).flatMap((column) => {
    const found = apart(checked.map(({ cells }) => cells), column.name, today);
    return (['before', 'after'] as const).flatMap((side) =>
      noticeByFile(column, found.filter((each) => each.side === side).map(({ at }) => checked[at]!), `This ${apartWords(side)}`, apartMend));
  }));
