import { indicatorNamed } from '$lib/model/indicators';
import { labelOf } from '$lib/model/vocabularies';
import type { Database } from '$lib/store/database';
import { breakdown, waitBreakdown, type Split } from '$lib/store/indicators/breakdown';
import { factKind } from '$lib/store/indicators/facts';
import { sumFacts } from '$lib/store/indicators/sum-facts';
import { monthsJudged } from './clean-rows';
import { readBreakdown, type BreakdownReading } from './read-breakdown';
import { readWaitGroups, type WaitGroups } from './read-wait-groups';
import type { ReadingContext } from './types';

export interface NamedBreakdown { readonly split: Split; readonly title: string; readonly reading: BreakdownReading }
export interface NamedWaits { readonly split: Split; readonly title: string; readonly reading: WaitGroups }

const splits: readonly { split: Split; title: string; labelOf: (part: string) => string }[] = [
  { split: 'case_type', title: 'By who works for the police', labelOf: (part) => labelOf('case_type', part) },
  { split: 'suspect_kind', title: 'By the workforce of the suspect', labelOf: (part) => ({ officer: 'Officers', staff: 'Police staff' })[part] ?? 'Not police, or not known' }
];

/** A measure by each way of parting the cases that gives two groups or more; empty where it is not about cases. */
export async function loadBreakdowns(database: Database, id: string, context: ReadingContext): Promise<NamedBreakdown[]> {
  if (factKind(id) !== 'months') return [];
  const indicator = indicatorNamed(id);
  const summed = (await sumFacts(database, [indicator]))(indicator);
  const months = summed.shape === 'series' ? monthsJudged(indicator, summed.rows, context).map(({ period }) => period) : [];
  const found: NamedBreakdown[] = [];
  for (const { split, title, labelOf: words } of splits) {
    const reading = readBreakdown(indicator, months, await breakdown(database, id, split), words);
    if (reading) found.push({ split, title, reading });
  }
  return found;
}

/** A wait by each way of parting the cases that gives two groups or more; empty where the measure is none. */
export async function loadWaitBreakdowns(database: Database, id: string): Promise<NamedWaits[]> {
  if (factKind(id) !== 'waits') return [];
  const found: NamedWaits[] = [];
  for (const { split, title, labelOf: words } of splits) {
    const reading = readWaitGroups(indicatorNamed(id), await waitBreakdown(database, id, split), words);
    if (reading) found.push({ split, title, reading });
  }
  return found;
}
