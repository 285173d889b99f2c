import { indicatorNamed } from '$lib/model/indicators';
import type { Indicator } from '$lib/model/indicators/types';
import type { Database } from '$lib/store/database';
import { factKind } from '$lib/store/indicators/facts';
import type { IndicatorRows } from '$lib/store/indicators/row-shapes';
import { rowsOf } from '$lib/store/indicators/run-indicator';
import { sumFacts } from '$lib/store/indicators/sum-facts';
import { monthName, type Under } from '$lib/store/indicators/sums/under-filters';
import { tablesWithRows } from '$lib/store/indicators/tables-with-rows';
import { createPace } from '$lib/store/vault/pace';
import { missingTables, readIndicator } from './series/read-indicator';
import type { IndicatorReading, ReadingContext } from './types';

/** Long enough that the page seldom stops in between, short enough that a key waits for no more than a frame. */
const sliceMs = 12;

interface ReadingOptions {
  /** Puts the ids of themes into words. */
  readonly labelOf?: (part: string) => string;
  /** The tables that hold rows, where the caller knows them. */
  readonly present?: ReadonlySet<string>;
  /** Filters that may be on their way: what they keep, told without the database, and what reads it once they are in force there; null
   *  where others came in force instead. */
  readonly filters?: { readonly selected: Promise<Under>; readonly whenInForce: <T>(read: () => Promise<T>) => Promise<T | null> };
}

/** Readings of the indicators named, in that order, under the filters in force, or on their way there. Those that only the database can
 *  tell are left out where it never had these filters in force: nobody asks for them any more. */
export async function loadReadings(
  database: Database, ids: readonly string[], context: ReadingContext, { labelOf, present: known, filters }: ReadingOptions = {}
): Promise<IndicatorReading[]> {
  const present = known ?? (await tablesWithRows(database));
  const readings = new Map<string, IndicatorReading>();
  const whole: Indicator[] = [];
  for (const indicator of new Set(ids.map(indicatorNamed))) {
    const absent = indicator.needs.filter((name) => !present.has(name));
    if (absent.length) readings.set(indicator.id, missingTables(indicator, absent));
    else whole.push(indicator);
  }
  let looked = context;
  const pace = createPace(sliceMs);
  const read = async (indicator: Indicator, data: IndicatorRows): Promise<void> => {
    await pace();
    readings.set(indicator.id, readIndicator(indicator, data, looked, labelOf));
  };
  const ofFacts = whole.filter(({ id }) => factKind(id));
  // Added up first: the database then goes on with the others while the facts are read.
  const rowsOfFacts = await sumFacts(database, ofFacts, filters?.selected);
  if (filters) looked = { ...context, inView: monthsInView(await filters.selected) };
  const readFacts = async (): Promise<void> => {
    for (const indicator of ofFacts) await read(indicator, rowsOfFacts(indicator));
  };
  const readOthers = async (): Promise<void> => {
    const others = whole.filter(({ id }) => !factKind(id));
    if (others.length === 0) return;
    const ask = () => Promise.all(others.map(async (indicator) => ({ indicator, data: await rowsOf(database, indicator) })));
    for (const { indicator, data } of (await (filters ? filters.whenInForce(ask) : ask())) ?? []) await read(indicator, data);
  };
  await Promise.all([readFacts(), readOthers()]);
  return ids.flatMap((id) => readings.get(indicatorNamed(id).id) ?? []);
}

const monthsInView = ({ first, last }: Under) => ({ first: monthName(first), last: monthName(last) });
