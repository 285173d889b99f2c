import type { Indicator } from '$lib/model/indicators/types';
import { funnel, type FunnelLimits } from '$lib/stats/spc/funnel';
import type { SeriesRow } from '$lib/store/indicators/row-shapes';
import { formatValue } from '../format-value';

/** One calendar year, as far as it is loaded and settled. `n` is what it is divided by. */
export interface YearPoint {
  readonly year: string;
  readonly numerator: number;
  readonly n: number;
  readonly value: number;
  /** Beyond what chance allows at its size in all but 2 of 1,000; one beyond 95% is expected now and then. */
  readonly outside: 'none' | '95%' | '99.8%';
  readonly side: 'high' | 'low' | null;
}

/** The years of a share beside what chance allows at the size of each, about the share of all of them together. */
export interface YearsReading {
  readonly finding: string;
  readonly years: readonly YearPoint[];
  readonly whole: number;
  readonly limits: readonly (FunnelLimits & { readonly n: number })[];
  /** Whether the limits are widened by as much as the years differ beyond chance: no test of whether they do. */
  readonly adjusted: boolean;
}

/** Of fewer years each would be held against little but itself. */
const FEWEST = 3;
/** Sizes at which the limits are drawn. */
const STEPS = 60;

/** The years of a share held against each other. Null where it is none, or has too few years with anything to divide by. */
export function readYears({ unit }: Indicator, rows: readonly SeriesRow[]): YearsReading | null {
  if (unit !== 'percent') return null;
  const counts = new Map<string, { numerator: number; n: number }>();
  for (const { period, numerator, denominator } of rows) {
    const of = counts.get(period.slice(0, 4)) ?? { numerator: 0, n: 0 };
    counts.set(period.slice(0, 4), { numerator: of.numerator + numerator, n: of.n + (denominator ?? 0) });
  }
  const years = [...counts].filter(([, { n }]) => n > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  if (years.length < FEWEST) return null;
  const held = funnel('proportion', years.map(([, { numerator }]) => numerator), years.map(([, { n }]) => n));
  const { target: whole, adjusted } = held;
  // Where all or none of all years are so, nothing varies.
  if (whole === null || whole === 0 || whole === 1) return null;
  const points = years.map(([year, { numerator, n }], i): YearPoint => ({ year, numerator, n, value: numerator / n, outside: held.points[i]!.outside, side: held.points[i]!.side }));
  const most = Math.max(...points.map(({ n }) => n)) * 1.04;
  const limits = Array.from({ length: STEPS }, (_, i) => Math.max(1, (most * (i + 1)) / STEPS)).flatMap((n) => {
    const at = held.limitsAt(n);
    return at ? [{ n, ...at }] : [];
  });
  return { finding: findingOf(points, whole), years: points, whole, limits, adjusted };
}

function findingOf(points: readonly YearPoint[], whole: number): string {
  const out = points.filter(({ outside }) => outside === '99.8%');
  const all = `the ${formatValue(whole, 'percent')} of all`;
  if (out.length === 0) return `No year stands apart from ${all} by more than its size allows.`;
  const words = out.map(({ year, numerator, n, value, side }) => `${year} (${formatValue(value, 'percent')}, ${numerator} of ${n}) lies ${side === 'high' ? 'above' : 'below'}`);
  return `${words.join('; ')} what chance allows at its size about ${all}.`;
}
