import { scaleLinear } from 'd3';
import type { BarData, BarRow, Tone } from './bar-data';
import { edgeTicks, type EdgeTick } from '../axes/edge-ticks';
import { formatTicks, formatValue } from '../lettering/format-value';
import type { PlotShape } from '../frame/framed-shape';
import type { Mark } from '../frame/mark';
import { rowLayout, type RowLayout } from '../axes/row-layout';
import { seriesKey, type KeyItem } from './series-key';
import { counted, listWords } from '../lettering/sentence';
import { textWidth } from '../lettering/text-width';
import { twinTable, type TwinTable } from '../frame/twin-table';
import { valueDomain } from '../axes/value-axis';

export interface BarChartShape extends PlotShape {
  readonly rows: RowLayout;
  readonly ticks: readonly EdgeTick[];
  readonly axisY: number;
  readonly zero: number;
  readonly bars: readonly { x: number; y: number; width: number; height: number; tone: Tone; text: string; textX: number }[];
  readonly sums: readonly { x: number; y: number; text: string; end: boolean }[];
  readonly key: readonly KeyItem[];
  readonly reference: { x: number; label: string; labelX: number } | null;
}

const TONES: readonly Tone[] = ['strong', 'light', 'medium', 'hatched'];

/** Bars from zero, one or several parts to a row, in the order given. */
export function barChartShape(data: BarData, width: number): BarChartShape {
  const { rows, series, unit, reference = null } = data;
  const share = data.mode === 'share';
  const sums = rows.map(rowSum);
  const tones = series.map(({ tone }, i) => tone ?? TONES[i % TONES.length]!);
  const texts = rows.map((row, i) => row.text ?? (sums[i] === null ? 'withheld' : share ? `n = ${formatValue(sums[i]!, 'count')}` : formatValue(sums[i]!, unit)));
  const rightRoom = Math.max(0, ...texts.map((text) => textWidth(text, 12, true))) + 10;
  const keyed = series.length > 1 ? seriesKey(series.map(({ label }, i) => ({ label, tone: tones[i]! })), width) : { items: [], height: 0 };
  const top = keyed.height + 22 + (reference ? 16 : 0);
  const layout = rowLayout(rows, { width, top, rowHeight: width < 520 ? 18 : 24, rightRoom });
  const known = sums.flatMap((sum) => (sum === null ? [] : [sum]));
  const domain = share
    ? { low: 0, high: 1, ticks: layout.right - layout.left > 300 ? [0, 0.25, 0.5, 0.75, 1] : [0, 0.5, 1] }
    : valueDomain(known, reference ? [reference.value] : [], { unit, zero: 'always', tickCount: layout.right - layout.left > 420 ? 5 : 3, mayBreak: false });
  const x = scaleLinear([domain.low, domain.high], [layout.left, layout.right - (share ? 0 : 2)]);
  const labels = formatTicks(domain.ticks, share ? 'percent' : unit);
  const height = width < 520 ? 12 : 15;
  const marks: Mark[] = [];
  const bars = rows.flatMap((row, r) => {
    let from = 0;
    const whole = sums[r] ?? 0;
    return series.flatMap((_, s) => {
      const value = row.values[s] ?? null;
      const part = value === null ? 0 : share ? (whole ? value / whole : 0) : value;
      const [start, end] = [x(from), x(from + part)];
      from += part;
      const y = layout.middles[r]! - height / 2;
      const box = { x: start, y, width: Math.max(1, end - start), height };
      marks.push({ x: (start + end) / 2, y: layout.middles[r]!, box, row: r, column: s, heading: row.label, lines: partLines(data, row, s, sums[r]!) });
      if (!part) return [];
      const text = series.length > 1 ? (share ? formatValue(part, 'percent') : formatValue(value!, unit)) : '';
      const fits = textWidth(text, 11) + 8 <= end - start && height >= 14;
      return [{ ...box, tone: tones[s]!, text: fits ? text : '', textX: (start + end) / 2 }];
    });
  });
  return {
    width, rows: layout, height: layout.bottom + 6, axisY: top - 8, zero: x(0), bars, marks, key: keyed.items,
    ticks: edgeTicks(domain.ticks.map((tick) => x(tick)), labels, width, reference && x(reference.value)),
    sums: texts.map((text, r) => ({ x: layout.stacked ? width : share ? layout.right + 8 : x(rows[r]!.values.reduce<number>((sum, value) => sum + (value ?? 0), 0)) + 7, y: layout.baselines[r]!, text, end: layout.stacked })),
    reference: reference && { x: x(reference.value), label: reference.label, labelX: clampLabel(x(reference.value), textWidth(reference.label, 12), width) },
    table: barTable(data, sums),
    notes: rows.some((row) => row.values.some((value) => value === null)) ? ['Parts that are withheld or not known are not drawn.'] : [],
    count: `${counted(rows.length, (data.rowName ?? 'row').toLowerCase())}${unit === 'count' && known.length === rows.length ? `; ${formatValue(known.reduce((a, b) => a + b, 0), 'count')}${data.sumOf ? ` ${data.sumOf}` : ''} in all` : ''}.`,
    alt: barAlt(data, sums),
    empty: rows.length && series.length ? null : `No data to draw: ${data.measure} has no rows here.`
  };
}

