import type { ControlChart } from './control-chart';
import type { Limits } from './limits';
import { readCause, readCauses, type Better, type Reading } from './reading';
import { sideOf } from './side';
import type { Cause } from './special-causes';

/** Variation of the last point. `direction` and `first` follow the cause that takes precedence; null for common cause. */
export interface Variation {
  readonly reading: Reading;
  readonly first: 'improvement' | 'concern' | 'neutral' | null;
  readonly direction: 'high' | 'low' | null;
}

/** Whether the process, left as it is, will meet its target. */
export type Assurance = 'consistently passes' | 'consistently fails' | 'hit and miss';

/** Variation icon from the causes of one point. */
export function variation(causes: readonly Cause[], better: Better): Variation {
  const first = causes[0];
  return {
    reading: readCauses(causes, better),
    first: first ? readCause(first, better) : null,
    direction: first?.direction ?? null
  };
}

/** Assurance from limits and target (NHSRplotthedots R/ptd_calculate_assurance_type.R): with up better, a target above
 *  the upper limit consistently fails and one below the lower limit consistently passes; with down better the reverse.
 *  Null without a target or a good direction. */
export function assurance(limits: Limits, target: number | null, better: Better): Assurance | null {
  if (target === null || better === 'none') return null;
  if (sideOf(target, limits.upper) > 0) return better === 'up' ? 'consistently fails' : 'consistently passes';
  if (sideOf(target, limits.lower) < 0) return better === 'up' ? 'consistently passes' : 'consistently fails';
  return 'hit and miss';
}

/** Both icons of a chart: variation from its last point that is judged, assurance from the limits there, which are
 *  those of the last segment. Null where limits are withheld, or no point has a value. */
export function chartIcons(chart: ControlChart, better: Better, target: number | null = null): { variation: Variation; assurance: Assurance | null } | null {
  const last = chart.points.findLast((point) => point.value !== null && !point.unjudged);
  if (!last?.limits) return null;
  return { variation: variation(last.causes, better), assurance: assurance(last.limits, target, better) };
}
