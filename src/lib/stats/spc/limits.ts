/** The lines of a control chart at one point, in the units of its values. The near limits lie at two thirds of the way. */
export interface Limits {
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
  readonly nearLower: number;
  readonly nearUpper: number;
}

/** What the measure can be at all: counts from 0, proportions 0 to 1. Null where there is no bound. */
export interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
}

/** Limits as they may be drawn, and which of them had to be clamped. */
export interface DrawnLimits extends Limits {
  readonly clamped: 'none' | 'lower' | 'upper' | 'both';
}

/** Centre ± 3σ with near limits at ± 2σ. */
export function sigmaLimits(centre: number, sigma: number): Limits {
  return {
    centre,
    lower: centre - 3 * sigma,
    upper: centre + 3 * sigma,
    nearLower: centre - 2 * sigma,
    nearUpper: centre + 2 * sigma
  };
}

/** Clamps limits to what the measure can be. For drawing and for tables only: signals are judged on the limits
 *  themselves, and a chart whose limits were clamped says so (`clamped`). */
export function drawnLimits(limits: Limits, bounds: Bounds): DrawnLimits {
  const min = bounds.min ?? -Infinity;
  const max = bounds.max ?? Infinity;
  const within = (line: number) => Math.min(max, Math.max(min, line));
  const low = limits.lower < min;
  const high = limits.upper > max;
  return {
    centre: limits.centre,
    lower: within(limits.lower),
    upper: within(limits.upper),
    nearLower: within(limits.nearLower),
    nearUpper: within(limits.nearUpper),
    clamped: low && high ? 'both' : low ? 'lower' : high ? 'upper' : 'none'
  };
}
