import { labelOf } from '$lib/model/vocabularies';
import type { Interval } from '$lib/stats/intervals/interval';
import { wilsonInterval } from '$lib/stats/intervals/wilson';
import type { Database } from '$lib/store/database';
import { themeParts, type ThemePart } from '$lib/store/queries/theme-figures';

export interface Part { readonly id: string; readonly label: string; readonly cases: number; readonly eligible: number; readonly rate: Interval | null }
export interface Split { readonly id: ThemePart['split']; readonly title: string; readonly parts: readonly Part[] }

/** One theme apart by kind of slot and by team, the part with most eligible cases first. Teams that are not known stand last. */
export function splitTheme(rows: readonly ThemePart[]): readonly Split[] {
  const of = (split: ThemePart['split'], vocabulary: 'slot_type' | 'investigation_team'): readonly Part[] => rows.filter((row) => row.split === split)
    .map(({ part, cases, eligible_cases }) => ({ id: part, label: labelOf(vocabulary, part), cases, eligible: eligible_cases, rate: wilsonInterval(cases, eligible_cases) }))
    .sort((a, b) => Number(unknown.has(a.id)) - Number(unknown.has(b.id)) || b.eligible - a.eligible || (a.id < b.id ? -1 : 1));
  return [{ id: 'slot', title: 'By kind of slot', parts: of('slot', 'slot_type') }, { id: 'team', title: 'By team', parts: of('team', 'investigation_team') }];
}

const both: Readonly<Record<Split['id'], readonly [parts: string, who: string]>> = {
  slot: ['kinds', 'heard as new and later as an update is in both'],
  team: ['teams', 'that went from one team to another is with both']
};

/** Why the parts come to more than the `eligible` cases that there are; '' where they do not. */
export function overlapWords({ id, parts }: Pick<Split, 'id' | 'parts'>, eligible: number): string {
  const sum = parts.reduce((total, part) => total + part.eligible, 0);
  const [name, who] = both[id];
  return sum > eligible ? `The ${name} add up to ${sum}, more than the ${eligible} eligible cases: a case ${who}.` : '';
}

const unknown = new Set(['not_known', 'not_applicable', 'not_recorded']);

export const loadSplits = async (database: Database, theme: string): Promise<readonly Split[]> => splitTheme(await themeParts(database, theme));
