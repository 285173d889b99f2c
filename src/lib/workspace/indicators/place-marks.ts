import { rebaseAt } from '$lib/stats/rebase';
import type { Intervention, Mark } from './types';

/** Interventions that fall within the axis, at the first point to which each applies. Those before the first point or after the last are left out. */
export function placeMarks(periods: readonly string[], endsOn: string, interventions: readonly Intervention[]): Mark[] {
  const first = periods[0];
  if (first === undefined) return [];
  return interventions
    .filter(({ startsOn }) => startsOn >= first && startsOn <= endsOn)
    .toSorted((a, b) => a.startsOn.localeCompare(b.startsOn) || a.ref.localeCompare(b.ref))
    .flatMap((intervention) => {
      const [found] = rebaseAt(periods, [intervention.startsOn]);
      return found && found.at !== null ? [{ ...intervention, at: found.at, moved: found.moved }] : [];
    });
}
