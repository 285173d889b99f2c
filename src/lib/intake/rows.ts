/** What crosses the door from intake to store: checked rows of one table of the dictionary.
 *  Cells by column kind: ref, text, code, codes → string; month → 'YYYY-MM-01'; date → 'YYYY-MM-DD';
 *  integer, number → finite number; blank → null. */
export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

export interface TableRows {
  readonly table: string;
  readonly rows: readonly Row[];
}

/** One thing wrong with a file, where it is and how to mend it. `found` is never the text of a note. */
export interface Problem {
  readonly file: string;
  /** Line or row as the person sees it in Excel, counted from 1 with the header as row 1; null for the file as a whole. */
  readonly row: number | null;
  readonly column: string | null;
  readonly found: string | null;
  /** Something stands there and is not shown: it may be words of a note, or name someone. */
  readonly withheld?: true;
  readonly message: string;
  readonly mend: string;
  /** Of a notice: a person ought to look at it before the rows are loaded. */
  readonly attend?: true;
}
