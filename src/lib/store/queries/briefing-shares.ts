/** Shares of the briefing from the facts of their measures, whatever the filters. */
import type { Database } from '../database';
import { factColumns, type AnyFacts, type Facts } from '../indicators/fact-columns';
import { monthName, monthNumber } from '../indicators/sums/under-filters';
import type { Block, Months } from './briefing-figures';

/** Cases, or answers, of which the measure is true in a block, of those of which it could be. */
export interface BlockShare { readonly measure: string; readonly block: Block; readonly events: number; readonly of: number }
/** What Trends divides in a month, by its first day, how many cases it is of, and of how many of them all is true. */
export interface MonthShare { readonly measure: string; readonly period: string; readonly numerator: number; readonly denominator: number; readonly cases: number; readonly holding: number }

/** Of the latest block, which is the months named, and of as many just before it: those in which anything counts, the earlier block first.
 *  A case with several facts in a block (updates due) counts once: true where all are. Of the measures in `answers` each fact counts, and
 *  belongs to no case. */
export async function briefingShares(database: Database, { first, last }: Months, measures: readonly string[], answers: readonly string[] = []): Promise<BlockShare[]> {
  const [from, to] = [monthNumber(first), monthNumber(last)];
  const blocks = [['earlier', from - (to - from + 1), from - 1], ['latest', from, to]] as const;
  const shares: BlockShare[] = [];
  for (const [measure, facts] of await monthFacts(database, measures)) {
    for (const [block, starts, ends] of blocks) {
      const cases = casesBetween(facts, starts, ends, unitsOf(facts, answers.includes(measure)));
      if (cases.size > 0) shares.push({ measure, block, events: [...cases.values()].filter(Boolean).length, of: cases.size });
    }
  }
  return shares;
}

/** What the shares of the measures named are made of in every month with facts, in order of month. `answers` as above. */
export async function briefingMonths(database: Database, measures: readonly string[], answers: readonly string[] = []): Promise<MonthShare[]> {
  return [...await monthFacts(database, measures)].flatMap(([measure, facts]) => monthsOf(measure, facts, unitsOf(facts, answers.includes(measure))));
}

type UnitOf = (fact: number) => number;

/** What a fact counts for: its case, 0 for none, or itself. */
const unitsOf = ({ caseNo }: Facts<'months'>, ofAnswers: boolean): UnitOf => (ofAnswers ? (fact) => fact + 1 : (fact) => caseNo[fact]!);

function monthsOf(measure: string, { caseNo, columns: { month, numerator, denominator } }: Facts<'months'>, unitOf: UnitOf): MonthShare[] {
  const byMonth = new Map<number, { numerator: number; denominator: number; cases: Map<number, boolean> }>();
  for (let i = 0; i < caseNo.length; i += 1) {
    const sums = byMonth.get(month[i]!) ?? { numerator: 0, denominator: 0, cases: new Map<number, boolean>() };
    sums.numerator += numerator[i]!;
    sums.denominator += denominator[i]!;
    sums.cases.set(unitOf(i), (sums.cases.get(unitOf(i)) ?? true) && numerator[i] === denominator[i]);
    byMonth.set(month[i]!, sums);
  }
  return [...byMonth].sort(([a], [b]) => a - b).map(([at, { cases, ...sums }]) => ({ measure, period: monthName(at), ...sums, cases: cases.size, holding: [...cases.values()].filter(Boolean).length }));
}

/** Whether the measure is true of each case, or answer, with facts from one month to another, both included. */
function casesBetween({ caseNo, columns: { month, numerator, denominator } }: Facts<'months'>, starts: number, ends: number, unitOf: UnitOf): ReadonlyMap<number, boolean> {
  const holds = new Map<number, boolean>();
  for (let i = 0; i < caseNo.length; i += 1) {
    const unit = unitOf(i);
    if (unit === 0 || month[i]! < starts || month[i]! > ends) continue;
    holds.set(unit, (holds.get(unit) ?? true) && numerator[i] === denominator[i]);
  }
  return holds;
}

/** Facts of the measures named, ids sorted. Throws where one is not a share by month. */
async function monthFacts(database: Database, measures: readonly string[]): Promise<Map<string, Facts<'months'>>> {
  const facts = await factColumns(database, measures);
  return new Map([...facts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, of]) => [id, asMonths(id, of)]));
}

function asMonths(id: string, facts: AnyFacts): Facts<'months'> {
  if (facts.kind !== 'months') throw new Error(`${id} is no share by month`);
  return facts;
}
