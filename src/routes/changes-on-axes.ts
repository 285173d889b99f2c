import type { AxisChange } from '$lib/charts/axes/changes-on-axis';
import { dayLabel } from '$lib/model/dates';
import type { Intervention } from '$lib/workspace/indicators/types';

/** Dated changes as an axis bears them, under the numbers that they have on Trends. */
export const axisChanges = (interventions: readonly Intervention[]): (AxisChange & { readonly date: string })[] =>
  interventions.map(({ label, startsOn }, i) => ({ key: String(i + 1), label: `${label} (${dayLabel(startsOn)})`, date: startsOn }));

/** Those of the months of an axis, each by the first column that begins on its day or after it, as on Trends. `columns`: months in order, as YYYY-MM or a day of theirs. */
export function changesByColumn(interventions: readonly Intervention[], columns: readonly string[]): ReadonlyMap<string, readonly AxisChange[]> {
  const by = new Map<string, AxisChange[]>();
  const first = columns[0]?.slice(0, 7) ?? '';
  for (const { date, key, label } of axisChanges(interventions)) {
    const column = date.slice(0, 7) < first ? undefined : columns.find((each) => `${each.slice(0, 7)}-01` >= date);
    if (column !== undefined) by.set(column, [...(by.get(column) ?? []), { key, label }]);
  }
  return by;
}
