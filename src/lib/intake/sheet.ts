import type { NoteLine } from './notes/note-line';
import type { Problem } from './rows';

/** A cell as a parser found it, before the dictionary has had its say. */
export type RawCell = string | number | boolean | null;

export interface SheetRow {
  /** Row as Excel numbers it: the header is 1. For JSON lines, the line counted from 1. */
  readonly row: number;
  readonly cells: readonly RawCell[];
}

/** Merged cells: rows `row` to `to` as Excel numbers them, columns `from` to `until` from 0. */
export interface Span { readonly row: number; readonly to: number; readonly from: number; readonly until: number }

/** One rectangle of cells with a header, from whatever kind of file. */
export interface Sheet {
  /** The file as a person names it, with the sheet where a file has several. */
  readonly file: string;
  /** Names that may tell which table this is, the strongest first: sheet name, then file name. */
  readonly titles: readonly string[];
  readonly header: readonly string[];
  /** Row of the header, numbered like the others. */
  readonly headerRow: number;
  readonly rows: readonly SheetRow[];
  readonly notices: readonly Problem[];
  /** Merged cells under the header, of which the first alone has the value. */
  readonly merged?: readonly Span[];
}

/** What a parser hands on: sheets, or why there are none. */
export type Parsed = { readonly ok: true; readonly sheets: readonly Sheet[]; readonly notes?: UnreadNotes } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Lines of notes, to be read once the cases are known that they may name. */
export interface UnreadNotes {
  readonly file: string;
  readonly lines: readonly NoteLine[];
  /** What is to be said of the document beside its notes. */
  readonly notices?: readonly Problem[];
  /** True where they may be no notes: the text around a table. */
  readonly maybe: boolean;
}

export const refuse = (file: string, message: string, mend: string): Parsed =>
  ({ ok: false, problems: [wholeFile(file, message, mend)] });

/** A problem of the file as a whole. */
export const wholeFile = (file: string, message: string, mend: string): Problem =>
  ({ file, row: null, column: null, found: null, message, mend });
