import { scaleLinear } from 'd3';
import type { BeforeAfterData, BeforeAfterRow, Side } from './before-after-data';
import { edgeTicks, type EdgeTick } from '../axes/edge-ticks';
import { formatRatio, formatTicks, formatValue } from '../lettering/format-value';
import type { PlotShape } from '../frame/framed-shape';
import type { Mark } from '../frame/mark';
import { rowLayout, type RowLayout } from '../axes/row-layout';
import { asSentence, counted } from '../lettering/sentence';
import { signalWord, type Signal } from '../lettering/signal';
import { fitText, textWidth } from '../lettering/text-width';
import { twinTable } from '../frame/twin-table';
import { valueDomain } from '../axes/value-axis';

export interface PlacedSide {
  readonly which: 'before' | 'after';
  readonly y: number;
  readonly x: number | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly signal: Signal;
  /** Value and count, ending at `valueX`; the word before or after stands at `wordX`. */
  readonly text: string;
  readonly count: string;
  readonly wordX: number;
  readonly valueX: number;
}

export interface BeforeAfterShape extends PlotShape {
  readonly rows: RowLayout;
  readonly ticks: readonly EdgeTick[];
  readonly axisY: number;
  readonly sides: readonly PlacedSide[];
  /** Joins the two figures of a row. */
  readonly links: readonly { x1: number; y1: number; x2: number; y2: number }[];
  readonly changes: readonly { x: number; y: number; text: string; signal: Signal }[];
}

const LINE = 19;
/** From so many rows on, the change stands beside the figures rather than under them, where there is room: a third less height, so that a
 *  sheet of paper holds the chart with its words at a size to be read. */
const MANY = 10;

/** For each row the figure before and after an event, each with its interval, and the change in words. */
export function beforeAfterShape(data: BeforeAfterData, width: number): BeforeAfterShape {
  const { rows, unit } = data;
  const sidesOf = (row: BeforeAfterRow) => [['before', row.before], ['after', row.after]] as const;
  const changeRoom = Math.max(0, ...rows.map(({ change }) => textWidth(change, 12) + 20));
  // The words on the change stand beside the plot, under the figures: within it they would read as a value on its axis.
  const figuresRoom = Math.max(0, ...rows.flatMap((row) => sidesOf(row).map(([which, side]) => textWidth(which, 12) + textWidth(valueText(side, data), 12, true) + textWidth(countText(side), 12) + 32)));
  const room = Math.max(Math.min(changeRoom, width * 0.45), figuresRoom);
  const lay = (rowHeight: number, right: number) => rowLayout(rows, { width, top: 24, rowHeight, rightRoom: right, stackedRightRoom: right, plotNeeds: 140 });
  const wide = rows.length >= MANY ? lay(LINE * 2 + 6, figuresRoom + changeRoom) : null;
  const beside = wide !== null && !wide.stacked;
  const layout = beside ? wide : lay(LINE * 3 + 6, room);
  const lineOf = (r: number, s: number) => layout.middles[r]! + (s - (beside ? 0.5 : 1)) * LINE;
  const changeX = layout.right + 12 + (beside ? figuresRoom : 0);
  const values = rows.flatMap(({ before, after }) => [before, after].flatMap(({ value, lower, upper }) => [value, lower, upper])).filter((value) => value !== null);
  const domain = valueDomain(values, [], { unit, zero: 'always', tickCount: layout.right - layout.left > 400 ? 5 : 3, mayBreak: false });
  const x = scaleLinear([domain.low, domain.high], [layout.left + 8, layout.right - 8]);
  const labels = formatTicks(domain.ticks, unit);
  const maybe = (value: number | null) => (value === null ? null : x(value));
  const sides = rows.flatMap((row, r) => sidesOf(row).map(([which, side], s): PlacedSide => ({
    which, y: lineOf(r, s), x: maybe(side.value), from: maybe(side.lower), to: maybe(side.upper),
    signal: which === 'after' ? (row.signal ?? null) : null, text: valueText(side, data), count: countText(side), wordX: layout.right + 12, valueX: beside ? changeX - 10 : width
  })));
  return {
    width, rows: layout, sides, height: layout.bottom + 2, axisY: layout.top - 8,
    ticks: edgeTicks(domain.ticks.map((tick) => x(tick)), labels, width, null),
    links: rows.flatMap(({ before, after }, r) => before.value === null || after.value === null ? [] : [{
      x1: x(before.value), y1: lineOf(r, 0), x2: x(after.value), y2: lineOf(r, 1)
    }]),
    changes: rows.map((row, r) => ({ x: changeX, y: lineOf(r, beside ? 1 : 2) + 4, text: fitText(row.change, width - changeX, 12), signal: row.signal ?? null })),
    marks: rows.flatMap((row, r) => sidesOf(row).map(([which, side], s): Mark => ({
      x: maybe(side.value) ?? layout.left + 8, y: lineOf(r, s), row: r, column: s,
      heading: `${row.label}, ${which}`, lines: [...sideLines(side, data), ...(which === 'after' ? [row.change] : [])]
    }))),
    table: twinTable(`${data.measure}, before and after ${data.event}`, data.rowName ?? 'Row', rows, (row) => ({ text: row.label, href: row.href }), [
      { name: 'Before', numeric: true, always: true, cell: (row) => valueText(row.before, data) },
      { name: 'Interval before', numeric: true, cell: (row) => rangeText(row.before, data) },
      { name: 'Count before', numeric: true, cell: (row) => countText(row.before) },
      { name: 'After', numeric: true, always: true, cell: (row) => valueText(row.after, data) },
      { name: 'Interval after', numeric: true, cell: (row) => rangeText(row.after, data) },
      { name: 'Count after', numeric: true, cell: (row) => countText(row.after) },
      { name: 'Change', cell: (row) => row.change },
      { name: 'Signal', cell: (row) => signalWord(row.signal) }
    ]),
    notes: values.length ? [`Before and after ${data.event}.${sides.some(({ from, to }) => from !== null && to !== null) ? ` Whiskers: ${data.interval ?? '95% interval'}.` : ''}`] : [],
    count: `${counted(rows.length, (data.rowName ?? 'measure').toLowerCase())}.`,
    alt: rows.length ? [`${data.measure}, before and after ${data.event}.`, ...rows.slice(0, 6).map((row) => `${row.label}: before ${valueText(row.before, data)}, after ${valueText(row.after, data)}; ${asSentence(row.change)}`)].join(' ') : `${data.measure}: no data.`,
    empty: rows.length ? null : `No data to draw: ${data.measure} has no rows here.`
  };
}

function valueText(side: Side, data: BeforeAfterData): string {
  return side.text ?? (side.value === null ? rangeText(side, data) || '–' : formatValue(side.value, data.unit));
}

function rangeText(side: Side, data: BeforeAfterData): string {
  return side.lower === null || side.upper === null ? '' : `${formatValue(side.lower, data.unit)} to ${formatValue(side.upper, data.unit)}`;
}

function countText(side: Side): string {
  return side.count ?? formatRatio(side.numerator, side.n) ?? (typeof side.n === 'number' ? `n = ${formatValue(side.n, 'count')}` : '');
}

function sideLines(side: Side, data: BeforeAfterData): string[] {
  const count = countText(side);
  const range = side.value === null ? '' : rangeText(side, data);
  return [`${valueText(side, data)}${count ? ` (${count})` : ''}`, ...(range ? [`${data.interval ?? '95% interval'} ${range}`] : [])];
}
