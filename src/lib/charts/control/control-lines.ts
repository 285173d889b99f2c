import { line } from 'd3';
import type { ControlData, ControlPoint, ControlSegment } from './control-data';
import { isGap } from '../axes/day';
import type { Unit } from '../lettering/format-value';
import type { ValueAxis } from '../axes/value-axis';

export interface Placed {
  readonly point: ControlPoint;
  readonly day: Date;
  readonly x: number;
  /** Null where there is no value. */
  readonly y: number | null;
}

/** The line through the points, lifted over gaps. */
export function dataLine(placed: readonly Placed[], stepDays: number | null): string {
  return runsOf(placed, stepDays).map((run) => line<Placed>((p) => p.x, (p) => p.y!).digits(1)(run) ?? '').join('');
}

/** Runs of points with neither a gap nor a missing value between them. */
export function runsOf(placed: readonly Placed[], stepDays: number | null): Placed[][] {
  const runs: Placed[][] = [];
  let before: Placed | undefined;
  for (const each of placed) {
    if (each.y !== null) {
      if (before && before.y !== null && !isGap(before.day, each.day, stepDays)) runs.at(-1)!.push(each);
      else runs.push([each]);
    }
    before = each;
  }
  return runs;
}

export interface SegmentLines {
  readonly segment: ControlSegment;
  readonly left: number;
  readonly right: number;
  readonly centre: number | null;
  /** Outlines, steps where limits differ from point to point; empty where withheld or clamped all along. Made when asked for:
   *  the labels at the end of the lines are measured before there is a place for the lines. */
  readonly upper: string;
  readonly lower: string;
  readonly band: string;
  /** Whether the limits differ from point to point. */
  readonly steps: boolean;
  readonly clamped: 'none' | 'lower' | 'upper' | 'both';
  /** Limits at the last point, clamped; null where withheld. */
  readonly last: { readonly lower: number; readonly upper: number } | null;
}

/** Limits and centre of each segment, clamped to what the unit can be. */
export function segmentLines(data: ControlData, placed: readonly Placed[], axis: ValueAxis, left: number, right: number): SegmentLines[] {
  const { segments = [] } = data;
  const inside = segments.map(({ from, to }) => placed.filter(({ point }) => point.date >= from && point.date <= to));
  return segments.map((segment, s): SegmentLines => {
    const points = inside[s]!;
    const before = inside[s - 1]?.at(-1);
    const after = inside[s + 1]?.[0];
    const from = points[0] ? (before ? (before.x + points[0].x) / 2 : left) : left;
    const to = points.length ? (after ? (points.at(-1)!.x + after.x) / 2 : right) : left;
    const steps = points.flatMap(({ point, x }, i) => {
      const [lower, upper] = [point.lower ?? segment.lower, point.upper ?? segment.upper];
      const start = i === 0 ? from : (points[i - 1]!.x + x) / 2;
      const end = i === points.length - 1 ? to : (x + points[i + 1]!.x) / 2;
      return lower === null || upper === null ? [] : [{ start, end, lower, upper }];
    });
    const clampedLow = steps.some((step) => step.lower < bounds(data.unit).min);
    const clampedHigh = steps.some((step) => step.upper > bounds(data.unit).max);
    const drawn = steps.map((step) => ({ ...step, lower: within(step.lower, data.unit), upper: within(step.upper, data.unit) }));
    const y = (value: number) => axis.position(value).toFixed(1);
    const edge = (side: 'lower' | 'upper') => outline(drawn.map(({ start, end, [side]: value }, i) => ({ start, end, level: y(value), shown: steps[i]![side] === value })));
    const last = drawn.at(-1);
    return {
      segment, left: from, right: to,
      centre: segment.centre === null ? null : axis.position(segment.centre),
      steps: drawn.some((step) => step.lower !== drawn[0]!.lower || step.upper !== drawn[0]!.upper),
      get upper() { return edge('upper'); },
      get lower() { return edge('lower'); },
      get band() { return unbroken(drawn).map((run) => `M${run.map((d) => `${d.start.toFixed(1)},${y(d.upper)}H${d.end.toFixed(1)}`).join('L')}L${[...run].reverse().map((d) => `${d.end.toFixed(1)},${y(d.lower)}H${d.start.toFixed(1)}`).join('L')}Z`).join(''); },
      clamped: clampedLow && clampedHigh ? 'both' : clampedLow ? 'lower' : clampedHigh ? 'upper' : 'none',
      last: last ? { lower: last.lower, upper: last.upper } : null
    };
  });
}

/** Limits as they may be drawn. */
export function within(value: number, unit: Unit): number {
  const { min, max } = bounds(unit);
  return Math.min(max, Math.max(min, value));
}

function bounds(unit: Unit): { min: number; max: number } {
  return { min: 0, max: unit === 'percent' ? 1 : Infinity };
}

/** Stretches of neighbours: a point without limits parts them. */
function unbroken<Step extends { readonly start: number; readonly end: number }>(steps: readonly Step[]): Step[][] {
  const runs: Step[][] = [];
  for (const step of steps) {
    const run = runs.at(-1);
    if (run && run.at(-1)!.end === step.start) run.push(step);
    else runs.push([step]);
  }
  return runs;
}

interface Edge {
  readonly start: number;
  readonly end: number;
  readonly level: string;
  readonly shown: boolean;
}

/** Horizontal strokes joined by verticals, without the stretches that were clamped. */
function outline(edges: readonly Edge[]): string {
  let path = '';
  for (const [i, edge] of edges.entries()) {
    if (!edge.shown) continue;
    const joined = i > 0 && edges[i - 1]!.shown && edges[i - 1]!.end === edge.start;
    if (!joined) path += `M${edge.start.toFixed(1)},${edge.level}`;
    else if (edges[i - 1]!.level !== edge.level) path += `V${edge.level}`;
    path += `H${edge.end.toFixed(1)}`;
  }
  return path;
}
