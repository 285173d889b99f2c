import type { Table } from '../columns';
import type { Row } from '../rows';
import { expectedIn, neededIn } from './expected-when';

/** How full a column is in one month. */
export interface Completeness {
  readonly table: string;
  readonly column: string;
  /** 'YYYY-MM-01', or null where no month is known for the rows. */
  readonly month: string | null;
  /** Rows in which a value is expected. */
  readonly rows: number;
  /** Of those, rows with a value that says something. */
  readonly told: number;
  /** Of those, rows that say "not known" or "not recorded": that is an answer, and not a fact. */
  readonly unknown: number;
  /** Of those, rows that the one measure of the column counts, where these are fewer (`neededIn`); `of`: what they are. */
  readonly needed?: { readonly of: string; readonly rows: number; readonly told: number };
}

const unknownCodes: ReadonlySet<string> = new Set(['not_known', 'not_recorded']);

/** The month of a row by the first month or day that every row of its table has, as 'YYYY-MM-01'; null where there is none. */
export function ownMonth(table: Table): (row: Row) => string | null {
  const name = table.columns.find(({ kind, required }) => required && (kind === 'month' || kind === 'date'))?.name;
  return (row) => (name === undefined || (row[name] ?? null) === null ? null : `${String(row[name]).slice(0, 7)}-01`);
}

/** One entry for each column and month of a table in which a value is expected of some row, in order of column and month.
 *  "Does not apply" counts as told: it is a fact. Of what only the restricted copy holds nothing is expected where no row holds it. */
export function completeness(table: Table, rows: readonly Row[], monthOf: (row: Row) => string | null = ownMonth(table)): readonly Completeness[] {
  const byMonth = new Map<string | null, Row[]>();
  for (const row of rows) {
    const month = monthOf(row);
    const group = byMonth.get(month);
    if (group) group.push(row);
    else byMonth.set(month, [row]);
  }
  const months = [...byMonth].sort(([a], [b]) => String(a).localeCompare(String(b), 'en'));
  const isBlank = (name: string): boolean => rows.every((row) => (row[name] ?? null) === null);
  return table.columns.filter(({ name, restricted }) => !(restricted && isBlank(name))).flatMap((column) => {
    const isExpected = expectedIn(table.name, column.name);
    const need = neededIn(table.name, column.name);
    return months.flatMap(([month, group]) => {
      const due = group.filter(isExpected);
      if (due.length === 0) return [];
      const sum = sumUp(due, column.name);
      const part = need && sumUp(due.filter(need.where), column.name);
      return [{ table: table.name, column: column.name, month, ...sum, ...(need && part ? { needed: { of: need.of, rows: part.rows, told: part.told } } : {}) }];
    });
  });
}

function sumUp(rows: readonly Row[], column: string): Pick<Completeness, 'rows' | 'told' | 'unknown'> {
  const values = rows.map((row) => row[column] ?? null);
  const unknown = values.filter((value) => typeof value === 'string' && unknownCodes.has(value)).length;
  return { rows: values.length, told: values.filter((value) => value !== null).length - unknown, unknown };
}
