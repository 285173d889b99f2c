import { listWords } from '$lib/model/list-words';
import type { Indicator } from '$lib/model/indicators/types';
import { tables } from '$lib/intake/columns';
import type { IndicatorRows } from '$lib/store/indicators/row-shapes';
import { asFloors, restsOnApp } from './as-floors';
import { labelPart } from './label-part';
import { readChanges } from './read-changes';
import { readCross } from './read-cross';
import { readEvents } from './read-events';
import { readParts } from './read-parts';
import { readSeries } from './read-series';
import { readWaits } from './read-waits';
import type { IndicatorReading, MissingReading, ReadingContext } from '../types';

/** What a page shows of an indicator, from its rows. `labelOf` puts the ids of themes into words. */
export function readIndicator(indicator: Indicator, data: IndicatorRows, context: ReadingContext, labelOf: (part: string) => string = (part) => part): IndicatorReading {
  const reading = readRows(indicator, data, context, labelOf);
  return restsOnApp(indicator, context) ? asFloors(reading) : reading;
}

function readRows(indicator: Indicator, data: IndicatorRows, context: ReadingContext, labelOf: (part: string) => string): IndicatorReading {
  switch (data.shape) {
    case 'series': return readSeries(indicator, data.rows, context);
    case 'durations': return readWaits(indicator, data.rows, context);
    case 'parts': return readParts(indicator, data.rows, (part) => labelPart(indicator, part, labelOf));
    case 'cross': return readCross(indicator, data.rows);
    case 'events': return readEvents(indicator, data.rows, context);
    case 'before-after': return readChanges(indicator, data.rows, labelOf);
  }
}

const computedLabels: Record<string, string> = { passages: 'the themes found in the notes', passage_themes: 'the themes found in the notes', theme_eligibility: 'the themes found in the notes', bank_holidays: 'the bank holidays' };

/** Says which tables must be loaded before the indicator can be computed. */
export function missingTables(indicator: Indicator, absent: readonly string[]): MissingReading {
  const names = [...new Set(absent.map((name) => tables.find((table) => table.name === name)?.label ?? computedLabels[name] ?? name))];
  return { form: 'missing', indicator, tables: absent, finding: `${indicator.name}: needs ${listWords(names)}, which ${names.length === 1 ? 'is' : 'are'} not loaded.`, signals: [], notes: [] };
}
