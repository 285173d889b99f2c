import { indicatorNamed } from '$lib/model/indicators';
import type { Indicator } from '$lib/model/indicators/types';
import { listWords } from '$lib/model/list-words';
import { measuresOfTheme } from '$lib/model/theme-measures';
import type { Database } from '$lib/store/database';
import type { Filters } from '$lib/store/filters';
import { allTaskings, type Tasking } from '$lib/store/queries/learning';
import { outOfViewWords } from '../filter-words';
import { changeAddresses } from '../indicators/changes/change-address';
import { isClaim, type Comparison } from '../indicators/changes/compare-around';
import { levelsInShort } from '../indicators/changes/describe-levels';
import { counted } from '../indicators/format-value';
import { loadComparisons } from '../indicators/changes/load-comparison';
import type { ReadingContext } from '../indicators/types';

/** A measure that counts the matter of a tasking's theme from the tables. */
export interface TaskingMeasure {
  readonly id: string;
  readonly name: string;
  /** What it says of the day on which the tasking was done, or why it can say nothing. */
  readonly words: string;
  readonly claimed: boolean;
  /** What keeps it from being compared: no change is entered on that day, or the period in view does not hold it. */
  readonly without: 'change' | 'period' | null;
  /** What stands in an address for the change entered on that day, whose page has all that moved with it; null where none is. */
  readonly change: string | null;
}

/** Measures of the same matter, by the ref of a tasking that is done. The notes may show a theme too seldom to tell, where a table
 *  counts every update or case. `filters`: those in force. */
export async function loadTaskingMeasures(database: Database, taskings: readonly Tasking[], context: ReadingContext, filters: Filters): Promise<ReadonlyMap<string, readonly TaskingMeasure[]>> {
  const compared = new Map<string, Comparison[]>();
  const found = new Map<string, readonly TaskingMeasure[]>();
  const addresses = changeAddresses(context.interventions);
  for (const { tasking_ref, theme_id, done_on } of taskings) {
    const at = context.interventions.find(({ startsOn }) => startsOn === done_on);
    const outside = done_on ? outOfViewWords(done_on, filters) : null;
    const measures: TaskingMeasure[] = [];
    for (const id of done_on ? measuresOfTheme(theme_id) : []) {
      if (at && !outside && !compared.has(id)) compared.set(id, await loadComparisons(database, id, context));
      const seen = at && compared.get(id)?.find(({ intervention }) => intervention === at);
      measures.push({ id, name: indicatorNamed(id).name, change: at ? addresses.get(at.ref)! : null, ...whatItSays(indicatorNamed(id), at !== undefined, outside, seen, filters) });
    }
    if (measures.length) found.set(tasking_ref, measures);
  }
  return found;
}

function whatItSays(indicator: Indicator, entered: boolean, outside: string | null, found: Comparison | undefined, { from, to }: Filters): Pick<TaskingMeasure, 'words' | 'claimed' | 'without'> {
  if (!entered) return { words: 'Not compared: no change is entered on the day it was done.', claimed: false, without: 'change' };
  if (outside) return { words: `Not compared: ${outside.charAt(0).toLowerCase()}${outside.slice(1)}`, claimed: false, without: 'period' };
  if (!found) return { words: 'Not compared: it is no series of months.', claimed: false, without: null };
  const claimed = isClaim(found);
  return { words: [from || to ? 'In the period in view:' : '', found.sentences[0], claimed ? sidesInShort(indicator, found) : '', found.movedBack].filter(Boolean).join(' '), claimed, without: null };
}

/** '129 of 682 (19%) in the 24 months before, 40 of 667 (6%) in the 24 months after.' */
function sidesInShort(indicator: Indicator, { levels }: Comparison): string {
  const { before, after } = levelsInShort(indicator, levels);
  return `${before} in the ${counted(levels.before.span, 'month')} before, ${after} in the ${counted(levels.after.span, 'month')} after.`;
}

/** A tasking that is done, with the measures that count the matter of its theme. */
export interface TaskingDone { readonly ref: string; readonly measures: readonly Indicator[] }

/** Taskings that were done on the day of a change, such as '2024-03-18'. */
export async function loadTaskingsDoneOn(database: Database, day: string): Promise<TaskingDone[]> {
  const done = (await allTaskings(database)).filter(({ done_on }) => done_on === day);
  return done.map(({ tasking_ref, theme_id }) => ({ ref: tasking_ref, measures: measuresOfTheme(theme_id).map(indicatorNamed) }));
}

/** What measures of the same matter claim, in sentences to stand beside what the themes show, and of which taskings they could not be
 *  asked; '' where there is none. */
export function whatMeasuresSay(measures: ReadonlyMap<string, readonly TaskingMeasure[]>): string {
  const claims = [...measures].flatMap(([ref, each]) => {
    const claimed = each.find((measure) => measure.claimed);
    return claimed ? [`A measure of the same matter tells more of ${ref}: ${claimed.words}`] : [];
  });
  const without = (what: TaskingMeasure['without']) => listWords([...measures].filter(([, each]) => each.every((measure) => measure.without === what)).map(([ref]) => ref));
  const [change, period] = [without('change'), without('period')];
  return [
    ...claims,
    ...(period ? [`Measures of the same matter as ${period} say nothing here, because the period in view does not hold the day each was done: choose a period that does.`] : []),
    ...(change ? [`Measures of the same matter as ${change} are not compared: no change is entered on the day each was done.`] : [])
  ].join(' ');
}
