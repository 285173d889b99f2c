import type { Database } from '../database';
import { factColumns, type AnyFacts } from './fact-columns';
import { factKind, type FactKind } from './facts';
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

/** Facts stay until rows change, and every filter asks it of all of them: those of no case would be gone through each time. */
const known = new WeakMap<AnyFacts, boolean>();

function areOfCases(facts: AnyFacts): boolean {
  const found = known.get(facts) ?? facts.caseNo.some((number) => number > 0);
  known.set(facts, found);
  return found;
}

const ofStatement = (sql: string): TouchedBy => ({ cases: sql.includes('selected_cases'), period: sql.includes('period_months') });
