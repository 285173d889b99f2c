import type { Row } from '$lib/intake/rows';
import { bankHolidayRows } from '$lib/model/bank-holidays';
import { indicatorNamed } from '$lib/model/indicators';
import type { Database } from '$lib/store/database';
import { noFilters } from '$lib/store/filters';
import type { SeriesRow } from '$lib/store/indicators/row-shapes';
import { runIndicator } from '$lib/store/indicators/run-indicator';
import { loadTables, replaceComputed } from '$lib/store/load-tables';
import { setFilters } from '$lib/store/queries/set-filters';

/** Loads rows beside the bank holidays of 2025 to 2027, without filters, and runs measures over them. */
export function measuring(database: () => Database) {
  const rows = async (id: string) => (await runIndicator(database(), indicatorNamed(id))).rows;
  return {
    rows,
    load: async (tables: Record<string, Row[]>) => {
      await loadTables(database(), Object.entries(tables).map(([table, of]) => ({ table, rows: of })));
      await replaceComputed(database(), 'bank_holidays', bankHolidayRows(2025, 2027));
      await setFilters(database(), noFilters);
    },
    /** Months with something in them: `2026-01 1/2`. */
    months: async (id: string) => ((await rows(id)) as SeriesRow[]).filter((row) => row.numerator || row.denominator).map((row) => `${row.period.slice(0, 7)} ${row.numerator}/${row.denominator ?? '-'}`)
  };
}
