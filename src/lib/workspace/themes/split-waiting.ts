import type { Database } from '$lib/store/database';
import { themeAgain, type ThemeAgain } from '$lib/store/queries/theme-figures';
import type { Counting } from '$lib/themes/registry/counting';
import { counted } from '../indicators/format-value';
import { listed } from '../list-names';
import { themeNames } from './theme-names.svelte';

/** What waits under the name of a split theme until a person says which theme follows. */
export interface SplitWaiting {
  /** The split theme's id and name. */
  readonly split: string;
  readonly name: string;
  readonly passages: number;
  readonly cases: number;
}

/** What waits by each theme that may follow; one that nothing waits for is not in it. */
export function splitWaiting(rows: readonly ThemeAgain[], { split }: Counting, nameOf: (theme: string) => string): ReadonlyMap<string, readonly SplitWaiting[]> {
  const followers = new Map<string, SplitWaiting[]>();
  for (const [theme, into] of [...split].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const own = rows.filter((row) => row.theme === theme);
    if (own.length === 0) continue;
    const waiting = { split: theme, name: nameOf(theme), passages: new Set(own.map(({ passage }) => passage)).size, cases: new Set(own.map(({ case_ref }) => case_ref)).size };
    for (const of of into) followers.set(of, [...(followers.get(of) ?? []), waiting]);
  }
  return followers;
}

const waitWords = ({ name, passages, cases }: SplitWaiting): string => `${counted(passages, 'passage')} of ${counted(cases, 'case')} that ${passages === 1 ? 'was' : 'were'} “${name}”`;

/** '17 passages of 12 cases that were “Line managers” wait in Review'. */
export const waitingWords = (waiting: readonly SplitWaiting[]): string =>
  `${waiting.map(waitWords).join(' and ')} ${waiting.length === 1 && waiting[0]!.passages === 1 ? 'waits' : 'wait'} in Review`;

/** What waits in the open workspace, in the period and under the filters, by each theme that may follow. */
export const loadWaiting = async (database: Database): Promise<ReadonlyMap<string, readonly SplitWaiting[]>> =>
  splitWaiting(await themeAgain(database), themeNames.now.counting, (id) => themeNames.named(id)?.name ?? id);

/** Which themes of a chart are floors, and why: a sentence for each theme that was split. */
export function splitNotes(themes: readonly { readonly name: string; readonly undecided: readonly SplitWaiting[] }[]): string[] {
  const splits = new Map(themes.flatMap(({ undecided }) => undecided.map((one) => [one.split, one])));
  return [...splits.values()].map((one) => {
    const names = themes.filter(({ undecided }) => undecided.some(({ split }) => split === one.split)).map(({ name }) => name);
    return `${waitWords(one)} ${one.passages === 1 ? 'waits' : 'wait'} in Review: until then the ${names.length === 1 ? 'share' : 'shares'} of ${listed(names, 'and')} ${names.length === 1 ? 'is a floor' : 'are floors'}, without an interval.`;
  });
}
