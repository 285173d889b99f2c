import { group, scaleLinear } from 'd3';
import { formatTicks, formatValue } from '../lettering/format-value';
import type { PlotShape } from '../frame/framed-shape';
import { heatColumns, type PlacedColumns } from './heat-columns';
import type { HeatCell, HeatColumn, HeatData, HeatRow } from './heat-data';
import { heatScale } from './heat-scale';
import { heatAlt, heatCellLines, heatCount, heatNotes, heatTable } from './heat-text';
import { LazyMark, type Mark } from '../frame/mark';
import { placeChanges, type PlacedChange } from '../axes/changes-on-axis';
import { rowLayout, type RowLayout } from '../axes/row-layout';
import { textWidth } from '../lettering/text-width';

export interface HeatStripShape extends PlotShape {
  readonly rows: RowLayout;
  readonly columns: PlacedColumns;
  /** One outline for all cells of a level, 0 to 6. */
  readonly levels: readonly { level: number; path: string }[];
  /** What of each cell is suggested, from its foot up, and cells that are withheld or blank: to be hatched. */
  readonly suggested: string;
  readonly blank: string;
  /** `plate`: width of the plain ground on which a figure stands where its cell is hatched, for stripes would cut through it; 0 elsewhere. */
  readonly numbers: readonly { x: number; y: number; text: string; level: number; plate: number }[];
  readonly totals: readonly { x: number; y: number; width: number; suggested: number; height: number; text: string; textX: number; textY: number }[];
  /** Lines at dated changes, with their keys under the rows. `spans`: what of their height is drawn, the cells alone where labels stand between rows. */
  readonly changes: { readonly lines: readonly PlacedChange[]; readonly spans: readonly (readonly [number, number])[]; readonly keyY: number };
  readonly key: readonly { x: number; y: number; level: number; text: string }[];
  readonly keySuggested: { x: number; text: string } | null;
  readonly headY: number;
  readonly footY: number | null;
}

export const KEY_SIZE = 14;
export const KEY_TOP = 2;
const KEY_LINE = KEY_SIZE + 6;
const CELL = 18;

/** Rows × columns as cells of one hue. Rows and columns stand as given. */
export function heatStripShape(data: HeatData, width: number): HeatStripShape {
  const { unit } = data;
  const byRow = group(data.cells, (cell) => cell.row);
  const cellAt = new Map([...byRow].map(([row, cells]) => [row, new Map(cells.map((cell) => [cell.column, cell]))]));
  const find = (row: HeatRow, column: HeatColumn) => cellAt.get(row.id)?.get(column.id);
  const whole = unit === 'count' || unit === 'days';
  const scale = heatScale(Math.max(0, ...data.cells.map(({ value }) => value ?? 0)), whole);
  const totals = data.rows.map((row) => rowTotal(data, row, byRow.get(row.id) ?? []));
  const totalRoom = Math.max(0, ...totals.map((total) => (total ? textWidth(total.text, 12) + 6 : 0)));
  const barRoom = totalRoom ? (width < 700 ? 34 : 70) : 0;
  const named = data.columns.some((column) => column.short);
  const layRows = (headY: number) => rowLayout(data.rows, {
    width, top: headY + (named ? 20 : 6), rowHeight: CELL, rightRoom: totalRoom ? totalRoom + barRoom + 10 : 0,
    onLabelLine: totalRoom, stackedRightRoom: totalRoom ? barRoom + 8 : 0, plotNeeds: data.columns.length * 7
  });
  const firstHeadY = scale.steps.length ? KEY_TOP + KEY_SIZE + 30 : 14;
  const beside = layRows(firstHeadY);
  const key = keyOf(data, scale.steps, beside.left, width);
  const headY = firstHeadY + (key.length ? key.at(-1)!.y - KEY_TOP : 0);
  const layout = headY === firstHeadY ? beside : layRows(headY);
  const columns = heatColumns(data.columns, layout.left, layout.right);
  const end = columns.edges.length ? columns.edges.at(-1)!.x + columns.edges.at(-1)!.width : layout.left;
  const cellHeight = layout.stacked ? CELL - 4 : CELL - 1;

  const outlines: string[][] = Array.from({ length: 7 }, () => []);
  const suggested: string[] = [];
  const blank: string[] = [];
  const marks: Mark[] = [];
  const numbers: HeatStripShape['numbers'][number][] = [];
  const texts = new Set(data.cells.map((cell) => cellText(data, cell)));
  const widest = Math.max(0, ...[...texts].map((text) => textWidth(text, 11)));
  const roomForNumbers = widest > 0 && widest + 3 <= Math.min(...columns.edges.map((edge) => edge.width));
  for (const [r, row] of data.rows.entries()) {
    const y = Math.round(layout.middles[r]! - cellHeight / 2);
    for (const [c, column] of data.columns.entries()) {
      const { x, width: w } = columns.edges[c]!;
      const cell = find(row, column);
      const level = scale.level(cell?.value ?? 0);
      const outline = `M${x},${y}h${w}v${cellHeight}h${-w}z`;
      const hidden = cell ? cell.withheld || cell.value === null : column.blank !== undefined;
      (hidden ? blank : outlines[level]!).push(outline);
      const hatch = cell && level > 0 && !hidden ? hatchHeight(cell, cellHeight) : 0;
      if (hatch > 0) suggested.push(`M${x},${y + cellHeight - hatch}h${w}v${hatch}h${-w}z`);
      if (roomForNumbers && cell && (cell.value || data.zero) && !hidden) numbers.push({ x: x + w / 2, y: y + cellHeight / 2 + 4, text: cellText(data, cell), level, plate: hatch > 0 ? Math.ceil(textWidth(cellText(data, cell), 11)) + 2 : 0 });
      marks.push(new LazyMark({ x, y, width: w, height: cellHeight }, r, c, () => [`${row.label}, ${column.label}`, ...heatCellLines(data, cell, column)]));
    }
  }
  const most = Math.max(0, ...totals.map((total) => total?.value ?? 0));
  const bar = scaleLinear([0, unit === 'percent' ? 1 : most || 1], [0, barRoom]);
  const lines = placeChanges(data.columns.flatMap(({ changes = [] }, c) => changes.map(({ key }) => ({ x: columns.edges[c]!.x - 1, key }))), width);
  const changesFoot = lines.length ? 16 : 0;
  const footY = layout.bottom - layout.top > 640 ? layout.bottom + changesFoot + 16 : null;
  return {
    width, rows: layout, columns, suggested: suggested.join(''), blank: blank.join(''), numbers, headY, footY, marks,
    changes: { lines, spans: layout.stacked ? layout.middles.map((middle) => [middle - cellHeight / 2 - 1, middle + cellHeight / 2 + 1] as const) : [[layout.top - 1, layout.bottom + 2]], keyY: layout.bottom + 14 },
    height: layout.bottom + changesFoot + (footY ? 24 : 4),
    levels: outlines.flatMap((cells, level) => (cells.length ? [{ level, path: cells.join('') }] : [])),
    totals: totals.flatMap((total, r) => {
      if (!total) return [];
      const x = layout.stacked ? layout.right + 8 : end + 10;
      const length = bar(total.value);
      return [{
        x, y: Math.round(layout.middles[r]! - cellHeight / 2) + 2, width: length, suggested: bar(total.suggested), height: cellHeight - 4, text: total.text,
        textX: layout.stacked ? width : x + length + 5, textY: layout.baselines[r]!
      }];
    }),
    key,
    keySuggested: suggested.length ? { x: layout.left + keyWidth(data, scale.steps) + 18, text: 'hatched: the part not yet confirmed' } : null,
    get table() { return heatTable(data, find); },
    notes: heatNotes(data),
    count: heatCount(data),
    alt: heatAlt(data),
    empty: data.rows.length && data.columns.length ? null : `No data to draw: ${data.measure} has no ${data.rows.length ? 'periods' : 'rows'} here.`
  };
}

