/** What the facts of many measures add up to under the filters in force: the same rows as the SQL of each measure whole. */
import type { Database } from '../database';
import type { Column } from '../read-columns';
import filtersInForce from './filters-in-force.sql?statement';
import { factColumns, type AnyFacts } from './fact-columns';
import { undivided } from './undivided';
import type { IndicatorRows } from './row-shapes';
import type { Measure } from './run-indicator';
import { sumCases } from './sums/sum-cases';
import { sumChanges } from './sums/sum-changes';
import { sumEvents } from './sums/sum-events';
import { sumLoads, sumSpans } from './sums/sum-holders';
import { sumMonths } from './sums/sum-months';
import { sumPairs } from './sums/sum-pairs';
import { sumParts, sumStanding } from './sums/sum-parts';
import { sumStocks } from './sums/sum-stocks';
import { sumWaits } from './sums/sum-waits';
import type { Under } from './sums/under-filters';

/** Adds up the facts of any of the measures, all of which have some, when asked for its rows: those of the cases and months that
 *  `selected` says, else that the filters in force keep. */
export async function sumFacts(database: Database, measures: readonly Measure[], selected?: Promise<Under>): Promise<(measure: Measure) => IndicatorRows> {
  const facts = await factColumns(database, measures.map(({ id }) => id));
  const under = await (selected ?? readFilters(database));
  return (measure) => {
    const of = facts.get(measure.id)!;
    // Months come as they are wanted: there are most of them.
    return of.kind === 'months' ? { shape: 'series', rows: sumMonths(of, under, measure.denominator !== null) } : undivided(measure, sum(of, under));
  };
}

function sum(facts: Exclude<AnyFacts, { kind: 'months' }>, under: Under): IndicatorRows {
  switch (facts.kind) {
    case 'stocks': return { shape: 'series', rows: sumStocks(facts, under) };
    case 'spans': return { shape: 'series', rows: sumSpans(facts, under) };
    case 'parts': return { shape: 'parts', rows: sumParts(facts, under) };
    case 'standing': return { shape: 'parts', rows: sumStanding(facts, under) };
    case 'cases': return { shape: 'parts', rows: sumCases(facts, under) };
    case 'loads': return { shape: 'parts', rows: sumLoads(facts, under) };
    case 'waits': return { shape: 'durations', rows: sumWaits(facts, under) };
    case 'pairs': return { shape: 'cross', rows: sumPairs(facts, under) };
    case 'events': return { shape: 'events', rows: sumEvents(facts, under) };
    case 'changes': return { shape: 'before-after', rows: sumChanges(facts, under) };
  }
}

/** The filters in force, as adding up needs them. */
export async function readFilters(database: Database): Promise<Under> {
  const columns = await database.columns('filters in force', filtersInForce);
  const [number, first, last] = ['case_no', 'first_month', 'last_month'].map((name) => columns.get(name)!.values) as [Column['values'], Column['values'], Column['values']];
  let most = 0;
  for (const at of number) most = Math.max(most, at);
  const kept = new Uint8Array(most + 1);
  for (const at of number) kept[at] = 1;
  // Without a period there is no month to look at.
  return { kept, first: first[0] ?? 1, last: last[0] ?? 0 };
}