/** Px at which a centred label stays within the chart. */
export function clampLabel(x: number, textPx: number, width: number): number {
  return Math.min(width - textPx / 2, Math.max(textPx / 2, x));
}

/** Null where a part is withheld, for the sum would tell it. */
function rowSum(row: BarRow): number | null {
  return row.values.some((value) => value === null) ? null : row.values.reduce<number>((sum, value) => sum + value!, 0);
}

function partLines(data: BarData, row: BarRow, s: number, sum: number | null): string[] {
  const value = row.values[s] ?? null;
  const shown = value === null ? 'withheld' : formatValue(value, data.unit);
  const of = value !== null && sum && data.series.length > 1 ? ` of ${formatValue(sum, data.unit)} (${formatValue(value / sum, 'percent')})` : '';
  return [data.series.length > 1 ? `${data.series[s]!.label}: ${shown}${of}` : (row.text ?? shown), ...(row.tag ? [row.tag] : [])];
}

function barTable(data: BarData, sums: readonly (number | null)[]): TwinTable {
  return twinTable(data.measure, data.rowName ?? 'Row', data.rows, (row) => ({ text: row.label, href: row.href }), [
    ...data.series.map((series, s) => ({
      name: series.label, numeric: true, always: true,
      cell: (row: BarRow) => (typeof row.values[s] === 'number' ? formatValue(row.values[s], data.unit) : 'withheld')
    })),
    ...(data.series.length > 1 ? [{ name: 'All', numeric: true, cell: (_: BarRow, i: number) => (sums[i] === null ? '' : formatValue(sums[i]!, data.unit)) }] : []),
    { name: 'Shown as', cell: (row) => row.text },
    { name: 'State', cell: (row) => row.tag }
  ]);
}

function barAlt(data: BarData, sums: readonly (number | null)[]): string {
  if (!data.rows.length) return `${data.measure}: no data.`;
  const parts = data.series.length > 1 ? `, in parts: ${listWords(data.series.map(({ label }) => label))}` : '';
  const order = sums.map((_, i) => i).filter((i) => sums[i] !== null).sort((a, b) => sums[b]! - sums[a]!);
  const say = (i: number) => `${data.rows[i]!.label}, ${formatValue(sums[i]!, data.unit)}`;
  const ends = order.length > 1 ? ` Longest: ${say(order[0]!)}. Shortest: ${say(order.at(-1)!)}.` : order.length ? ` ${say(order[0]!)}.` : '';
  return `${data.measure}, ${counted(data.rows.length, (data.rowName ?? 'row').toLowerCase())}${parts}.${ends}${data.reference ? ` Reference: ${data.reference.label}.` : ''}`;
}
