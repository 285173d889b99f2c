import type { HeatData } from '$lib/charts/heat/heat-data';
import { monthLabel } from '$lib/model/months';
import type { Quality } from '$lib/workspace/data-quality/read-quality';
import type { Intervention } from '$lib/workspace/indicators/types';
import { changesByColumn } from '../../changes-on-axes';

/** Share missing of each field with a gap, by month. Darker is emptier. */
export function completenessData({ entries, gaps }: Pick<Quality, 'entries' | 'gaps'>, table: string, interventions: readonly Intervention[] = []): HeatData {
  const rows = gaps.filter((gap) => gap.table === table);
  const shown = entries.filter((entry) => entry.table === table && rows.some(({ column }) => column === entry.column));
  const months = [...new Set(shown.map(({ month }) => month ?? ''))].sort();
  const changes = changesByColumn(interventions, months.filter(Boolean));
  return {
    measure: 'Share missing', unit: 'percent', rowName: 'Field', columnName: 'Month',
    rows: rows.map(({ column, label, missing }) => ({ id: column, label, total: { value: missing } })),
    columns: months.map((month) => (month === '' ? { id: '', label: 'No month' } : { id: month, label: monthLabel(month), short: monthLabel(month).slice(0, 1), group: month.slice(0, 4), changes: changes.get(month) })),
    cells: rows.flatMap(({ column }) => months.map((month) => {
      const entry = shown.find((each) => each.column === column && (each.month ?? '') === month);
      return { row: column, column: month, value: entry ? (entry.rows - entry.told) / entry.rows : 0, n: entry?.rows, text: entry ? undefined : 'none expected' };
    }))
  };
}
