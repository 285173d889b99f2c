import { sublinear, type CountedRow } from './vectorize';

/** Where each feature stands in some rows: feature f in the rows `places[i]`, `times[i]` times in each, i from `starts[f]` to before
 *  `starts[f + 1]`. It takes far less room than the rows by themselves. */
export interface PackedRows {
  starts: Int32Array;
  places: Uint16Array;
  times: Uint16Array;
  /** Features before this one are words, the others n-grams; by how much each row scales the two. */
  firstGram: number;
  scales: readonly [words: Float64Array, grams: Float64Array];
  /** What a feature counts for that stands so often in a row. */
  worth: Float64Array;
}

/** As many rows as are packed together: what is added up for each of them stays close at hand. */
export const MOST_ROWS = 2048;

/** Packs at most `MOST_ROWS` rows over so many `features`. */
export function packRows(rows: readonly CountedRow[], features: number, firstGram: number): PackedRows {
  const starts = new Int32Array(features + 1);
  for (const { ids } of rows) for (const id of ids) starts[id + 1]!++;
  for (let id = 0; id < features; id++) starts[id + 1]! += starts[id]!;
  const next = starts.slice();
  const places = new Uint16Array(starts[features]!);
  const times = new Uint16Array(starts[features]!);
  let most = 1;
  rows.forEach((row, place) => row.ids.forEach((id, i) => {
    const at = next[id]!++;
    places[at] = place;
    times[at] = row.times[i]!;
    most = Math.max(most, row.times[i]!);
  }));
  const scales = [0, 1].map((block) => Float64Array.from(rows, (row) => row.scales[block]!)) as [Float64Array, Float64Array];
  return { starts, places, times, firstGram, scales, worth: Float64Array.from({ length: most + 1 }, (_, n) => (n === 0 ? 0 : sublinear(n))) };
}

/** The rows by themselves again. */
export function unpackRows({ starts, places, times, firstGram, scales: [words, grams] }: PackedRows): CountedRow[] {
  const lengths = new Int32Array(words.length);
  for (const place of places) lengths[place]!++;
  const rows = Array.from(lengths, (length, place) => ({ ids: new Int32Array(length), times: new Uint16Array(length), words: 0, scales: [words[place]!, grams[place]!] as const }));
  lengths.fill(0);
  for (let id = 0; id < starts.length - 1; id++) {
    for (let i = starts[id]!; i < starts[id + 1]!; i++) {
      const place = places[i]!;
      const row = rows[place]!;
      const at = lengths[place]!++;
      row.ids[at] = id;
      row.times[at] = times[i]!;
      if (id < firstGram) row.words++;
    }
  }
  return rows;
}
