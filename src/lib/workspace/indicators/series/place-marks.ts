import { dayLabel } from '$lib/model/dates';
import { listWords } from '$lib/model/list-words';
import { rebaseAt } from '$lib/stats/spc/rebase';
import { byWords } from '$lib/store/indicators/sums/under-filters';
import type { Grain, Intervention, Mark } from '../types';

/** Interventions that fall within the axis, at the first point to which each applies. Those before the first point or after the last are left out. */
export function placeMarks(periods: readonly string[], endsOn: string, interventions: readonly Intervention[]): Mark[] {
  const within = between(periods[0], endsOn, interventions);
  return rebaseAt(periods, within.map(({ startsOn }) => startsOn)).flatMap(({ at, moved }, i) => {
    const { ref, startsOn, kind, label } = within[i]!;
    return at === null ? [] : [{ ref, startsOn, kind, label, at, moved }];
  });
}

/** "Suspension rules change (13 Jul 2026) has no line here yet: …", of interventions that no whole period follows; null where there are none. */
export function unplacedWords(periods: readonly string[], endsOn: string, interventions: readonly Intervention[], grain: Grain): string | null {
  const last = periods.at(-1);
  const late = between(last, endsOn, interventions).filter(({ startsOn }) => startsOn !== last);
  if (late.length === 0) return null;
  return `${listWords(late.map(({ label, startsOn }) => `${label} (${dayLabel(startsOn)})`))} ${late.length === 1 ? 'has' : 'have'} no line here yet: no whole ${grain} after ${late.length === 1 ? 'it' : 'them'} is counted.`;
}

const between = (from: string | undefined, to: string, interventions: readonly Intervention[]): Intervention[] =>
  from === undefined ? [] : interventions.filter(({ startsOn }) => startsOn >= from && startsOn <= to).toSorted((a, b) => byWords(a.startsOn, b.startsOn) || byWords(a.ref, b.ref));
