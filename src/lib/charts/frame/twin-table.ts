/** The table that says what a chart shows. */
export interface TwinTable {
  readonly caption: string;
  /** The first column heads the rows. */
  readonly columns: readonly TwinColumn[];
  readonly rows: readonly TwinRow[];
}

export interface TwinColumn {
  readonly name: string;
  readonly numeric: boolean;
}

export interface TwinRow {
  readonly head: string;
  readonly href?: string | undefined;
  /** One for each column after the first; empty where there is nothing to say. */
  readonly cells: readonly string[];
}

/** A column while a table is being made: its name, and what it says of each row. */
export interface ColumnOf<T> {
  readonly name: string;
  readonly numeric?: boolean;
  readonly cell: (row: T, index: number) => string | null | undefined;
  /** Kept though no row has anything in it. */
  readonly always?: boolean;
}

/** A table of `rows`, without the columns that have nothing to say of any of them. */
export function twinTable<T>(
  caption: string,
  headName: string,
  rows: readonly T[],
  head: (row: T, index: number) => string | { text: string; href?: string | undefined },
  columns: readonly ColumnOf<T>[]
): TwinTable {
  const cells = columns.map((column) => rows.map((row, i) => column.cell(row, i) ?? ''));
  const kept = columns.map((_, c) => c).filter((c) => columns[c]!.always || cells[c]!.some(Boolean));
  return {
    caption,
    columns: [{ name: headName, numeric: false }, ...kept.map((c) => ({ name: columns[c]!.name, numeric: columns[c]!.numeric ?? false }))],
    rows: rows.map((row, i) => {
      const found = head(row, i);
      const named = typeof found === 'string' ? { text: found } : found;
      return { head: named.text, href: named.href, cells: kept.map((c) => cells[c]![i]!) };
    })
  };
}
