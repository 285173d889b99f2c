import type { Column } from '../columns';
import { tableNamed } from '../columns';
import type { CheckedRow } from '../batch';
import type { Known } from '../checks/check-references';
import type { Problem, Row } from '../rows';

/** Days that may well lie ahead: what is due or planned, the end of what lasts, a change that is announced. */
const mayLieAhead = /^(.*due_on|review_on|planned_.*|to_on|ended_on|active_.*|from_on|starts_on)$/;

/** Dates after `today`, 'YYYY-MM-DD', of what is said to have happened: a likely slip of the year. One notice for each file and column, at
 *  the first row. Nothing is refused: such a row counts in no figure until it is mended. A panel planned ahead is none, nor is the day for which it is planned. */
export function findFuture(rows: ReadonlyMap<string, readonly CheckedRow[]>, known: Known, today: string): Problem[] {
  const planned = new Set((rows.get('panels') ?? []).filter(({ cells }) => isPlannedPanel('panels', cells)).map(({ cells }) => String(cells.panel)));
  const isPlanned = (panel: string): boolean => planned.has(panel) || (known.get('panels.panel')?.has(panel) ?? false);
  return [...rows].flatMap(([table, checked]) => tableNamed(table).columns.filter(isOfThePast).flatMap((column) => {
    const ahead = (value: unknown): boolean => typeof value === 'string' && value > today && !(column.name === 'panel' && isPlanned(value));
    const late = checked.filter(({ cells }) => ahead(cells[column.name]) && !isPlannedPanel(table, cells));
    const mend = `Correct the date if it is a slip${column.name === 'panel' ? ', or load the panel with the status planned' : ''}: a date after today counts in no figure.`;
    return noticeByFile(column, late, `This lies after today, ${today}.`, mend);
  }));
}

/** Whether a row is a panel that is still to be held: its month and its day are meant to lie ahead. */
export const isPlannedPanel = (table: string, row: Row): boolean => table === 'panels' && row.status === 'planned';

/** Whether a column says what has happened, not what is due, planned or may last. */
export const isOfThePast = ({ kind, name }: Column): boolean => (kind === 'date' || kind === 'month') && !mayLieAhead.test(name);

function byFile(rows: readonly CheckedRow[]): (readonly [CheckedRow, ...CheckedRow[]])[] {
  const files = new Map<string, [CheckedRow, ...CheckedRow[]]>();
  for (const row of rows) {
    const before = files.get(row.file);
    if (before) before.push(row);
    else files.set(row.file, [row]);
  }
  return [...files.values()];
}

/** One notice for each file that has some of `rows`, at the first, with how many more say the same in that column. */
export const noticeByFile = ({ name, kind }: Column, rows: readonly CheckedRow[], message: string, mend: string): Problem[] => byFile(rows).map(([first, ...more]) => {
  const value = String(first.cells[name]);
  const others = more.length === 0 ? '' : ` So ${more.length === 1 ? 'does 1 other row' : `do ${more.length} other rows`}.`;
  return { file: first.file, row: first.row, column: name, found: kind === 'month' ? value.slice(0, 7) : value, attend: true, message: `${message}${others}`, mend };
});
