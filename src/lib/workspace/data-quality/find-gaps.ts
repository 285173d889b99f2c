import { tableNamed } from '$lib/intake/columns';
import type { Completeness } from '$lib/intake/across/completeness';
import { indicators } from '$lib/model/indicators';
import { measuresReading } from '$lib/store/indicators/columns-read';

export interface WeakenedMeasure { readonly id: string; readonly name: string }

/** A column that does not say everything that it should, and what rests on it. */
export interface Gap {
  readonly table: string;
  readonly column: string;
  readonly label: string;
  readonly tableLabel: string;
  /** In what a value is expected: rows of the table, or cases heard, of which each should have a note. */
  readonly of: 'row' | 'case heard';
  /** Rows in which a value is expected, those left blank, and those that say "not known" or "not recorded". */
  readonly rows: number;
  readonly blank: number;
  readonly unknown: number;
  /** Share of the expected rows that tell no fact, 0 to 1. */
  readonly missing: number;
  readonly measures: readonly WeakenedMeasure[];
}

/** Gaps, those first that weaken the most: the share that is missing times the number of measures that read the column. */
export function findGaps(entries: readonly Completeness[]): readonly Gap[] {
  const sums = new Map<string, { table: string; column: string; rows: number; told: number; unknown: number }>();
  for (const { table, column, rows, told, unknown } of entries) {
    const sum = sums.get(`${table}.${column}`);
    if (sum) sums.set(`${table}.${column}`, { table, column, rows: sum.rows + rows, told: sum.told + told, unknown: sum.unknown + unknown });
    else sums.set(`${table}.${column}`, { table, column, rows, told, unknown });
  }
  const gaps = [...sums.values()].filter(({ rows, told }) => told < rows).map(({ table, column, rows, told, unknown }): Gap => ({
    table, column, rows, unknown, blank: rows - told - unknown, missing: (rows - told) / rows,
    label: tableNamed(table).columns.find(({ name }) => name === column)!.label, tableLabel: tableNamed(table).label,
    measures: measuresOf(table, column), of: table === 'notes' && column === 'text' ? 'case heard' : 'row'
  }));
  return gaps.sort((a, b) => b.missing * b.measures.length - a.missing * a.measures.length || b.missing - a.missing || b.rows - a.rows || `${a.table}.${a.column}`.localeCompare(`${b.table}.${b.column}`, 'en'));
}

/** The measures whose figures rest on a column, in order of the catalogue. */
export const measuresOf = (table: string, column: string): readonly WeakenedMeasure[] => {
  const reading = new Set(measuresReading(table, column));
  return indicators.filter(({ id }) => reading.has(id)).map(({ id, name }) => ({ id, name }));
};
