import type { Table } from '../columns';
import type { Row } from '../rows';

/** Rows of every table loaded, by table name. */
export type Loaded = ReadonlyMap<string, readonly Row[]>;

export type Check = 'dates' | 'panels' | 'outcomes' | 'status' | 'future' | 'year';

/** Something that two cells or two tables say differently, or that lies after today or years apart from all others. It stops nothing: old records are as they are. */
export interface Finding {
  readonly check: Check;
  readonly table: string;
  /** Reference of the case or of the row, to find it by. */
  readonly ref: string;
  readonly column: string;
  readonly message: string;
  readonly mend: string;
}

export const rowsOf = (loaded: Loaded, table: string): readonly Row[] => loaded.get(table) ?? [];

/** A cell as text; '' where it is blank. */
export const cell = (row: Row | undefined, column: string): string => {
  const value = row?.[column] ?? null;
  return value === null ? '' : String(value);
};

/** What a row is found by: its own reference, its case or its panel. */
export const refOf = ({ key }: Table, row: Row): string => cell(row, key[0] ?? 'case_ref') || cell(row, 'case_ref') || cell(row, 'panel');
