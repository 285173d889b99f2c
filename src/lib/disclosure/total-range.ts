import { cellAt, isSafe, type SafeTable } from './disclose';
import { seal, type Safe } from './seal';

/** Between which counts a total lies. */
export interface TotalRange extends Safe {
  readonly low: number;
  readonly high: number;
  readonly display: string;
}

/** Between which multiples of the base the true totals of these columns lie, where their rounded cells are added up: each cell is off by
 *  up to half the base. It follows from the totals as printed and from how many cells each adds up, so it tells nothing that they do
 *  not, and is taken outwards, so that the same cases, rounded once elsewhere, lie in it. Throws TypeError on a table that `disclose`
 *  did not make, and RangeError where a total is not printed or nothing is rounded. */
export function totalRange(table: SafeTable, columns: readonly string[]): TotalRange {
  if (!isSafe(table)) throw new TypeError('only of a safe table can a range be told');
  const { rows, base, threshold } = table;
  const total = rows.find((row) => row.total);
  const printed = columns.map((column) => total && cellAt(table, total.id, column));
  const values = printed.flatMap((cell) => (cell?.kind === 'rounded' ? [cell.value] : []));
  if (base === null || values.length === 0 || values.length < columns.length) throw new RangeError(`${table.id} prints no rounded total there`);
  const reach = Math.floor(base / 2) * rows.filter((row) => !row.total).length;
  const low = Math.floor(Math.max(threshold, Math.min(...values) - reach) / base) * base;
  const high = Math.ceil((Math.max(...values) + reach) / base) * base;
  return seal({ low, high, display: `between ${low.toLocaleString('en-GB')} and ${high.toLocaleString('en-GB')}` });
}
