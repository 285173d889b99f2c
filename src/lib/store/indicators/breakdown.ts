/** A measure by groups of cases, under the filters in force. What belongs to no case is in no group. */
import type { Database } from '../database';
import caseGroups from './case-groups.sql?statement';
import { factColumns } from './fact-columns';
import { factKind } from './facts';
import type { DurationRow, SeriesRow } from './row-shapes';
import type { Measure } from './run-indicator';
import { readFilters } from './sum-facts';
import { sumMonths } from './sums/sum-months';
import { sumWaits } from './sums/sum-waits';
import { byWords, type Under } from './sums/under-filters';

export type Split = 'case_type' | 'suspect_kind' | 'referral_route';
export interface BreakdownRow extends SeriesRow { readonly part: string }

/** Months of each group in which it has anything to count, by the code of the group in order; none where the measure is no months of facts. */
export async function breakdown(database: Database, { id, denominator }: Pick<Measure, 'id' | 'denominator'>, split: Split): Promise<BreakdownRow[]> {
  const facts = factKind(id) === 'months' ? (await factColumns(database, [id])).get(id) : undefined;
  if (facts?.kind !== 'months') return [];
  return (await groupsOfCases(database, split)).flatMap(({ part, under }) =>
    sumMonths(facts, under, denominator !== null).flatMap((row) => (row.numerator || row.denominator ? [{ part, ...row }] : [])));
}

/** Waits of each group, by the code of the group in order; none where the measure is no wait. */
export async function waitBreakdown(database: Database, id: string, split: Split): Promise<ReadonlyMap<string, readonly DurationRow[]>> {
  const facts = factKind(id) === 'waits' ? (await factColumns(database, [id])).get(id) : undefined;
  if (facts?.kind !== 'waits') return new Map();
  return new Map((await groupsOfCases(database, split)).map(({ part, under }) => [part, sumWaits(facts, under)]));
}

/** What adding up needs to know of each group of the cases that the filters keep. */
async function groupsOfCases(database: Database, split: Split): Promise<{ part: string; under: Under }[]> {
  const under = await readFilters(database);
  const groups = new Map<string, Uint8Array>();
  for (const { case_no, part } of await database.query('cases by group', caseGroups, [split])) {
    const kept = groups.get(String(part)) ?? new Uint8Array(under.kept.length);
    kept[Number(case_no)] = 1;
    groups.set(String(part), kept);
  }
  return [...groups].sort(([a], [b]) => byWords(a, b)).map(([part, kept]) => ({ part, under: { ...under, kept } }));
}