const LEAST_PART = 4;

/** Whole px of a cell's height that are hatched: its suggested part, and never so little or so much that a part looks like nothing or all. */
function hatchHeight({ value, suggested = 0 }: HeatCell, height: number): number {
  if (!value || suggested <= 0) return 0;
  if (suggested >= value) return height;
  return Math.min(height - LEAST_PART, Math.max(LEAST_PART, Math.round((height * suggested) / value)));
}

function cellText(data: HeatData, cell: HeatCell): string {
  if (cell.text !== undefined) return cell.text;
  return cell.value === null ? '' : formatValue(cell.value, data.unit === 'days' ? 'count' : data.unit).replace('%', '');
}

function rowTotal(data: HeatData, row: HeatRow, cells: readonly HeatCell[]): { value: number; suggested: number; text: string } | null {
  if (row.total !== undefined) return row.total && { value: row.total.value, suggested: 0, text: row.total.text ?? formatValue(row.total.value, data.unit) };
  if (data.unit !== 'count' || cells.some((cell) => cell.withheld || cell.value === null)) return null;
  const value = cells.reduce((total, cell) => total + (cell.value ?? 0), 0);
  return { value, suggested: cells.reduce((total, cell) => total + (cell.suggested ?? 0), 0), text: formatValue(value, 'count') };
}

type Steps = readonly { level: number; from: number; to: number }[];

function keySteps(data: HeatData, steps: Steps): { level: number; text: string }[] {
  const zero = data.zero && data.cells.some(({ value }) => value === 0) ? [{ level: 0, text: data.zero }] : [];
  return [...zero, ...keyTexts(data, steps).map((text, i) => ({ level: steps[i]!.level, text }))];
}

function keyTexts(data: HeatData, steps: Steps): string[] {
  const whole = data.unit === 'count' || data.unit === 'days';
  if (!whole) return formatTicks(steps.map(({ to }) => to), data.unit).map((text, i) => (i === 0 ? `to ${text}` : text));
  return steps.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
}

/** The steps side by side, on a further line where they would go over `right`. */
function keyOf(data: HeatData, steps: Steps, left: number, right: number): { x: number; y: number; level: number; text: string }[] {
  let [x, y] = [left, KEY_TOP];
  return keySteps(data, steps).map(({ level, text }) => {
    const width = KEY_SIZE + 4 + textWidth(text, 12);
    if (x > left && x + width > right) [x, y] = [left, y + KEY_LINE];
    const item = { x, y, level, text };
    x += width + 10;
    return item;
  });
}

function keyWidth(data: HeatData, steps: Steps): number {
  return keySteps(data, steps).reduce((sum, { text }) => sum + KEY_SIZE + 14 + textWidth(text, 12), 0) - 10;
}
