import { comparePoissonRates, type Rate, type RateComparison } from '../intervals/poisson-test';

export type Recurrence =
  | { readonly ok: true; readonly comparison: RateComparison }
  | { readonly ok: false; readonly reason: string };

/** Whether a theme came back less often per eligible case after a tasking than before it: exact conditional test.
 *  `exposure` is the number of eligible cases. Refused under 10 of them on a side, and without any case of the theme. */
export function compareRecurrence(before: Rate, after: Rate): Recurrence {
  const fewest = Math.min(before.exposure, after.exposure);
  if (fewest < 10) return { ok: false, reason: `Not compared: ${fewest} eligible ${fewest === 1 ? 'case' : 'cases'} on one side, and at least 10 are needed on each.` };
  const comparison = comparePoissonRates(before, after);
  return comparison ? { ok: true, comparison } : { ok: false, reason: 'Not compared: the theme was not seen on either side.' };
}
