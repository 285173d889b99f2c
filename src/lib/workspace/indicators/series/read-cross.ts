import type { Indicator } from '$lib/model/indicators/types';
import type { CrossRow } from '$lib/store/indicators/row-shapes';
import type { CrossReading, EmptyReading } from '../types';

/** A cross-table with its zeros, rows and columns in alphabetical order. */
export function readCross(indicator: Indicator, cells: readonly CrossRow[]): CrossReading | EmptyReading {
  if (cells.length === 0) return { form: 'empty', indicator, finding: `${indicator.name}: no case in the period in view.`, signals: [], notes: [] };
  const rows = [...new Set(cells.map(({ row_part }) => row_part))].sort();
  const columns = [...new Set(cells.map(({ column_part }) => column_part))].sort();
  const at = new Map(cells.map(({ row_part, column_part, n }) => [`${row_part}\n${column_part}`, n]));
  const largest = cells.reduce((most, cell) => (cell.n > most.n ? cell : most));
  const total = cells.reduce((sum, { n }) => sum + n, 0);
  return {
    form: 'cross', indicator, rows, columns, signals: [], notes: [],
    cells: rows.map((row) => columns.map((column) => at.get(`${row}\n${column}`) ?? 0)),
    finding: `${indicator.name}: of ${total} ${total === 1 ? 'case' : 'cases'}, the largest group (${largest.n}) is “${largest.row_part}” with “${largest.column_part}”.`
  };
}
