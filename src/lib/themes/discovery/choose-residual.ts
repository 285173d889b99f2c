import type { Assignment, Passage } from '../types';

/** Least chance of carrying a theme, and the highest chance of a known theme, at which a passage may speak for an unknown one. */
export interface ResidualLimits {
  bearing: number;
  known: number;
}

export const RESIDUAL_LIMITS: ResidualLimits = { bearing: 0.5, known: 0.6 };

/** Whether a passage is left over: nothing accepted or confirmed, not set to "no theme", no remedy, no copy of an earlier note, not a
 *  neutral line. `bearing` is its chance of carrying a theme at all, `known` that of carrying one of the codebook. */
export function isResidual({ marks }: Passage, { band }: Assignment, bearing: number, known: number, limits: ResidualLimits = RESIDUAL_LIMITS): boolean {
  if (band === 'accept' || marks.includes('remedy') || marks.includes('copied')) return false;
  return bearing >= limits.bearing && known < limits.known;
}
