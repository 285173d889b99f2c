import { scaleLinear, type ScaleLinear } from 'd3';
import { edgeTicks, type EdgeTick } from '../axes/edge-ticks';
import { formatRatio, formatTicks, formatValue } from '../lettering/format-value';
import type { PlotShape } from '../frame/framed-shape';
import type { IntervalData, IntervalRow } from './interval-data';
import { rowLayout, type RowLayout } from '../axes/row-layout';
import { counted } from '../lettering/sentence';
import { signalWord, type Signal } from '../lettering/signal';
import { fitText, textWidth } from '../lettering/text-width';
import { twinTable, type TwinTable } from '../frame/twin-table';
import { valueDomain } from '../axes/value-axis';

export interface IntervalDotsShape extends PlotShape {
  readonly rows: RowLayout;
  readonly ticks: readonly EdgeTick[];
  readonly axisY: number;
  readonly dots: readonly { y: number; x: number | null; from: number | null; to: number | null; signal: Signal; text: string; n: string; textX: number; textY: number }[];
  readonly reference: { x: number; label: string; labelX: number } | null;
}

/** A dot and its interval for each row, in the order given. */
export function intervalDotsShape(data: IntervalData, width: number): IntervalDotsShape {
  const { rows, unit, reference = null } = data;
  const texts = rows.map((row) => valueText(row, data));
  const counts = rows.map((row) => countText(row, data));
  const rightRoom = Math.max(0, ...rows.map((_, i) => textWidth(texts[i]!, 12, true) + textWidth(counts[i]!, 12) + 22));
  const layout = rowLayout(rows, { width, top: reference ? 40 : 24, rowHeight: width < 520 ? 18 : 22, rightRoom });
  const inset = 8;
  const numbers = (key: 'value' | 'lower' | 'upper') => rows.flatMap((row) => (row[key] === null ? [] : [row[key]]));
  const domain = valueDomain([...numbers('value'), ...numbers('upper'), ...numbers('lower')], reference ? [reference.value] : [], {
    unit, zero: 'always', tickCount: layout.right - layout.left > 420 ? 5 : 3, mayBreak: false
  });
  const x = scaleLinear([domain.low, domain.high], [layout.left + inset, layout.right - inset]);
  const labels = formatTicks(domain.ticks, unit);
  const referenceX = reference ? x(reference.value) : 0;
  return {
    width, rows: layout, height: layout.bottom + 6, axisY: layout.top - 10,
    ticks: edgeTicks(domain.ticks.map((tick) => x(tick)), labels, width, reference && referenceX),
    dots: rows.map((row, i) => ({
      y: layout.middles[i]!, ...placed(row, x), signal: row.signal ?? null,
      text: texts[i]!, n: counts[i]!, textX: width, textY: layout.baselines[i]!
    })),
    reference: reference && { x: referenceX, ...referenceLabel(reference.label, referenceX, width) },
    marks: rows.map((row, i) => ({
      x: row.value === null ? (row.lower === null || row.upper === null ? layout.left + inset : x((row.lower + row.upper) / 2)) : x(row.value),
      y: layout.middles[i]!, row: i, column: 0, heading: row.label, lines: rowLines(row, data)
    })),
    table: intervalTable(data),
    notes: rows.some((row) => row.lower !== null) ? [`Whiskers: ${data.interval ?? '95% interval'}.`] : [],
    count: countWords(data),
    alt: intervalAlt(data),
    empty: rows.length ? null : `No data to draw: ${data.measure} has no rows here.`
  };
}

function placed(row: IntervalRow, x: ScaleLinear<number, number>): { x: number | null; from: number | null; to: number | null } {
  return { x: row.value === null ? null : x(row.value), from: row.lower === null || row.upper === null ? null : x(row.lower), to: row.lower === null || row.upper === null ? null : x(row.upper) };
}

function referenceLabel(label: string, x: number, width: number): { label: string; labelX: number } {
  const text = fitText(label, width, 12);
  const half = textWidth(text, 12) / 2;
  return { label: text, labelX: Math.min(width - half, Math.max(half, x)) };
}

function valueText(row: IntervalRow, data: IntervalData): string {
  return row.text ?? (row.value === null ? (row.lower !== null && row.upper !== null ? rangeText(row, data) : '–') : formatValue(row.value, data.unit));
}

function rangeText(row: IntervalRow, data: IntervalData): string {
  return `${formatValue(row.lower!, data.unit)} to ${formatValue(row.upper!, data.unit)}`;
}

function countText(row: IntervalRow, { nIn }: IntervalData): string {
  const count = formatRatio(row.numerator, row.n) ?? (typeof row.n === 'number' ? `n = ${formatValue(row.n, 'count')}` : '');
  return count && nIn ? `${count} ${nIn}` : count;
}

function rowLines(row: IntervalRow, data: IntervalData): string[] {
  const count = countText(row, data);
  const range = row.lower !== null && row.upper !== null && (row.value !== null || row.text) ? [`${data.interval ?? '95% interval'} ${rangeText(row, data)}`] : [];
  return [`${valueText(row, data)}${count ? ` (${count})` : ''}`, ...range, ...(row.signal ? [signalWord(row.signal)] : []), ...(row.tag ? [row.tag] : [])];
}

function intervalTable(data: IntervalData): TwinTable {
  const show = (value: number | null) => (value === null ? '' : formatValue(value, data.unit));
  return twinTable(data.measure, data.rowName ?? 'Row', data.rows, (row) => ({ text: row.label, href: row.href }), [
    { name: data.measure, numeric: true, always: true, cell: (row) => row.text ?? show(row.value) },
    { name: 'From', numeric: true, cell: (row) => show(row.lower) },
    { name: 'To', numeric: true, cell: (row) => show(row.upper) },
    { name: 'Count', numeric: true, cell: (row) => row.numerator?.toString() },
    { name: data.nIn ? `Of (${data.nIn}s)` : 'Of', numeric: true, cell: (row) => row.n?.toString() },
    { name: 'State', cell: (row) => [row.tag, signalWord(row.signal)].filter(Boolean).join('; ') }
  ]);
}

function countWords(data: IntervalData): string {
  const ns = data.rows.map((row) => row.n).filter((n) => typeof n === 'number');
  const rows = counted(data.rows.length, (data.rowName ?? 'row').toLowerCase());
  if (!ns.length) return `${rows}.`;
  const [least, most] = [Math.min(...ns), Math.max(...ns)];
  return `${rows}; each out of ${least === most ? formatValue(least, 'count') : `${formatValue(least, 'count')} to ${formatValue(most, 'count')}`}${data.nIn ? ` ${data.nIn}` : ''}.`;
}

function intervalAlt(data: IntervalData): string {
  const known = data.rows.filter((row) => row.value !== null);
  if (!known.length) return `${data.measure}: ${data.rows.length ? 'too few to give figures' : 'no data'}.`;
  const sorted = [...known].sort((a, b) => b.value! - a.value!);
  const say = (row: IntervalRow) => `${row.label}, ${rowLines(row, data).slice(0, 2).join(', ')}`;
  return [
    `${data.measure}, ${counted(data.rows.length, (data.rowName ?? 'row').toLowerCase())}.`,
    known.length > 1 ? `Highest: ${say(sorted[0]!)}. Lowest: ${say(sorted.at(-1)!)}.` : `${say(sorted[0]!)}.`,
    data.reference ? `Reference: ${data.reference.label}.` : ''
  ].filter(Boolean).join(' ');
}
