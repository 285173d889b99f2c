import type { Database } from '../database';
import { factColumns, type AnyFacts } from './fact-columns';
import { factKind, type FactKind } from './facts';
import { keptByFacts } from './kept-by-facts';
import { indicatorSql } from './run-indicator';

/** Whether filters of cases, and the period, can narrow a measure. */
export interface TouchedBy { readonly cases: boolean; readonly period: boolean }

/** Facts that are added up whatever the period. */
const ofNoPeriod: readonly FactKind[] = ['loads', 'changes'];

/** Which filters touch the measures named, by id: facts of no case are touched by the period alone. Of a measure without facts its
 *  SQL says it. */
export async function filtersThatTouch(database: Database, ids: readonly string[]): Promise<ReadonlyMap<string, TouchedBy>> {
  const facts = await factColumns(database, ids.filter((id) => factKind(id)));
  return new Map(ids.map((id) => {
    const kind = factKind(id);
    if (!kind) return [id, ofStatement(indicatorSql(id))];
    return [id, { cases: areOfCases(facts.get(id)!), period: !ofNoPeriod.includes(kind) }];
  }));
}

/** Those of no case would be gone through to their end each time. */
const areOfCases = keptByFacts(({ caseNo }: AnyFacts) => caseNo.some((number) => number > 0));

const ofStatement = (sql: string): TouchedBy => ({ cases: sql.includes('selected_cases'), period: sql.includes('period_months') });
