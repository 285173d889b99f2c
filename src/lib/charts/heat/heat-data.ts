import type { Unit } from '../lettering/format-value';
import type { AxisChange } from '../axes/changes-on-axis';
import type { RowName } from '../axes/row-layout';

export interface HeatRow extends RowName {
  readonly id: string;
  /** The bar at the right; by default the sum of the row's cells where the unit is `count`, and none elsewhere. */
  readonly total?: { readonly value: number; readonly text?: string | undefined } | null | undefined;
}

export interface HeatColumn {
  readonly id: string;
  /** As it is read: `March 2024`. */
  readonly label: string;
  /** As it is drawn where there is room: `Mar`. */
  readonly short?: string | undefined;
  /** Neighbours of one group stand together under its name: `2024`. */
  readonly group?: string | undefined;
  /** Dated changes from this column on, each by the key that stands at its line: `1`. */
  readonly changes?: readonly AxisChange[] | undefined;
  /** Why the whole column is blank: `panel cancelled`. */
  readonly blank?: string | undefined;
}

export interface HeatCell {
  /** Ids of its row and column. */
  readonly row: string;
  readonly column: string;
  /** Null where withheld or unknown. */
  readonly value: number | null;
  /** What the value is out of. */
  readonly n?: number | null | undefined;
  /** How much of the value is suggested and not yet confirmed. */
  readonly suggested?: number | undefined;
  readonly withheld?: boolean | undefined;
  /** Shown instead of the value. */
  readonly text?: string | undefined;
}

export interface HeatData {
  /** What a cell counts: `Cases with the theme`. */
  readonly measure: string;
  readonly unit: Unit;
  readonly rows: readonly HeatRow[];
  readonly columns: readonly HeatColumn[];
  /** Those that are missing are zero. */
  readonly cells: readonly HeatCell[];
  /** What the key calls a cell that is given and is nothing, whose figure is then drawn like any other's: `none`. By default such cells
   *  stand empty, as those that are missing do. */
  readonly zero?: string | undefined;
  /** What heads the rows and the columns of the twin table. */
  readonly rowName?: string | undefined;
  readonly columnName?: string | undefined;
}
