import { indicators } from '$lib/model/indicators';
import type { Indicator } from '$lib/model/indicators/types';
import type { Database } from '$lib/store/database';
import { factKind } from '$lib/store/indicators/facts';
import type { SeriesRow } from '$lib/store/indicators/row-shapes';
import { rowsOf } from '$lib/store/indicators/run-indicator';
import { sumFacts } from '$lib/store/indicators/sum-facts';
import { tablesWithRows } from '$lib/store/indicators/tables-with-rows';

export interface MeasureSeries { readonly indicator: Indicator; readonly rows: readonly SeriesRow[] }

/** Few enough that what a person asks meanwhile waits a moment only. */
const atOnce = 8;

/** The months of every measure that is a series and whose tables hold rows, under the filters in force. What carries over is left out. */
export async function loadAllSeries(database: Database): Promise<MeasureSeries[]> {
  const present = await tablesWithRows(database);
  const series = indicators.filter(({ shape, stock, needs }) => shape === 'series' && !stock && needs.every((name) => present.has(name)));
  const found: MeasureSeries[] = [];
  for (let from = 0; from < series.length; from += atOnce) {
    const some = series.slice(from, from + atOnce);
    const summed = await sumFacts(database, some.filter(({ id }) => factKind(id)));
    for (const indicator of some) {
      const data = factKind(indicator.id) ? summed(indicator) : await rowsOf(database, indicator);
      if (data.shape === 'series') found.push({ indicator, rows: data.rows });
    }
  }
  return found;
}
