import { wasAsked } from '$lib/model/asked-beforehand';
import { indicatorNamed } from '$lib/model/indicators';
import type { Indicator } from '$lib/model/indicators/types';
import { stepFrom, type PlaceboDate } from '$lib/stats/impact/placebo';
import type { Database } from '$lib/store/database';
import { runIndicator } from '$lib/store/indicators/run-indicator';
import { createPace } from '$lib/store/vault/pace';
import { compareAround, type Comparison } from './compare-around';
import { loadAllSeries } from '../load-all-series';
import { sayNearDates } from './near-dates';
import { chanceOf, isRefused, judgedMonths, stepAt, type JudgedMonths } from './step-at';
import type { ReadingContext } from '../types';
import { mayBeClaimed, weighTogether, type Compared, type Weighed } from './weigh-together';
import { gatherMoves, type AtChange, type WhatMoved } from './what-moved';

interface Looked { readonly indicator: Indicator; readonly judged: JudgedMonths; /** Changes, by ref, at which it has too few data. */ readonly refused: ReadonlySet<string>; /** Changes at which it leaves a model nothing to fit. */ readonly unmodelled: ReadonlySet<string> }
interface LookedTogether { readonly measures: readonly Looked[]; readonly weigh: (id: string, ref: string) => Weighed | null }

/** Before and after each change, for one measure; none where it is no series of months. Every page gives the same verdict: what is
 *  looked at together is every measure at every change, under the filters in force. */
export async function loadComparisons(database: Database, id: string, context: ReadingContext): Promise<Comparison[]> {
  const indicator = indicatorNamed(id);
  if (indicator.shape !== 'series' || context.interventions.length === 0) return [];
  const { measures, weigh } = await lookTogether(database, context);
  const known = measures.find((each) => each.indicator === indicator);
  if (known) return compareEach(known, weigh, context);
  // What carries over is held against no other, and refused with the reason.
  const data = await runIndicator(database, indicator);
  return data.shape === 'series' ? compareEach({ indicator, judged: judgedMonths(indicator, data.rows, context) }, weigh, context) : [];
}

/** What moved at each change, by its ref. A measure of which no claim can come at any change is counted and not compared further. */
export const loadMoves = onceFor(async (database: Database, context: ReadingContext): Promise<ReadonlyMap<string, WhatMoved>> => {
  const { measures, weigh } = await lookTogether(database, context);
  const found = new Map<string, AtChange[]>(context.interventions.map(({ ref }) => [ref, []]));
  for (const looked of measures) {
    const { indicator, refused, unmodelled } = looked;
    const weighed = context.interventions.map(({ ref }) => weigh(indicator.id, ref));
    const asked = context.interventions.some(({ kind }) => wasAsked(kind, indicator.id));
    const compared = asked || weighed.some((each) => each && mayBeClaimed(each)) ? await compareEach(looked, weigh, context) : [];
    context.interventions.forEach(({ ref }, i) => found.get(ref)!.push({ indicator, refused: refused.has(ref), unmodelled: unmodelled.has(ref), comparison: compared[i] ?? null }));
  }
  return new Map(context.interventions.map((intervention) => [intervention.ref, gatherMoves(intervention, found.get(intervention.ref)!)]));
});

async function compareEach({ indicator, judged }: Pick<Looked, 'indicator' | 'judged'>, weigh: LookedTogether['weigh'], { interventions }: ReadingContext): Promise<Comparison[]> {
  const pace = createPace();
  const steps: PlaceboDate[] = [];
  for (const from of indicator.stock ? [] : judged.series.times) {
    await pace();
    const step = stepFrom(judged.series, from, judged.options);
    if (!('reason' in step)) steps.push(step);
  }
  const found: Comparison[] = [];
  for (const intervention of interventions) {
    await pace();
    found.push(compareAround(indicator, judged, intervention, weigh(indicator.id, intervention.ref), steps));
  }
  return sayNearDates(found);
}

const lookTogether = onceFor(async (database: Database, context: ReadingContext): Promise<LookedTogether> => {
  const pace = createPace();
  const measures: Looked[] = [];
  const compared: Compared[] = [];
  for (const { indicator, rows } of await loadAllSeries(database)) {
    const judged = judgedMonths(indicator, rows, context);
    const refused = new Set<string>();
    const unmodelled = new Set<string>();
    for (const { ref, kind, startsOn } of context.interventions) {
      await pace();
      const step = stepAt(indicator, judged, startsOn);
      const chance = chanceOf(step);
      if (chance !== null) compared.push({ id: indicator.id, ref, kind, chance });
      if (isRefused(step)) refused.add(ref);
      if (step.unmodelled) unmodelled.add(ref);
    }
    measures.push({ indicator, judged, refused, unmodelled });
  }
  return { measures, weigh: weighTogether(compared) };
});

/** One context for each revision of the workspace: what one page has found, the next finds ready. A failure is not kept. */
function onceFor<T>(find: (database: Database, context: ReadingContext) => Promise<T>): (database: Database, context: ReadingContext) => Promise<T> {
  const found = new WeakMap<ReadingContext, Promise<T>>();
  return (database, context) => {
    const known = found.get(context);
    if (known) return known;
    const asked = find(database, context);
    found.set(context, asked);
    asked.catch(() => found.delete(context));
    return asked;
  };
}
