import type { Database } from '../database';
import breakdownOfFacts from './breakdown.sql?raw';
import caseGroups from './case-groups.sql?raw';
import { factColumns } from './fact-columns';
import { factKind, holdFacts } from './facts';
import type { DurationRow, SeriesRow } from './row-shapes';
import { readFilters } from './sum-facts';
import { sumWaits } from './sums/sum-waits';

export type Split = 'case_type' | 'suspect_kind';
export interface BreakdownRow extends SeriesRow { readonly part: string }

/** Months of a measure for each group of cases under the filters in force; empty where the measure is not about cases. */
export async function breakdown(database: Database, id: string, split: Split): Promise<BreakdownRow[]> {
  if (factKind(id) !== 'months') return [];
  await holdFacts(database, [id]);
  return (await database.query('breakdown of a measure', breakdownOfFacts, [id, split])) as unknown as BreakdownRow[];
}

/** Waits of each group of cases under the filters in force, by the code of the group in order; none where the measure is no wait.
 *  What belongs to no case is in no group. */
export async function waitBreakdown(database: Database, id: string, split: Split): Promise<ReadonlyMap<string, readonly DurationRow[]>> {
  const facts = factKind(id) === 'waits' ? (await factColumns(database, [id])).get(id) : undefined;
  if (facts?.kind !== 'waits') return new Map();
  const under = await readFilters(database);
  const groups = new Map<string, Uint8Array>();
  for (const { case_no, part } of await database.query('cases by group', caseGroups, [split])) {
    const kept = groups.get(String(part)) ?? new Uint8Array(under.kept.length);
    kept[Number(case_no)] = 1;
    groups.set(String(part), kept);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([part, kept]) => [part, sumWaits(facts, { ...under, kept })]));
}
