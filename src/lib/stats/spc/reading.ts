import type { Cause } from './special-causes';

/** Which way a measure ought to go; `none` for measures such as report volume that have no good direction. */
export type Better = 'up' | 'down' | 'none';

export type Reading = 'common cause' | 'improvement' | 'concern' | 'both' | 'neutral';

/** What one cause means given the good direction. */
export function readCause(cause: Cause, better: Better): 'improvement' | 'concern' | 'neutral' {
  if (better === 'none') return 'neutral';
  return (cause.direction === 'high') === (better === 'up') ? 'improvement' : 'concern';
}

/** What the causes of a point mean together: `both` where one is an improvement and another a concern. */
export function readCauses(causes: readonly Cause[], better: Better): Reading {
  const [first, ...others] = causes;
  if (!first) return 'common cause';
  const kind = readCause(first, better);
  return others.every((cause) => readCause(cause, better) === kind) ? kind : 'both';
}
