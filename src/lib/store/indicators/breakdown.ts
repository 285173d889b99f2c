import type { Database } from '../database';
import breakdownOfFacts from './breakdown.sql?raw';
import { factKind, holdFacts } from './facts';
import type { SeriesRow } from './row-shapes';

export type Split = 'case_type' | 'suspect_kind';
export interface BreakdownRow extends SeriesRow { readonly part: string }

/** Months of a measure for each group of cases under the filters in force; empty where the measure is not about cases. */
export async function breakdown(database: Database, id: string, split: Split): Promise<BreakdownRow[]> {
  if (factKind(id) !== 'months') return [];
  await holdFacts(database, [id]);
  return (await database.query('breakdown of a measure', breakdownOfFacts, [id, split])) as unknown as BreakdownRow[];
}
