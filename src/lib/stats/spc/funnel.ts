import { gammaQuantile } from '../distributions/gamma';
import { sum } from '../mean';
import { normalQuantile } from '../distributions/normal';
import { overdispersion, type Overdispersion } from './overdispersion';

/** Limits of a funnel at one size of unit: 95% and 99.8%, in the units of the target. */
export interface FunnelLimits {
  readonly lower95: number;
  readonly upper95: number;
  readonly lower998: number;
  readonly upper998: number;
}

export interface FunnelPoint {
  /** Null for a unit with nothing to divide by. */
  readonly value: number | null;
  readonly limits: FunnelLimits | null;
  readonly outside: 'none' | '95%' | '99.8%';
  readonly side: 'high' | 'low' | null;
}

export interface Funnel extends Overdispersion {
  /** Null where there is nothing to divide by and none was given. */
  readonly target: number | null;
  /** Whether the limits are widened for overdispersion. */
  readonly adjusted: boolean;
  readonly points: readonly FunnelPoint[];
  /** Limits at any denominator, for the curve; null where the denominator or the target is not above zero. */
  limitsAt(n: number): FunnelLimits | null;
}

/** Exact Poisson limits of a rate or ratio where `expected` events are expected at the target
 *  (nhs-r-community/FunnelPlotR R/calculate_limits.R, as all in this file). */
export function poissonFunnelLimits(expected: number, target = 1): FunnelLimits {
  const lower = (tail: number) => (target * gammaQuantile(tail, expected)) / expected;
  const upper = (tail: number) => (target * gammaQuantile(1 - tail, expected + 1)) / expected;
  return { lower95: lower(0.025), upper95: upper(0.025), lower998: lower(0.001), upper998: upper(0.001) };
}

/** Limits of a proportion of `n` by the arcsine of its root, widened by `tau2` on that scale, within 0..1. */
export function arcsineFunnelLimits(n: number, target: number, tau2 = 0): FunnelLimits {
  const s = Math.sqrt(1 / (4 * n) + tau2);
  const at = (z: number) => Math.sin(Math.min(Math.PI / 2, Math.max(0, Math.asin(Math.sqrt(target)) + z * s))) ** 2;
  return { lower95: at(-Z95), upper95: at(Z95), lower998: at(-Z998), upper998: at(Z998) };
}

/** Limits of a rate or ratio by its root, widened by `tau2` on that scale. */
function rootFunnelLimits(expected: number, target: number, tau2: number): FunnelLimits {
  const s = Math.sqrt(1 / (4 * expected) + tau2);
  const at = (z: number) => target * Math.max(0, 1 + z * s) ** 2;
  return { lower95: at(-Z95), upper95: at(Z95), lower998: at(-Z998), upper998: at(Z998) };
}

/** Where a value lies among limits; a value on a limit is within it. */
export function funnelOutlier(value: number, limits: FunnelLimits): Pick<FunnelPoint, 'outside' | 'side'> {
  const high = value > limits.upper95;
  const side = high ? 'high' : value < limits.lower95 ? 'low' : null;
  if (!side) return { outside: 'none', side };
  return { outside: (high ? value > limits.upper998 : value < limits.lower998) ? '99.8%' : '95%', side };
}

/** Funnel of units with differing denominators: `proportion` of cases (arcsine limits), or `rate` per exposure or against
 *  expected events (exact Poisson limits). Without a target it is the pooled value. Limits are widened where the units vary
 *  more than chance explains. For units and teams, never for named people. */
export function funnel(kind: 'proportion' | 'rate', events: readonly number[], n: readonly number[], givenTarget?: number): Funnel {
  if (events.length !== n.length) throw new RangeError('numerators and denominators differ in length');
  const total = sum(n);
  const target = givenTarget ?? (total > 0 ? sum(events) / total : null);
  const known = n.map((_, i) => i).filter((i) => n[i]! > 0 && target !== null && target > 0);
  const at = target ?? 0;
  const transform = kind === 'rate' ? (p: number) => Math.sqrt(p / at) - 1 : (p: number) => Math.asin(Math.sqrt(p)) - Math.asin(Math.sqrt(at));
  const errors = known.map((i) => 1 / (2 * Math.sqrt(kind === 'rate' ? n[i]! * at : n[i]!)));
  const over = overdispersion(known.map((i, j) => transform(events[i]! / n[i]!) / errors[j]!), errors);
  const limitsAt = (size: number) => {
    if (!(size > 0 && at > 0)) return null;
    if (kind === 'proportion') return arcsineFunnelLimits(size, at, over.tau2);
    return over.tau2 > 0 ? rootFunnelLimits(size * at, at, over.tau2) : poissonFunnelLimits(size * at, at);
  };
  const points = events.map((count, i): FunnelPoint => {
    const value = n[i]! > 0 ? count / n[i]! : null;
    const limits = limitsAt(n[i]!);
    return value === null || limits === null ? { value, limits: null, outside: 'none', side: null } : { value, limits, ...funnelOutlier(value, limits) };
  });
  return { ...over, target, adjusted: over.tau2 > 0, points, limitsAt };
}

const Z95 = normalQuantile(0.975);
const Z998 = normalQuantile(0.999);
