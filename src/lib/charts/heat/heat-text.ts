import { formatValue } from '../lettering/format-value';
import type { HeatCell, HeatColumn, HeatData, HeatRow } from './heat-data';
import { changesNote } from '../axes/changes-on-axis';
import { counted, listWords } from '../lettering/sentence';
import type { TwinTable } from '../frame/twin-table';

/** What a cell says: its value, what it is out of, whether it is confirmed. */
export function heatCellLines(data: HeatData, cell: HeatCell | undefined, column: HeatColumn): string[] {
  const since = (column.changes ?? []).map(({ label }) => `From here: ${label}`);
  if (!cell) return [column.blank ?? (data.unit === 'count' ? 'none' : 'no data'), ...since];
  const value = cell.text ?? (cell.value === null ? 'withheld' : formatValue(cell.value, data.unit));
  const n = typeof cell.n === 'number' && !cell.withheld ? ` of ${formatValue(cell.n, 'count')}` : '';
  const part = isSuggested(cell) ? [isWhole(cell) ? 'suggested, not yet confirmed' : `${formatValue(cell.suggested!, data.unit)} of ${value} suggested, not yet confirmed`] : [];
  return [data.unit === 'count' ? `${value}${n}` : `${value}${n ? ` (n = ${cell.n})` : ''}`, ...part, ...since];
}

const isSuggested = ({ value, suggested = 0, withheld }: HeatCell): boolean => !withheld && value !== null && suggested > 0;
/** Whether nothing of a suggested cell is confirmed. */
const isWhole = ({ value, suggested = 0 }: HeatCell): boolean => suggested >= (value ?? 0);

export function heatTable(data: HeatData, find: (row: HeatRow, column: HeatColumn) => HeatCell | undefined): TwinTable {
  const hasTotals = data.rows.some((row) => row.total);
  return {
    caption: `${data.measure}${data.cells.some(isSuggested) ? '; s marks what is suggested and not yet confirmed' : ''}`,
    columns: [
      { name: data.rowName ?? 'Row', numeric: false },
      ...(hasTotals ? [{ name: 'All', numeric: true }] : []),
      ...data.columns.map(({ label }) => ({ name: label, numeric: true }))
    ],
    rows: data.rows.map((row) => ({
      head: row.label,
      href: row.href,
      cells: [
        ...(hasTotals ? [row.total ? (row.total.text ?? formatValue(row.total.value, data.unit)) : ''] : []),
        ...data.columns.map((column) => {
          const cell = find(row, column);
          if (!cell) return column.blank ?? (data.unit === 'count' ? '0' : '');
          const value = cell.text ?? (cell.value === null ? 'withheld' : formatValue(cell.value, data.unit));
          if (!isSuggested(cell)) return value;
          return isWhole(cell) ? `${value} s` : `${value} (${formatValue(cell.suggested!, data.unit)} s)`;
        })
      ]
    }))
  };
}

/** What the lines are and what light hatching means, where there is any. */
export function heatNotes(data: HeatData): string[] {
  const why = [...new Set(data.columns.flatMap(({ blank }) => (blank ? [blank] : [])))];
  const withheld = data.cells.some((cell) => cell.withheld || cell.value === null) ? ['withheld'] : [];
  return [...changesNote(data.columns.flatMap(({ changes = [] }) => changes)).map((note) => `${note} Each stands at the first column that begins on its day or after it.`), ...(why.length || withheld.length ? [`Lightly hatched: ${listWords([...withheld, ...why])}.`] : [])];
}

/** `32 themes over 63 panels`: columns that could hold nothing, as a panel that is planned, are none. */
export function heatCount(data: HeatData): string {
  const rows = (data.rowName ?? 'row').toLowerCase();
  const columns = (data.columnName ?? 'period').toLowerCase();
  return `${counted(data.rows.length, rows)} over ${counted(data.columns.filter(({ blank }) => !blank).length, columns)}.`;
}

/** What it is, its extent, where it is densest. Says nothing of cells that are withheld but how many they are. */
export function heatAlt(data: HeatData): string {
  const { rows, columns, cells } = data;
  if (!rows.length || !columns.length) return `${data.measure}: no data.`;
  const withheld = cells.filter((cell) => cell.withheld).length;
  const open = cells.filter((cell) => !cell.withheld && cell.value !== null && cell.value > 0);
  const top = open.reduce<HeatCell | undefined>((best, cell) => (best && best.value! >= cell.value! ? best : cell), undefined);
  const name = (list: readonly { id: string; label: string }[], id: string) => list.find((each) => each.id === id)?.label ?? id;
  const span = columns.length > 1 ? `${columns[0]!.label} to ${columns.at(-1)!.label}` : columns[0]!.label;
  const suggested = open.filter(isSuggested);
  const whole = suggested.filter(isWhole).length;
  const part = suggested.length - whole;
  const rest = [
    ...(whole ? [`${counted(whole, 'cell')} suggested and not yet confirmed`] : []),
    ...(part ? [`${counted(part, 'cell')} confirmed in part`] : []),
    ...(withheld ? [`${counted(withheld, 'cell')} withheld`] : [])
  ];
  return [
    `${data.measure}, ${heatCount(data)}`.replace(/\.$/, ''), `, ${span}.`,
    top ? ` Highest: ${name(rows, top.row)} in ${name(columns, top.column)}, ${top.text ?? formatValue(top.value!, data.unit)}.` : ' All cells are empty.',
    rest.length ? ` ${listWords(rest)}.` : '',
    ...columns.flatMap(({ changes = [] }) => changes).map(({ label }) => ` ${label}.`)
  ].join('');
}
