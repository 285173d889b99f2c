import { line, scaleLinear } from 'd3';
import { areMonthDates, longDate, parseDay } from './day';
import { formatBare, formatValue, type Unit } from './format-value';
import { counted } from './sentence';
import { signalWord, type Signal } from './signal';
import { textWidth } from './text-width';
import { valueDomain } from './value-axis';

export interface SparklineData {
  /** Ascending; evenly spaced. A null value leaves a gap. */
  readonly points: readonly { readonly date?: string | undefined; readonly value: number | null }[];
  readonly unit: Unit;
  /** What the last point signals. */
  readonly state?: Signal | undefined;
  readonly centre?: number | null | undefined;
  /** Of each point, in its order; null where withheld. Drawn as they are: not clamped here. */
  readonly limits?: readonly (SparkLimits | null)[] | undefined;
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
  const { points, unit } = data;
  const lastIndex = points.findLastIndex((point) => point.value !== null);
  const lastValue = points[lastIndex]?.value ?? null;
  const label = lastValue === null ? '' : formatBare(lastValue, unit);
  const right = Math.max(PAD * 2, width - textWidth(label, SPARK_LABEL, true) - PAD * 2);
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const drawn = data.limits?.some(Boolean) ? data.limits : [];
  let [least, most] = [Infinity, -Infinity];
  for (const limit of drawn) if (limit) [least, most] = [Math.min(least, limit.lower), Math.max(most, limit.upper)];
  const limits = [data.centre, ...(least <= most ? [least, most] : [])].filter((limit) => typeof limit === 'number');
  const domain = valueDomain(values, limits, { unit, zero: 'auto', tickCount: 3, mayBreak: false });
  const [low, high] = [Math.min(domain.low, ...values), Math.max(...values, ...limits, domain.low + 1e-9)];
  const x = scaleLinear([0, Math.max(1, points.length - 1)], points.length > 1 ? [PAD, right] : [right, right]);
  const level = scaleLinear([low, high], [height - PAD, PAD]);
  const y = level.copy().clamp(true);
  const draw = line<{ value: number | null }>((_, i) => x(i), (point) => y(point.value!)).defined((point) => point.value !== null).digits(1);
  const lone = points.flatMap(({ value }, i) =>
    value !== null && i !== lastIndex && (points[i - 1]?.value ?? null) === null && (points[i + 1]?.value ?? null) === null ? [{ x: x(i), y: y(value) }] : []);
  const { centre = null } = data;
  return {
    width, height, lone,
    line: draw(points) ?? '',
    band: limitBand(drawn, x, level, right),
    centre: centre === null ? null : { y: y(centre), width: right },
    last: lastValue === null ? null : {
      x: x(lastIndex), y: y(lastValue), state: data.state ?? null, label,
      labelX: right + PAD + 3, labelY: Math.min(height - 3, Math.max(13, y(lastValue) + 4.5))
    },
    alt: sparkAlt(data, measure, values)
  };
}

/** One outline for each stretch of neighbours whose limits are the same to half a px: a board draws a hundred of these. */
function limitBand(limits: readonly (SparkLimits | null)[], x: (i: number) => number, y: (value: number) => number, right: number): string {
  const [first, step] = [x(0), x(1) - x(0)];
  const [origin, scale] = [y(0), y(1) - y(0)];
  const half = (px: number) => Math.round(px * 2) / 2;
  let path = '';
  let [from, top, bottom] = [0, NaN, NaN];
  for (let i = 0; i <= limits.length; i += 1) {
    const limit = limits[i] ?? null;
    const [nextTop, nextBottom] = limit ? [half(origin + scale * limit.upper), half(origin + scale * limit.lower)] : [NaN, NaN];
    if (i > 0 && i < limits.length && (nextTop === top || !limit && Number.isNaN(top)) && (nextBottom === bottom || !limit && Number.isNaN(bottom))) continue;
    const edge = i === 0 ? 0 : i === limits.length ? right : half(first + step * (i - 0.5));
    if (!Number.isNaN(top)) path += `M${from},${top}H${edge}V${bottom}H${from}Z`;
    [from, top, bottom] = [edge, nextTop, nextBottom];
  }
  return path;
}

function sparkAlt(data: SparklineData, measure: string, values: readonly number[]): string {
  const { points, unit } = data;
  const last = points.findLast((point) => point.value !== null);
  if (!last || last.value === null) return `${measure}: no data.`;
  const when = last.date ? ` in ${longDate(parseDay(last.date), areMonthDates(points))}` : '';
  const span = values.length > 1 ? `, between ${formatValue(Math.min(...values), unit)} and ${formatValue(Math.max(...values), unit)} over ${counted(values.length, 'point')}` : '';
  const state = signalWord(data.state);
  const limit = data.limits?.[points.lastIndexOf(last)];
  const within = limit ? `; limits ${formatValue(limit.lower, unit)} to ${formatValue(limit.upper, unit)}` : '';
  return `${measure}: latest ${formatValue(last.value, unit)}${when}${span}${within}.${state ? ` ${state}.` : ''}`;
}
