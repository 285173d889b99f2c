import { line } from 'd3';
import { longDate, parseDay } from '../axes/day';
import { formatBare, formatValue, type Unit } from '../lettering/format-value';
import { counted } from '../lettering/sentence';
import { signalWord, type Signal } from '../lettering/signal';
import { textWidth } from '../lettering/text-width';
import { valueDomain } from '../axes/value-axis';

export interface SparkPoint {
  /** Its day, or the first day of its month, as 'YYYY-MM-DD'. */
  readonly period?: string | undefined;
  /** Null leaves a gap. */
  readonly value: number | null;
  /** Null where withheld. Drawn as they are: not clamped here. */
  readonly limits?: SparkLimits | null | undefined;
}

export interface SparklineData {
  /** Ascending; evenly spaced. */
  readonly points: readonly SparkPoint[];
  readonly unit: Unit;
  /** What the last point signals. */
  readonly state?: Signal | undefined;
  readonly centre?: number | null | undefined;
  /** Said of the last value in its place. */
  readonly label?: string | undefined;
  /** The same in words, where it is written short: `2 of 10`. */
  readonly said?: string | undefined;
}

export interface SparkLimits { readonly lower: number; readonly upper: number }

export interface SparklineShape {
  readonly width: number;
  readonly height: number;
  readonly line: string;
  /** Points with a gap on both sides, which no line shows. */
  readonly lone: readonly { x: number; y: number }[];
  /** Outline of the limits, a step for each point; empty where withheld. */
  readonly band: string;
  readonly centre: { y: number; width: number } | null;
  readonly last: { x: number; y: number; state: Signal; label: string; labelX: number; labelY: number } | null;
  readonly alt: string;
}

const PAD = 5;
export const SPARK_LABEL = 13;

/** A line as small as a word, its last value named beside it. `measure` says what it is, for the alternative text. */
export function sparklineShape(data: SparklineData, measure: string, width: number, height: number): SparklineShape {
  const { points, unit, centre = null } = data;
  const lastIndex = points.findLastIndex((point) => point.value !== null);
  const lastValue = points[lastIndex]?.value ?? null;
  const label = data.label ?? (lastValue === null ? '' : formatBare(lastValue, unit));
  const right = Math.max(PAD * 2, width - textWidth(label, SPARK_LABEL, true) - PAD * 2);
  const values: number[] = [];
  let [least, most] = [Infinity, -Infinity];
  for (const { value, limits } of points) {
    if (value !== null) values.push(value);
    if (limits) [least, most] = [Math.min(least, limits.lower), Math.max(most, limits.upper)];
  }
  const lines = [...(centre === null ? [] : [centre]), ...(least <= most ? [least, most] : [])];
  const span = { least: Math.min(...values), most: Math.max(...values) };
  const domain = valueDomain(values, lines, { unit, zero: 'auto', tickCount: 3, mayBreak: false });
  const [low, high] = [Math.min(domain.low, span.least), Math.max(span.most, ...lines, domain.low + 1e-9)];
  // Straight lines, written out: a board draws some twenty thousand points.
  const [first, step] = points.length > 1 ? [PAD, (right - PAD) / (points.length - 1)] : [right, 0];
  const scale = (2 * PAD - height) / (high - low);
  const x = (i: number) => first + step * i;
  const level = (value: number) => height - PAD + scale * (value - low);
  const y = (value: number) => Math.min(height - PAD, Math.max(PAD, level(value)));
  const draw = line<SparkPoint>((_, i) => x(i), (point) => y(point.value!)).defined((point) => point.value !== null).digits(1);
  const lone = points.flatMap(({ value }, i) =>
    value !== null && i !== lastIndex && (points[i - 1]?.value ?? null) === null && (points[i + 1]?.value ?? null) === null ? [{ x: x(i), y: y(value) }] : []);
  return {
    width, height, lone,
    line: draw(points) ?? '',
    band: least <= most ? limitBand(points, x, level, right) : '',
    centre: centre === null ? null : { y: y(centre), width: right },
    last: lastValue === null ? null : {
      x: x(lastIndex), y: y(lastValue), state: data.state ?? null, label,
      labelX: right + PAD + 3, labelY: Math.min(height - 3, Math.max(13, y(lastValue) + 4.5))
    },
    alt: sparkAlt(data, measure, values.length > 1 ? span : null, values.length)
  };
}

/** One outline for each stretch of neighbours whose limits are the same to half a px: a board draws a hundred of these. */
function limitBand(points: readonly SparkPoint[], x: (i: number) => number, y: (value: number) => number, right: number): string {
  const [first, step] = [x(0), x(1) - x(0)];
  const [origin, scale] = [y(0), y(1) - y(0)];
  const half = (px: number) => Math.round(px * 2) / 2;
  let path = '';
  let [from, top, bottom] = [0, NaN, NaN];
  for (let i = 0; i <= points.length; i += 1) {
    const limit = points[i]?.limits ?? null;
    const [nextTop, nextBottom] = limit ? [half(origin + scale * limit.upper), half(origin + scale * limit.lower)] : [NaN, NaN];
    if (i > 0 && i < points.length && (nextTop === top || !limit && Number.isNaN(top)) && (nextBottom === bottom || !limit && Number.isNaN(bottom))) continue;
    const edge = i === 0 ? 0 : i === points.length ? right : half(first + step * (i - 0.5));
    if (!Number.isNaN(top)) path += `M${from},${top}H${edge}V${bottom}H${from}Z`;
    [from, top, bottom] = [edge, nextTop, nextBottom];
  }
  return path;
}

function sparkAlt({ points, unit, state: signal, label, said = label }: SparklineData, measure: string, span: { least: number; most: number } | null, known: number): string {
  const last = points.findLast((point) => point.value !== null);
  if (!last || last.value === null) return `${measure}: no data.`;
  const when = last.period ? ` in ${longDate(parseDay(last.period), points.every(({ period }) => period?.endsWith('-01')))}` : '';
  const between = span ? `, between ${formatValue(span.least, unit)} and ${formatValue(span.most, unit)} over ${counted(known, 'point')}` : '';
  const state = signalWord(signal);
  const { limits } = last;
  const within = limits ? `; limits ${formatValue(limits.lower, unit)} to ${formatValue(limits.upper, unit)}` : '';
  return `${measure}: latest ${said ?? formatValue(last.value, unit)}${when}${between}${within}.${state ? ` ${state}.` : ''}`;
}
