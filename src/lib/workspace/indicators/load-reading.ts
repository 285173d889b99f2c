import { indicatorNamed } from '$lib/model/indicators';
import type { Database } from '$lib/store/database';
import { runIndicator } from '$lib/store/indicators/run-indicator';
import { tablesWithRows } from '$lib/store/indicators/tables-with-rows';
import { missingTables, readIndicator } from './read-indicator';
import type { IndicatorReading, ReadingContext } from './types';

/** Readings of the indicators named, in that order, under the filters in force. `labelOf` puts the ids of themes into words. */
export async function loadReadings(database: Database, ids: readonly string[], context: ReadingContext, labelOf?: (part: string) => string): Promise<IndicatorReading[]> {
  const present = await tablesWithRows(database);
  const readings: IndicatorReading[] = [];
  for (const id of ids) {
    const indicator = indicatorNamed(id);
    const absent = indicator.needs.filter((name) => !present.has(name));
    readings.push(absent.length ? missingTables(indicator, absent) : readIndicator(indicator, await runIndicator(database, id, indicator.shape), context, labelOf));
  }
  return readings;
}
