import { indicatorNamed } from '$lib/model/indicators';
import type { Database } from '$lib/store/database';
import { factKind } from '$lib/store/indicators/facts';
import { runIndicator } from '$lib/store/indicators/run-indicator';
import { sumFacts } from '$lib/store/indicators/sum-facts';
import { tablesWithRows } from '$lib/store/indicators/tables-with-rows';
import { missingTables, readIndicator } from './read-indicator';
import type { IndicatorReading, ReadingContext } from './types';

/** Readings of the indicators named, in that order, under the filters in force. `labelOf` puts the ids of themes into words;
 *  `known` names the tables that hold rows, where the caller knows them. */
export async function loadReadings(
  database: Database, ids: readonly string[], context: ReadingContext, labelOf?: (part: string) => string, known?: ReadonlySet<string>
): Promise<IndicatorReading[]> {
  const present = known ?? (await tablesWithRows(database));
  const asked = ids.map((id) => ({ indicator: indicatorNamed(id), absent: indicatorNamed(id).needs.filter((name) => !present.has(name)) }));
  const summed = await sumFacts(database, asked.flatMap(({ indicator, absent }) => (absent.length === 0 && factKind(indicator.id) ? [indicator] : [])));
  const readings: IndicatorReading[] = [];
  for (const { indicator, absent } of asked) {
    readings.push(
      absent.length ? missingTables(indicator, absent)
      : readIndicator(indicator, summed.get(indicator.id) ?? (await runIndicator(database, indicator)), context, labelOf)
    );
  }
  return readings;
}
