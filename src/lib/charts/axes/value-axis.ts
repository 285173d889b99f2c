import { scaleLinear } from 'd3';
import { formatTicks, type Unit } from '../lettering/format-value';

export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** A vertical axis of lengths. `position` gives px from the top, values above a break included. */
export interface ValueAxis {
  readonly ticks: readonly Tick[];
  readonly top: number;
  readonly bottom: number;
  /** The value at the bottom. */
  readonly base: number;
  /** Values beyond this are drawn above the break, on one line, with their value beside them; null where nothing is broken. */
  readonly breakAbove: number | null;
  position(value: number): number;
}

export interface ValueDomain {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  readonly breakAbove: number | null;
}

export interface DomainOptions {
  readonly unit: Unit;
  /** `always` where a length is compared; `auto` lets a line sit on a marked, shortened axis. */
  readonly zero: 'always' | 'auto';
  readonly tickCount: number;
  /** Whether one or two huge values may be drawn above a marked break. */
  readonly mayBreak: boolean;
}

/** Room above a break, in px. */
export const BREAK_ROOM = 26;

/** The span of an axis for `values` (data) and `lines` (limits, centre, references), all in the same unit. */
export function valueDomain(values: readonly number[], lines: readonly number[], options: DomainOptions): ValueDomain {
  const outliers = options.mayBreak ? hugeValues(values, lines) : 0;
  const kept = [...(outliers ? values.toSorted((a, b) => b - a).slice(outliers) : values), ...lines];
  let low = Math.min(...kept);
  let high = Math.max(...kept);
  if (!kept.length || (low >= 0 && high <= 0)) [low, high] = [0, options.unit === 'percent' ? 1 : 4];
  // A line without movement has nothing for a shortened axis to show; a count needs a few whole numbers on it.
  const shorten = options.zero === 'auto' && values.length >= 8 && low > 0.5 * high && high - low < 0.4 * high && high - low >= (options.unit === 'count' ? 4 : 1e-9);
  if (!shorten) [low, high] = [Math.min(0, low), Math.max(0, high)];
  const scale = scaleLinear().domain([low, high]).nice(options.tickCount);
  let [from, to] = scale.domain() as [number, number];
  if (options.unit === 'percent') to = Math.min(to, Math.max(1, high));
  if (shorten && from < 0.25 * to) from = 0;
  let ticks = scale.domain([from, to]).ticks(options.tickCount);
  if (options.unit === 'count') ticks = ticks.filter(Number.isInteger);
  return { low: from, high: to, ticks, breakAbove: outliers ? to : null };
}

/** Lays a domain between `top` and `bottom` px. */
export function valueAxis(domain: ValueDomain, unit: Unit, top: number, bottom: number): ValueAxis {
  const { low, high, breakAbove } = domain;
  const scale = scaleLinear([low, high], [bottom, breakAbove === null ? top : top + BREAK_ROOM]);
  const labels = formatTicks(domain.ticks, unit);
  const position = (value: number) => (breakAbove !== null && value > breakAbove ? top + 4 : scale(value));
  return {
    ticks: domain.ticks.map((tick, i) => ({ at: scale(tick), label: labels[i]! })),
    top, bottom, base: low, breakAbove, position
  };
}

/** What the axis owes the reader, in sentences. */
export function axisNotes(axis: ValueAxis, unit: Unit): string[] {
  const notes: string[] = [];
  if (axis.base > 0) notes.push(`The vertical axis starts at ${formatTicks([axis.base], unit)[0]}, not at zero.`);
  if (axis.breakAbove !== null) notes.push(`The vertical axis is broken above ${formatTicks([axis.breakAbove], unit)[0]}; what lies beyond is drawn at the top with its value.`);
  return notes;
}

/** How many of the greatest values (0, 1 or 2) are over four times all the rest and the lines. */
function hugeValues(values: readonly number[], lines: readonly number[]): number {
  if (values.length < 8) return 0;
  const sorted = [...values].sort((a, b) => b - a);
  const line = Math.max(0, ...lines);
  for (const count of [1, 2]) {
    const rest = Math.max(sorted[count]!, line);
    if (rest > 0 && sorted[count - 1]! > 4 * rest) return count;
  }
  return 0;
}
