/** Counts of two attributes against each other. */
export interface CrossData {
  readonly measure: string;
  /** What is counted: `cases`. */
  readonly unitName: string;
  readonly rowName: string;
  readonly columnName: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** By row, then column. Null where withheld: then no total and no share that would tell it is shown. */
  readonly cells: readonly (readonly (number | null)[])[];
  /** Shown in a withheld cell. */
  readonly withheldText?: string | undefined;
  /** Indexes of a cell to look at. */
  readonly look?: { readonly row: number; readonly column: number } | null | undefined;
}
