/** A row of a sample file: columns of the data dictionary by name; null is written as a blank. */
export type Row = Readonly<Record<string, string | number | null>>;
export type Tables = Readonly<Record<string, readonly Row[]>>;
