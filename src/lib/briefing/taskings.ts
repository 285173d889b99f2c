import type { SafeHeading } from '$lib/disclosure/disclose';
import { monthLabel } from '$lib/model/months';
import { labelOf } from '$lib/model/vocabularies';

/** What was asked for and how it stands: codes of closed lists and a month, about no person. */
export interface TaskingInput {
  /** Id of a theme of the codebook. */
  readonly theme: string;
  readonly product: string;
  readonly state: 'done' | 'overdue' | 'under way';
  /** When it was done, was due, or was set: 'YYYY-MM', a day may follow. */
  readonly month: string;
}

export interface TaskingLine {
  /** Null where the theme may not be named. */
  readonly theme: SafeHeading | null;
  /** What was asked for and how that stands: one tasking, and of those whose themes may not be named all. */
  readonly words: readonly string[];
}

const states = { done: 'done', overdue: 'overdue since', 'under way': 'set' } as const;

/** The latest taskings in words, of the themes that may be `named`; the others in one line, which does not say whether their themes
 *  differ. Throws RangeError on a product, state or month that is in no list of ours. */
export function taskingLines(taskings: readonly TaskingInput[], named: readonly SafeHeading[], most: number): TaskingLine[] {
  const lines = taskings.slice(0, most).map(({ theme, product, state, month }) => {
    const label = labelOf('tasking_product', product);
    if (label === product || !/^\d{4}-(0[1-9]|1[0-2])/.test(month) || !(state in states)) throw new RangeError('a tasking is told in words of ours');
    return { theme: named.find(({ id }) => id === theme) ?? null, words: [`${label.toLowerCase()}, ${states[state]} ${monthLabel(month)}`] };
  });
  const unnamed = lines.filter(({ theme }) => theme === null);
  return lines.flatMap((line) => (line.theme ? [line] : line === unnamed[0] ? [{ theme: null, words: unnamed.flatMap(({ words }) => words) }] : []));
}
