import { indicatorNamed } from '$lib/model/indicators';
import type { Database } from '$lib/store/database';
import { runIndicator } from '$lib/store/indicators/run-indicator';
import { compareAround, type Comparison } from './compare-around';
import type { Intervention, ReadingContext } from './types';

/** Before and after each intervention, for one indicator; none where it is no series of months. */
export async function loadComparisons(database: Database, id: string, interventions: readonly Intervention[], context: ReadingContext): Promise<Comparison[]> {
  const indicator = indicatorNamed(id);
  const data = await runIndicator(database, indicator);
  return data.shape === 'series' ? interventions.map((intervention) => compareAround(indicator, data.rows, intervention, context)) : [];
}
