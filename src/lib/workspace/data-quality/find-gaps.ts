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
  /** The same of the rows that its one measure counts, where these are fewer. */
  readonly needed: { readonly of: string; readonly rows: number; readonly missing: number } | null;
  readonly measures: readonly WeakenedMeasure[];
}

/** Gaps, those first that weaken the most: the share that is missing, of the rows that count where these are known, times the number of measures that read the column. */
export function findGaps(entries: readonly Completeness[]): readonly Gap[] {
  const sums = new Map<string, { table: string; column: string; rows: number; told: number; unknown: number; needed: Completeness['needed'] }>();
  for (const { table, column, rows, told, unknown, needed } of entries) {
    const sum = sums.get(`${table}.${column}`);
    if (sum) sums.set(`${table}.${column}`, { table, column, rows: sum.rows + rows, told: sum.told + told, unknown: sum.unknown + unknown, needed: needed && { of: needed.of, rows: needed.rows + (sum.needed?.rows ?? 0), told: needed.told + (sum.needed?.told ?? 0) } });
    else sums.set(`${table}.${column}`, { table, column, rows, told, unknown, needed });
  }
  const gaps = [...sums.values()].filter(({ rows, told }) => told < rows).map(({ table, column, rows, told, unknown, needed }): Gap => ({
    table, column, rows, unknown, blank: rows - told - unknown, missing: (rows - told) / rows,
    needed: needed ? { of: needed.of, rows: needed.rows, missing: needed.rows === 0 ? 0 : (needed.rows - needed.told) / needed.rows } : null,
    label: tableNamed(table).columns.find(({ name }) => name === column)!.label, tableLabel: tableNamed(table).label,
    measures: measuresOf(table, column), of: table === 'notes' && column === 'text' ? 'case heard' : 'row'
  }));
  const weight = ({ missing, needed, measures }: Gap): number => (needed?.missing ?? missing) * measures.length;
  return gaps.sort((a, b) => weight(b) - weight(a) || b.missing - a.missing || b.rows - a.rows || `${a.table}.${a.column}`.localeCompare(`${b.table}.${b.column}`, 'en'));
}

/** The measures whose figures rest on a column, in order of the catalogue. */
export const measuresOf = (table: string, column: string): readonly WeakenedMeasure[] => {
  const reading = new Set(measuresReading(table, column));
  return indicators.filter(({ id }) => reading.has(id)).map(({ id, name }) => ({ id, name }));
};
