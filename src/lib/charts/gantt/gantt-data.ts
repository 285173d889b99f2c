import type { AxisChange } from '../axes/changes-on-axis';
import type { RowName } from '../axes/row-layout';

export interface GanttRow extends RowName {
  /** Null where not begun and not planned. */
  readonly from: string | null;
  /** Done on; null where still open. */
  readonly to: string | null;
  readonly due?: string | null | undefined;
  readonly state: 'done' | 'open' | 'overdue' | 'planned';
}

export interface GanttData {
  readonly measure: string;
  /** Stand as given. */
  readonly rows: readonly GanttRow[];
  /** The day up to which open rows are drawn. */
  readonly today: string;
  /** What that day is: `end of the data`; by default `today`. */
  readonly todayName?: string | undefined;
  /** Dated changes; those outside the axis are not drawn. */
  readonly changes?: readonly (AxisChange & { readonly date: string })[] | undefined;
  readonly rowName?: string | undefined;
}
