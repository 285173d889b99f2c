import type { Database } from '$lib/store/database';
import { filtersThatTouch } from '$lib/store/indicators/touched-by';
import type { Filters } from '$lib/store/filters';
import { sameFilters } from '../filters-in-url';
import type { IndicatorReading } from './types';

/** Readings under one set of filters, by the id of the measure. */
export type Readings = Map<string, IndicatorReading>;

/** What has been read of the same rows under the filters of late, so that whoever goes back to some waits for nothing. */
export class ReadingsHeld {
  /** Those used last come last. */
  #sets: { readonly filters: Filters; readonly readings: Promise<Readings> }[] = [];

  /** `most`: how many sets of filters are kept at once. */
  constructor(readonly database: Database, readonly most: number) {}

  /** What has been read under the filters, to be added to. Of filters new here it holds what they leave as it was under others: so
   *  do its rows on a page. */
  under(filters: Filters): Promise<Readings> {
    const found = this.#sets.find((set) => sameFilters(set.filters, filters));
    const others = this.#sets.filter((set) => set !== found);
    const set = found ?? { filters, readings: this.#leftAsTheyAre(filters, others.toReversed()) };
    this.#sets = [...others, set].slice(-this.most);
    return set.readings;
  }

  /** Where that cannot be told all is read anew, and whoever asks for it meets the failure. */
  async #leftAsTheyAre(filters: Filters, others: readonly { readonly filters: Filters; readonly readings: Promise<Readings> }[]): Promise<Readings> {
    const left: Readings = new Map();
    try {
      for (const other of others) {
        const readings = await other.readings;
        const cases = !sameFilters({ ...other.filters, from: filters.from, to: filters.to }, filters);
        const period = other.filters.from !== filters.from || other.filters.to !== filters.to;
        const touched = await filtersThatTouch(this.database, [...readings.values()].filter(({ form }) => form !== 'missing').map(({ indicator }) => indicator.id));
        for (const [id, reading] of readings) {
          const by = touched.get(id);
          if (!left.has(id) && !(by?.cases && cases) && !(by?.period && period)) left.set(id, reading);
        }
      }
    } catch {
      left.clear();
    }
    return left;
  }
}
