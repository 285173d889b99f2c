import { adjustForDiscoveries } from '$lib/stats/benjamini-hochberg';
import { fisherTest } from '$lib/stats/intervals/fisher';
import type { Interval } from '$lib/stats/intervals/interval';
import { wilsonInterval } from '$lib/stats/intervals/wilson';
import type { Database } from '$lib/store/database';
import { themePairs, themePairsStatement, type ThemePair } from '$lib/store/queries/theme-pairs';
import { readByApp } from '../read-by-app';
import { themeNamed } from './theme-view';

/** Two themes that come together in cases. */
export interface Together extends ThemePair {
  readonly firstName: string;
  readonly secondName: string;
  /** How many times as often as if they had nothing to do with each other; null under `fewestTogether` cases of both. */
  readonly lift: number | null;
  /** Of the cases with the rarer theme, the share with the other as well; and what chance would give. */
  readonly share: Interval | null;
  readonly byChance: number;
  /** Together more often than chance, false discoveries held to one in twenty over all pairs with enough cases. */
  readonly more: boolean;
}

/** Whether the app alone has read most of the notes: then the cases of each theme, and of both, are floors, and no share of them is told. */
export const togetherByApp = ({ cases, read_cases }: ThemePair): boolean => readByApp({ read_cases, eligible_cases: cases });

/** Below this many cases of both, the count of a pair stands alone. */
export const fewestTogether = 5;

/** The pairs, those that are surest to be more than chance first. */
export function together(pairs: readonly ThemePair[]): Together[] {
  const tested = pairs.filter(({ both_cases }) => both_cases >= fewestTogether);
  const adjusted = adjustForDiscoveries(tested.map(({ cases, first_cases: a, second_cases: b, both_cases: both }) => fisherTest(both, a - both, b - both, cases - a - b + both, 'greater')));
  const chanceOf = new Map(tested.map((pair, i) => [pair, adjusted[i]!]));
  return pairs.map((pair) => ({ pair, p: chanceOf.get(pair) ?? 1 })).sort((x, y) => x.p - y.p || y.pair.both_cases - x.pair.both_cases || (key(x.pair) < key(y.pair) ? -1 : 1)).map(({ pair, p }): Together => {
    const { cases, first_cases, second_cases, both_cases } = pair;
    const lift = both_cases >= fewestTogether ? (both_cases * cases) / (first_cases * second_cases) : null;
    return {
      ...pair, lift, firstName: themeNamed(pair.first)?.name ?? pair.first, secondName: themeNamed(pair.second)?.name ?? pair.second,
      share: wilsonInterval(both_cases, Math.min(first_cases, second_cases)), byChance: Math.max(first_cases, second_cases) / cases, more: p <= 0.05
    };
  });
}

const key = ({ first, second }: ThemePair) => `${first} ${second}`;
const percent = (share: number) => `${Math.round(share * 100)}%`;

/** 'Of the 12 cases with the rarer of the two, 9 show both: 75% (47% to 91%); chance would give 30%.' */
export function togetherWords(pair: Together): string {
  const { first_cases, second_cases, both_cases, share, byChance } = pair;
  if (togetherByApp(pair)) return `Found together in ${both_cases} cases, and the rarer of the two in ${Math.min(first_cases, second_cases)}, by the app alone, which misses themes.`;
  const range = share ? `${percent(share.estimate)} (${percent(share.lower)} to ${percent(share.upper)})` : '';
  return `Of the ${Math.min(first_cases, second_cases)} cases with the rarer of the two, ${both_cases} show both: ${range}; chance would give ${percent(byChance)}.`;
}

export const loadTogether = async (database: Database): Promise<Together[]> => together(await themePairs(database, 1));
export { themePairsStatement };
