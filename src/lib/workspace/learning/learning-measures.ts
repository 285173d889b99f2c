import { indicatorNamed } from '$lib/model/indicators';
import type { Indicator } from '$lib/model/indicators/types';
import { measuresOfTheme } from '$lib/model/theme-measures';
import type { Database } from '$lib/store/database';
import { allTaskings, type Tasking } from '$lib/store/queries/learning';
import { changeAddresses } from '../indicators/change-address';
import { isClaim, type Comparison } from '../indicators/compare-around';
import { loadComparisons } from '../indicators/load-comparison';
import type { ReadingContext } from '../indicators/types';

/** A measure that counts the matter of a tasking's theme from the tables. */
export interface TaskingMeasure {
  readonly id: string;
  readonly name: string;
  /** What it says of the day on which the tasking was done, where that day is entered as a change; null where it is not. */
  readonly words: string | null;
  readonly claimed: boolean;
  /** What stands in an address for the change entered on that day, whose page has all that moved with it; null where none is. */
  readonly change: string | null;
}

/** Measures of the same matter, by the ref of a tasking that is done. The notes may show a theme too seldom to tell, where a table
 *  counts every update or case. */
export async function loadTaskingMeasures(database: Database, taskings: readonly Tasking[], context: ReadingContext): Promise<ReadonlyMap<string, readonly TaskingMeasure[]>> {
  const compared = new Map<string, Comparison[]>();
  const found = new Map<string, readonly TaskingMeasure[]>();
  const addresses = changeAddresses(context.interventions);
  for (const { tasking_ref, theme_id, done_on } of taskings) {
    const entered = context.interventions.some(({ startsOn }) => startsOn === done_on);
    const measures: TaskingMeasure[] = [];
    for (const id of done_on ? measuresOfTheme(theme_id) : []) {
      if (entered && !compared.has(id)) compared.set(id, await loadComparisons(database, id, context));
      const at = entered ? compared.get(id)!.find(({ intervention }) => intervention.startsOn === done_on) : undefined;
      measures.push({ id, name: indicatorNamed(id).name, words: at ? [at.sentences[0], at.movedBack].filter(Boolean).join(' ') : null, claimed: at !== undefined && isClaim(at), change: at ? addresses.get(at.intervention.ref)! : null });
    }
    if (measures.length) found.set(tasking_ref, measures);
  }
  return found;
}

/** A tasking that is done, with the measures that count the matter of its theme. */
export interface TaskingDone { readonly ref: string; readonly measures: readonly Indicator[] }

/** Taskings that were done on the day of a change, such as '2024-03-18'. */
export async function loadTaskingsDoneOn(database: Database, day: string): Promise<TaskingDone[]> {
  const done = (await allTaskings(database)).filter(({ done_on }) => done_on === day);
  return done.map(({ tasking_ref, theme_id }) => ({ ref: tasking_ref, measures: measuresOfTheme(theme_id).map(indicatorNamed) }));
}

/** What measures of the same matter claim, in a sentence to stand beside what the themes show; '' where they claim nothing. */
export function whatMeasuresSay(measures: ReadonlyMap<string, readonly TaskingMeasure[]>): string {
  return [...measures].flatMap(([ref, each]) => {
    const claimed = each.find((measure) => measure.claimed);
    return claimed ? [`A measure of the same matter tells more of ${ref}: ${claimed.words}`] : [];
  }).join(' ');
}
