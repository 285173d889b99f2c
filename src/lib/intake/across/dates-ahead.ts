import { tables } from '../columns';
import { isOfThePast, isPlannedPanel } from './find-future';
import { cell, refOf, rowsOf, type Finding, type Loaded } from './finding';

/** Dates after `today`, 'YYYY-MM-DD', of what is said to have happened, as the load noticed them: what was loaded all the same can be
 *  found again. A panel planned ahead is none, nor is what belongs to it. */
export function datesAhead(loaded: Loaded, today: string): readonly Finding[] {
  const planned = new Set(rowsOf(loaded, 'panels').filter((row) => isPlannedPanel('panels', row)).map((row) => cell(row, 'panel')));
  return tables.flatMap((table) => table.columns.filter(isOfThePast).flatMap(({ name }) =>
    rowsOf(loaded, table.name).filter((row) => cell(row, name) > today && !isPlannedPanel(table.name, row) && !(name === 'panel' && planned.has(cell(row, name)))).map((row): Finding => ({
      check: 'future', table: table.name, ref: refOf(table, row), column: name, message: `${name} is after today.`,
      mend: `Correct the date if it is a slip${name === 'panel' ? ', or load the panel with the status planned' : ''}: a date after today counts in no figure.`
    }))));
}
