import type { CrossData } from './cross-data';
import { formatValue } from '../lettering/format-value';
import type { FramedShape } from '../frame/framed-shape';
import { counted, listWords } from '../lettering/sentence';

export interface CrossCell {
  readonly text: string;
  /** Of the row: a share, `of 36` beside a count under five, which makes no percentage; empty where the row is too withheld to say. */
  readonly share: string;
  /** The same, 0 to 1, for a bar. */
  readonly part: number;
  readonly look: boolean;
}

export interface CrossShape extends FramedShape {
  readonly rows: readonly { label: string; cells: readonly CrossCell[]; total: string }[];
  readonly columnTotals: readonly string[];
  readonly grandTotal: string;
  readonly alt: string;
}

/** Fewer than this make no percentage. */
const FEW = 5;

/** Counts with the share of their row. Throws RangeError where the cells are not rows × columns. */
export function crossTableShape(data: CrossData): CrossShape {
  const { rows, columns, cells, unitName } = data;
  if (cells.length !== rows.length || cells.some((row) => row.length !== columns.length)) throw new RangeError('cells are not rows × columns');
  const withheld = data.withheldText ?? 'withheld';
  const show = (value: number | null) => (value === null ? '' : formatValue(value, 'count'));
  const rowSums = cells.map((row) => sum(row));
  const columnSums = columns.map((_, c) => sum(cells.map((row) => row[c]!)));
  const all = sum(rowSums);
  const say = (r: number) => `${rows[r]}: ${listWords(columns.map((column, c) => `${column} ${cells[r]![c] === null ? withheld : cells[r]![c]}`))}`;
  return {
    rows: rows.map((label, r) => ({
      label, total: show(rowSums[r]!),
      cells: columns.map((_, c) => {
        const value = cells[r]![c]!;
        const part = value !== null && rowSums[r] ? value / rowSums[r] : null;
        return { text: value === null ? withheld : show(value), share: part === null || value === null ? '' : value < FEW ? `of ${show(rowSums[r]!)}` : formatValue(part, 'percent'), part: part ?? 0, look: data.look?.row === r && data.look.column === c };
      })
    })),
    columnTotals: columnSums.map(show),
    grandTotal: show(all),
    notes: all === null ? ['Totals and shares that would tell a withheld count are left out.'] : ['Shares are of the row; of fewer than five, the counts stand alone.'],
    count: all === null ? `${counted(rows.length * columns.length, 'cell')}, some withheld.` : `${formatValue(all, 'count')} ${all === 1 ? unitName.replace(/s$/, '') : unitName} in all.`,
    alt: `${data.measure}: ${rows.map((_, r) => say(r)).join('; ')}.`,
    empty: all === 0 || !rows.length || !columns.length ? `No data to draw: no ${unitName} here.` : null
  };
}

function sum(values: readonly (number | null)[]): number | null {
  return values.some((value) => value === null) ? null : values.reduce<number>((total, value) => total + value!, 0);
}
