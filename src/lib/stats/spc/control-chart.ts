import type { Bounds, Limits } from './limits';
import { specialCauses, type Cause } from './special-causes';

export type ChartKind = 'xmr' | 'c' | 'u' | 'p' | 'u-prime' | 'p-prime' | 'g' | 't';

/** Below 13 points limits are withheld, up to 20 they are provisional. */
export type LimitStatus = 'withheld' | 'provisional' | 'firm';

/** A stretch of points that share their limits' baseline, `from` to `to` inclusive (indexes). */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** How many points set the limits. */
  readonly baseline: number;
  readonly status: LimitStatus;
  /** Why limits are withheld or provisional; null when firm. */
  readonly why: string | null;
  /** Centre of the baseline in the units of the values; null without a baseline. */
  readonly centre: number | null;
  /** Laney's σz, where it was looked at: above 1 the points vary more than their counts explain. */
  readonly dispersion: number | null;
}

export interface ControlPoint {
  /** Null where there was nothing to divide by. */
  readonly value: number | null;
  readonly segment: number;
  /** Not clamped: see `drawnLimits`. Null where withheld or where the value is null. */
  readonly limits: Limits | null;
  /** In order of precedence; empty for common cause and where limits are withheld. */
  readonly causes: readonly Cause[];
  /** Drawn only: see `ChartOptions.unjudged`. */
  readonly unjudged?: true;
}

export interface ControlChart {
  readonly kind: ChartKind;
  readonly bounds: Bounds;
  readonly segments: readonly Segment[];
  readonly points: readonly ControlPoint[];
}

export interface ChartOptions {
  /** Indexes at which new limits begin (see `rebaseAt` for dates). */
  readonly rebaseAt?: readonly number[];
  /** The first n points of each segment set its limits. */
  readonly fixAfter?: number;
  /** Indexes of points left out of the limits; they stay on the chart and are judged. */
  readonly exclude?: readonly number[];
  /** Indexes of points that are drawn and nothing more: they set no limits, have none, and no rule looks at them. */
  readonly unjudged?: readonly number[];
  /** Points that limits need: 13. Only a check of the arithmetic itself asks for fewer. */
  readonly needed?: number;
}

/** Lines of one segment: its centre, the limits at any of its points, and σz where it was looked at. */
export interface SegmentLines {
  readonly centre: number;
  readonly dispersion: number | null;
  /** Why there can be no limits although there are points enough; absent where there can. */
  readonly withheld?: string;
  limitsAt(index: number): Limits;
}

/** Builds a chart by segments: the baseline's indexes go to `lines`, the rules restart in each segment. */
export function controlChart(
  kind: ChartKind,
  bounds: Bounds,
  values: readonly (number | null)[],
  options: ChartOptions,
  lines: (baseline: readonly number[]) => SegmentLines | null
): ControlChart {
  if (values.some((value) => value !== null && !Number.isFinite(value))) throw new RangeError('a value is not finite');
  const fixAfter = options.fixAfter ?? Infinity;
  if (!(fixAfter >= 1)) throw new RangeError('fixAfter is below 1');
  const excluded = new Set(options.exclude);
  const unjudged = new Set(options.unjudged);
  const segments: Segment[] = [];
  const points: ControlPoint[] = [];
  for (const [from, to] of segmentBounds(values.length, options.rebaseAt ?? [])) {
    const known: number[] = [];
    for (let i = from; i <= to; i++) if (values[i] !== null && !unjudged.has(i)) known.push(i);
    const baseline = excluded.size === 0 && fixAfter === Infinity ? known : known.filter((i) => i < from + fixAfter && !excluded.has(i));
    const found = baseline.length > 0 ? lines(baseline) : null;
    const enough = limitStatus(baseline.length, options.needed);
    const { status, why } = enough.status !== 'withheld' && found?.withheld ? { status: 'withheld' as const, why: found.withheld } : enough;
    const limits = found && status !== 'withheld' ? known.map((i) => found.limitsAt(i)) : [];
    const causes = limits.length ? specialCauses(known.map((i) => values[i]!), limits) : [];
    let at = 0;
    for (let i = from; i <= to; i++) {
      const value = values[i]!;
      if (value === null || unjudged.has(i)) {
        const bare = { value, segment: segments.length, limits: null, causes: [] };
        points.push(value === null ? bare : { ...bare, unjudged: true });
        continue;
      }
      points.push({ value, segment: segments.length, limits: limits[at] ?? null, causes: causes[at] ?? [] });
      at++;
    }
    segments.push({ from, to, baseline: baseline.length, status, why, centre: found?.centre ?? null, dispersion: found?.dispersion ?? null });
  }
  return { kind, bounds, segments, points };
}

/** Whether `n` points may set limits, with the reason in words where they may not, or not firmly. */
export function limitStatus(n: number, needed = 13): { status: LimitStatus; why: string | null } {
  if (n < needed) return { status: 'withheld', why: `Limits are withheld: ${n} ${n === 1 ? 'point' : 'points'}, and at least ${needed} are needed.` };
  if (n <= 20) return { status: 'provisional', why: `Limits are provisional: ${n} points, and more than 20 are preferred.` };
  return { status: 'firm', why: null };
}

/** Inclusive index bounds of the segments of `length` points cut at `rebaseAt`. */
export function segmentBounds(length: number, rebaseAt: readonly number[]): [number, number][] {
  const starts = [0, ...new Set(rebaseAt.filter((at) => at > 0 && at < length))].sort((a, b) => a - b);
  return length === 0 ? [] : starts.map((from, i) => [from, (starts[i + 1] ?? length) - 1]);
}
