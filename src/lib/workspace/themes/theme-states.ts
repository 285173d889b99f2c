import { adjustForDiscoveries } from '$lib/stats/benjamini-hochberg';
import { fisherTest } from '$lib/stats/intervals/fisher';
import type { Database } from '$lib/store/database';
import { themeRecent, type ThemeRecent } from '$lib/store/queries/theme-recent';
import { counted } from '../indicators/format-value';
import { themeNamed } from './theme-view';

export interface ThemeState {
  readonly theme: string;
  readonly name: string;
  /** Null where the newest cases are no different from those before, or too few to say. */
  readonly state: 'emerging' | 'dormant' | null;
  /** 'emerging: 5 of the last 20 eligible cases, 1 of 60 before'; '' without a state. */
  readonly words: string;
  /** Two-sided exact test of the newest cases against those before, adjusted over all themes; null where there is nothing to compare. */
  readonly adjusted: number | null;
}

export interface ThemeStates {
  /** What the test of the newest cases can say, and no more. */
  readonly title: string;
  readonly states: readonly ThemeState[];
  /** What the states rest on, and what cannot be said. */
  readonly basis: string;
}

const none: ReadonlySet<string> = new Set();
const newest = 20;
const leastBefore = 20;
const leastCases = 3;
const leastPanels = 2;

/** Themes whose share among the newest eligible cases differs from that before: false discoveries held to one in twenty over all
 *  themes tested (Benjamini & Hochberg). Emerging wants three cases at two panels; dormant, none, and at least half of the newest
 *  cases read by a person, since the engine alone misses themes. Left out are themes that would seem to
 *  emerge whatever was heard: `undecided`, which follow a split one whose passages wait, of which the newest are decided first; and
 *  `namedHere`, which nobody looked for while the earlier notes were read. */
export function themeStates(all: readonly ThemeRecent[], { undecided = none, namedHere = none }: { undecided?: ReadonlySet<string>; namedHere?: ReadonlySet<string> } = {}): ThemeStates {
  const decided = all.filter(({ theme }) => !undecided.has(theme));
  const rows = decided.filter(({ theme }) => !namedHere.has(theme));
  const tested = rows.filter(({ recent_eligible, before_eligible }) => recent_eligible === newest && before_eligible >= leastBefore);
  const adjusted = adjustForDiscoveries(tested.map(({ recent_cases: a, recent_eligible: n, before_cases: b, before_eligible: m }) => fisherTest(a, n - a, b, m - b)));
  const unread = tested.filter(({ recent_coded }) => 2 * recent_coded < newest).length;
  const states = tested.flatMap((row, i): ThemeState[] => {
    const theme = themeNamed(row.theme);
    if (!theme) return [];
    const p = adjusted[i]!;
    const state = p > 0.05 ? null : stateOf(row);
    return [{ theme: theme.id, name: theme.name, state, words: state ? `${state}: ${row.recent_cases} of the last ${row.recent_eligible} eligible cases, ${row.before_cases} of ${row.before_eligible} before` : '', adjusted: p }];
  });
  return { states: [...states].sort((a, b) => (a.adjusted ?? 1) - (b.adjusted ?? 1) || (a.theme < b.theme ? -1 : 1)), title: titleOf(states), basis: `${basisOf(rows.length, tested.length, unread)}${undecidedWords(all.length - decided.length)}${namedHereWords(decided.length - rows.length)}` };
}

function stateOf({ recent_cases, recent_panels, recent_eligible, recent_coded, before_cases, before_eligible }: ThemeRecent): ThemeState['state'] {
  const rising = recent_cases * before_eligible > before_cases * recent_eligible;
  if (rising) return recent_cases >= leastCases && recent_panels >= leastPanels ? 'emerging' : null;
  return recent_cases === 0 && 2 * recent_coded >= recent_eligible ? 'dormant' : null;
}

function titleOf(states: readonly ThemeState[]): string {
  if (states.length === 0) return 'Too few cases to say which theme is new or has gone quiet';
  if (states.some(({ state }) => state !== null)) return `What differs in the last ${newest} cases`;
  return states.length === 1 ? `The one theme that can be compared is as frequent in its last ${newest} cases as before, so far as can be told` : `None of ${states.length} themes can be told to be more or less frequent in its last ${newest} cases than before`;
}

function basisOf(themes: number, tested: number, unread: number): string {
  if (tested === 0) return `Too few cases to compare: a theme needs ${newest} eligible cases with notes, and ${leastBefore} before them.`;
  const left = themes - tested;
  return `The last ${newest} eligible cases of each theme against those before, by an exact test. ${counted(tested, 'theme')} ${tested === 1 ? 'is' : 'are'} looked at together, so that at most one in twenty of those named is expected to be chance${left ? `; ${left} with too few cases ${left === 1 ? 'is' : 'are'} left out` : ''}. So few cases tell only of a sudden change: a theme that ended earlier, or fades slowly, is seen in its row above and in its measure on Trends.${unread ? ' Gone quiet is said only where a person has read at least half of the newest cases: the engine alone misses themes.' : ''}`;
}

const undecidedWords = (themes: number): string => (themes ? ` ${counted(themes, 'theme')} that ${themes === 1 ? 'follows' : 'follow'} a split ${themes === 1 ? 'is' : 'are'} left out until the passages that wait are decided.` : '');

const namedHereWords = (themes: number): string => (themes ? ` ${counted(themes, 'theme')} named in this workspace ${themes === 1 ? 'is' : 'are'} left out: nobody looked for ${themes === 1 ? 'it' : 'them'} while the earlier notes were read.` : '');

/** Whether a theme is one case said many times: passages, cases, and how much of it the largest case makes. */
export function spreadWords({ passages, recent_cases, before_cases, largest_case }: ThemeRecent): string {
  const cases = recent_cases + before_cases;
  if (passages === 0) return 'No passage carries it.';
  const share = cases > 1 && largest_case > 1 ? `; the case with most has ${largest_case} (${Math.round((100 * largest_case) / passages)}%)` : '';
  return `${counted(passages, 'passage')} in ${counted(cases, 'case')}${share}.`;
}

export const loadRecent = (database: Database): Promise<ThemeRecent[]> => themeRecent(database, newest);
