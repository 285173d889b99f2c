/** Where the rows of one table stand in the files that they came from: small enough to cross from a worker whole. */
export interface RowPlaces {
  /** Each file in turn, with the index of the first row that came from it. */
  readonly files: readonly { readonly file: string; readonly from: number }[];
  /** Line or row of each, as in `Problem`. */
  readonly rows: Int32Array;
}

export function placesOf(rows: readonly { readonly file: string; readonly row: number }[]): RowPlaces {
  const files = rows.flatMap(({ file }, at) => (at === 0 || rows[at - 1]!.file !== file ? [{ file, from: at }] : []));
  return { files, rows: Int32Array.from(rows, ({ row }) => row) };
}

/** File and row of the row at index `at`; null where that is not known. */
export function placeOf({ files, rows }: RowPlaces, at: number): { readonly file: string; readonly row: number } | null {
  const file = files.findLast(({ from }) => from <= at)?.file;
  const row = rows[at];
  return file === undefined || row === undefined ? null : { file, row };
}
