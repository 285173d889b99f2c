import { indicatorNamed } from '$lib/model/indicators';
import { stepsAtAll } from '$lib/stats/placebo';
import type { Database } from '$lib/store/database';
import { runIndicator } from '$lib/store/indicators/run-indicator';
import { createPace } from '$lib/store/vault/pace';
import { compareAround, type Comparison } from './compare-around';
import { loadAllSeries } from './load-all-series';
import { sayNearDates } from './near-dates';
import { chanceOf, judgedMonths, stepAt } from './step-at';
import type { ReadingContext } from './types';
import { weighTogether, type Compared, type Weighed } from './weigh-together';

type Weights = (id: string, ref: string) => Weighed | null;

/** Before and after each change, for one measure; none where it is no series of months. Every page gives the same verdict: what is
 *  looked at together is every measure at every change, under the filters in force. */
export async function loadComparisons(database: Database, id: string, context: ReadingContext): Promise<Comparison[]> {
  const indicator = indicatorNamed(id);
  if (indicator.shape !== 'series' || context.interventions.length === 0) return [];
  const weights = await weighAll(database, context);
  const data = await runIndicator(database, indicator);
  if (data.shape !== 'series') return [];
  const judged = judgedMonths(indicator, data.rows, context);
  const pace = createPace();
  const steps = indicator.stock ? [] : stepsAtAll(judged.series, judged.options);
  const found: Comparison[] = [];
  for (const intervention of context.interventions) {
    await pace();
    found.push(compareAround(indicator, judged, intervention, weights(id, intervention.ref), steps));
  }
  return sayNearDates(found);
}

/** One context for each revision of the workspace: what one page has weighed, the next finds ready. */
const weighed = new WeakMap<ReadingContext, Promise<Weights>>();

function weighAll(database: Database, context: ReadingContext): Promise<Weights> {
  const known = weighed.get(context);
  if (known) return known;
  const asked = compareEach(database, context).then(weighTogether);
  weighed.set(context, asked);
  asked.catch(() => weighed.delete(context));
  return asked;
}

async function compareEach(database: Database, context: ReadingContext): Promise<Compared[]> {
  const pace = createPace();
  const found: Compared[] = [];
  for (const { indicator, rows } of await loadAllSeries(database)) {
    const judged = judgedMonths(indicator, rows, context);
    for (const { ref, kind, startsOn } of context.interventions) {
      await pace();
      const chance = chanceOf(stepAt(indicator, judged, startsOn));
      if (chance !== null) found.push({ id: indicator.id, ref, kind, chance });
    }
  }
  return found;
}
