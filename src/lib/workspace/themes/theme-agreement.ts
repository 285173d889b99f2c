import { themeAgreement } from '$lib/stats/agreement/agreement';
import type { Interval } from '$lib/stats/intervals/interval';
import { seededRandom } from '$lib/stats/random';
import type { Database } from '$lib/store/database';
import { doubleCoded, type DoubleCodedPassage } from '$lib/store/queries/double-coded';
import { themeNames } from './theme-names.svelte';

export interface AgreementRow {
  readonly theme: string;
  readonly name: string;
  /** Krippendorff's α with its 95% interval; null where it is not defined. */
  readonly alpha: Interval | null;
  readonly verdict: string;
  /** Passages to which both, and to which either, gave the theme. */
  readonly both: number;
  readonly either: number;
}

export interface AgreementView {
  /** Passages that both coded. */
  readonly passages: number;
  /** Passages to which at least one of them gave a theme: only these say anything of agreement. */
  readonly units: number;
  readonly rows: readonly AgreementRow[];
}

const seed = 4;
const fewest = 5;
const verdictWords = { firm: 'firm', tentative: 'tentative', weak: 'weak: settle what counts', 'not known': 'not known' } as const;
const themesOf = (list: string): string[] => (list ? list.split(';') : []);

/** How far two coders agree on each theme that either gave, most given first. Under five passages the counts stand alone. */
export function agreementView(coded: readonly DoubleCodedPassage[]): AgreementView {
  const pairs = coded.map(({ first_themes, second_themes }) => ({ first: themesOf(first_themes), second: themesOf(second_themes) }));
  const rows = themeNames.all.flatMap(({ id, name }): AgreementRow[] => {
    const [first, second] = [pairs.map((pair) => pair.first.includes(id)), pairs.map((pair) => pair.second.includes(id))];
    const either = pairs.filter((_, i) => first[i] || second[i]).length;
    if (either === 0) return [];
    const both = pairs.filter((_, i) => first[i] && second[i]).length;
    if (either < fewest) return [{ theme: id, name, alpha: null, verdict: 'too few to say', both, either }];
    const { alpha, verdict } = themeAgreement(pairs, id, seededRandom(seed));
    return [{ theme: id, name, alpha, verdict: verdictWords[verdict], both, either }];
  });
  return {
    passages: coded.length, units: pairs.filter(({ first, second }) => first.length + second.length > 0).length,
    rows: [...rows].sort((a, b) => b.either - a.either || (a.theme < b.theme ? -1 : 1))
  };
}

export const loadAgreement = async (database: Database): Promise<AgreementView> => agreementView(await doubleCoded(database));

/** '0.91 (0.78 to 1.00)', '−0.05 (−0.08 to 0.00)'. */
export const alphaWords = (alpha: Interval | null): string => (alpha ? `${hundredths(alpha.estimate)} (${hundredths(alpha.lower)} to ${hundredths(alpha.upper)})` : '–');

const hundredths = (value: number): string => {
  const size = Math.abs(value).toFixed(2);
  return value < 0 && Number(size) > 0 ? `−${size}` : size;
};
