import type { SparseVector } from './vectorize';

/** Where each feature stands in some rows: of feature f in `places[i]` with `values[i]`, i from `starts[f]` to before `starts[f + 1]`. */
export interface RowIndex {
  starts: Int32Array;
  places: Uint16Array;
  values: Float64Array;
}

/** As many rows as one index takes: what is added up for each of them stays close at hand. */
export const MOST_ROWS = 4096;

/** The index of at most `MOST_ROWS` rows. */
export function indexRows(rows: readonly SparseVector[], features: number): RowIndex {
  const starts = new Int32Array(features + 1);
  for (const { ids } of rows) for (const id of ids) starts[id + 1]!++;
  for (let id = 0; id < features; id++) starts[id + 1]! += starts[id]!;
  const next = starts.slice();
  const places = new Uint16Array(starts[features]!);
  const values = new Float64Array(starts[features]!);
  rows.forEach((row, place) => row.ids.forEach((id, i) => {
    const at = next[id]!++;
    places[at] = place;
    values[at] = row.values[i]!;
  }));
  return { starts, places, values };
}
