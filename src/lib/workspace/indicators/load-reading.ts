import { indicatorNamed } from '$lib/model/indicators';
import type { Indicator } from '$lib/model/indicators/types';
import type { Database } from '$lib/store/database';
import { factKind } from '$lib/store/indicators/facts';
import type { IndicatorRows } from '$lib/store/indicators/row-shapes';
import { rowsOf } from '$lib/store/indicators/run-indicator';
import { sumFacts } from '$lib/store/indicators/sum-facts';
import { tablesWithRows } from '$lib/store/indicators/tables-with-rows';
import { createPace } from '$lib/store/vault/pace';
import { missingTables, readIndicator } from './read-indicator';
import type { IndicatorReading, ReadingContext } from './types';

/** Readings of the indicators named, in that order, under the filters in force. `labelOf` puts the ids of themes into words;
 *  `known` names the tables that hold rows, where the caller knows them. */
export async function loadReadings(
  database: Database, ids: readonly string[], context: ReadingContext, labelOf?: (part: string) => string, known?: ReadonlySet<string>
): Promise<IndicatorReading[]> {
  const present = known ?? (await tablesWithRows(database));
  const readings = new Map<string, IndicatorReading>();
  const whole: Indicator[] = [];
  for (const indicator of new Set(ids.map(indicatorNamed))) {
    const absent = indicator.needs.filter((name) => !present.has(name));
    if (absent.length) readings.set(indicator.id, missingTables(indicator, absent));
    else whole.push(indicator);
  }
  const pace = createPace();
  const read = async (indicator: Indicator, data: IndicatorRows): Promise<void> => {
    await pace();
    readings.set(indicator.id, readIndicator(indicator, data, context, labelOf));
  };
  const ofFacts = whole.filter(({ id }) => factKind(id));
  const readFacts = async (): Promise<void> => {
    const rowsOfFacts = await sumFacts(database, ofFacts);
    for (const indicator of ofFacts) await read(indicator, rowsOfFacts(indicator));
  };
  // The database goes on with the others while the facts are read.
  const facts = readFacts();
  await Promise.all([facts, ...whole.filter(({ id }) => !factKind(id)).map(async (indicator) => read(indicator, await rowsOf(database, indicator)))]);
  return ids.map((id) => readings.get(indicatorNamed(id).id)!);
}
