import { rebaseAt } from '$lib/stats/rebase';
import { byWords } from '$lib/store/indicators/sums/under-filters';
import type { Intervention, Mark } from './types';

/** Interventions that fall within the axis, at the first point to which each applies. Those before the first point or after the last are left out. */
export function placeMarks(periods: readonly string[], endsOn: string, interventions: readonly Intervention[]): Mark[] {
  const first = periods[0];
  if (first === undefined) return [];
  const within = interventions
    .filter(({ startsOn }) => startsOn >= first && startsOn <= endsOn)
    .toSorted((a, b) => byWords(a.startsOn, b.startsOn) || byWords(a.ref, b.ref));
  return rebaseAt(periods, within.map(({ startsOn }) => startsOn)).flatMap(({ at, moved }, i) => {
    const { ref, startsOn, kind, label } = within[i]!;
    return at === null ? [] : [{ ref, startsOn, kind, label, at, moved }];
  });
}
