import type { Table } from '../columns';
import type { Row } from '../rows';

/** How full a column is in one month. */
export interface Completeness {
  readonly table: string;
  readonly column: string;
  /** 'YYYY-MM-01', or null where the table has no month that every row needs. */
  readonly month: string | null;
  readonly rows: number;
  /** Rows with a value that says something. */
  readonly told: number;
  /** Rows that say "not known" or "not recorded": that is an answer, and not a fact. */
  readonly unknown: number;
}

const unknownCodes: ReadonlySet<string> = new Set(['not_known', 'not_recorded']);

/** One entry for each column and month of a table, in order of column and month. "Does not apply" counts as told: it is
 *  a fact. The month is that of the first required month column. */
export function completeness(table: Table, rows: readonly Row[]): readonly Completeness[] {
  const monthColumn = table.columns.find((column) => column.kind === 'month' && column.required)?.name ?? null;
  const byMonth = new Map<string | null, Row[]>();
  for (const row of rows) {
    const month = monthColumn === null ? null : String(row[monthColumn]);
    const group = byMonth.get(month);
    if (group) group.push(row);
    else byMonth.set(month, [row]);
  }
  const months = [...byMonth].sort(([a], [b]) => String(a).localeCompare(String(b), 'en'));
  return table.columns.flatMap((column) => months.map(([month, group]) => {
    const values = group.map((row) => row[column.name] ?? null);
    const unknown = values.filter((value) => typeof value === 'string' && unknownCodes.has(value)).length;
    return { table: table.name, column: column.name, month, rows: group.length, told: values.filter((value) => value !== null).length - unknown, unknown };
  }));
}
