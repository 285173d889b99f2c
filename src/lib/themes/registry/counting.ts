import type { Assignment, Decision, RankedTheme, Suggestion } from '../types';
import { countsAs, type Registry } from './read-registry';

/** What the themes that are no longer active count as. A theme that is in none of the three counts as itself. */
export interface Counting {
  /** Where the mergers of a theme end: what it carried counts for that one, which may itself be retired or split since. So do the parts
   *  of a split that was taken back, for the theme that they were parts of. */
  readonly merged: ReadonlyMap<string, string>;
  /** The themes that follow a split one: what it carried is to be read again for them. */
  readonly split: ReadonlyMap<string, readonly string[]>;
  /** Suggested no more; what it carried stays its own. So is a split theme that no active one follows. */
  readonly retired: ReadonlySet<string>;
  /** What followed a merged or split theme at once, whatever became of that. */
  readonly next: ReadonlyMap<string, readonly string[]>;
}

export const asThemselves: Counting = { merged: new Map(), split: new Map(), retired: new Set(), next: new Map() };

export function readCounting(registry: Registry): Counting {
  const { themes, withdrawn } = registry;
  const merged = new Map<string, string>();
  const split = new Map<string, readonly string[]>();
  const retired = new Set<string>();
  const next = new Map<string, readonly string[]>();
  for (const { id, state, successors } of themes.values()) {
    if (successors.length) next.set(id, successors);
    if (state === 'merged') merged.set(id, endOf(registry, id));
    if (state === 'retired') retired.add(id);
    if (state !== 'split') continue;
    const followers = countsAs(registry, id);
    if (followers.length) split.set(id, followers);
    else retired.add(id);
  }
  for (const [part, whole] of withdrawn) merged.set(part, endOf(registry, whole));
  return { merged, split, retired, next };
}

function endOf(registry: Registry, id: string): string {
  const theme = registry.themes.get(id)!;
  return theme.state === 'merged' ? endOf(registry, theme.successors[0]!) : id;
}

/** The theme that `id` counts for, by way of every merger. */
export const standsFor = ({ merged }: Counting, id: string): string => merged.get(id) ?? id;

/** Whether a person who rejected the themes `rejected` of a passage has rejected this one: itself, or all that followed it. */
export function isRejected(id: string, rejected: readonly string[], counting: Counting): boolean {
  const isOut = (of: string): boolean => rejected.includes(of) || counting.retired.has(of) || isAllOut(of);
  const isAllOut = (of: string): boolean => counting.next.get(of)?.every(isOut) ?? false;
  return rejected.includes(id) || isAllOut(id);
}

/** Whether what was confirmed of the split theme `id` is still to be read again: a person has neither confirmed a theme that follows
 *  it nor rejected them all. `confirmed` as they count now. */
export const isOpen = (id: string, confirmed: readonly string[], rejected: readonly string[], counting: Counting): boolean =>
  !counting.split.get(id)!.some((of) => confirmed.includes(of)) && !isRejected(id, rejected, counting);

/** What the themes that a person confirmed of one passage count as: each once, those of split themes apart until the person says which
 *  theme follows, or none. Both sorted. */
export function countConfirmed(confirmed: readonly string[], counting: Counting, rejected: readonly string[] = []): { readonly now: string[]; readonly again: string[] } {
  const ends = [...new Set(confirmed.map((id) => standsFor(counting, id)))].sort();
  return { now: ends.filter((id) => !counting.split.has(id)), again: ends.filter((id) => counting.split.has(id) && isOpen(id, ends, rejected, counting)) };
}

/** What people settled, as it counts now. `decisions` are what the engine goes by: it learns the theme that follows a merger from
 *  what either carried, and nothing from what is to be read again, which is in `again`. A theme rejected is that theme rejected,
 *  whatever became of it; where one half of a merger was confirmed and the other rejected, the confirmed one holds. */
export function countDecisions(decisions: readonly Decision[], counting: Counting): { readonly decisions: Decision[]; readonly again: Decision[] } {
  const isBrought = ({ theme, verdict }: Decision): boolean => verdict === 'confirmed' && counting.merged.has(theme);
  const isAgain = ({ theme, verdict }: Decision): boolean => verdict === 'confirmed' && counting.split.has(theme);
  // The last word on a passage and theme holds, so what a merger brings comes last.
  const now = [...decisions.filter((of) => !isBrought(of)), ...decisions.filter(isBrought).map((of) => ({ ...of, theme: standsFor(counting, of.theme) }))];
  return { decisions: now.filter((of) => !isAgain(of)), again: now.filter(isAgain) };
}

/** What an engine that scores the themes as they shipped suggests of a passage, as it counts now: of merged themes the larger score,
 *  nothing of retired ones, and what is suggested of a split theme waits for a person to choose, where no theme that follows it is
 *  suggested anyway. `rejected`: what a person said that the passage does not carry. */
export function countAssignment(assignment: Assignment, counting: Counting, rejected: readonly string[] = []): Assignment {
  const { merged, split, retired } = counting;
  if (merged.size + split.size + retired.size === 0) return assignment;
  const moved = assignment.suggestions.flatMap((suggestion): Suggestion[] => {
    const theme = standsFor(counting, suggestion.theme);
    if (suggestion.settled) return [{ ...suggestion, theme }];
    if (retired.has(theme) || isRejected(theme, rejected, counting)) return [];
    return [{ ...suggestion, theme, band: split.has(theme) ? 'review' : suggestion.band }];
  });
  const surest = [...moved].sort((a, b) => Number(b.settled ?? false) - Number(a.settled ?? false) || b.score - a.score || (a.theme < b.theme ? -1 : 1));
  const each = surest.filter(({ theme }, i) => surest.findIndex((other) => other.theme === theme) === i);
  const suggestions = each.filter(({ theme, settled }) => settled || !split.get(theme)?.some((of) => each.some((other) => other.theme === of)));
  const ranked = assignment.ranked.map(({ theme, score }): RankedTheme => (merged.has(theme) ? { theme: standsFor(counting, theme), score, scoredAs: theme } : { theme, score })).filter(({ theme }) => !retired.has(theme) && !split.has(theme));
  return {
    ...assignment, suggestions,
    band: suggestions.some(({ band }) => band === 'accept') ? 'accept' : suggestions.length ? 'review' : 'unassigned',
    ranked: ranked.filter(({ theme }, i) => ranked.findIndex((other) => other.theme === theme) === i)
  };
}
