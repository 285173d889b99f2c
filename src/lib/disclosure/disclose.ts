import { tierOf, type Audience, type Tier } from './audience';
import type { CellContent } from './cells';
import { refusalOf } from './crossing';
import { layGrid, type Heading } from './grid';
import { mergeComplete } from './population';
import { publishedBy, type Published } from './published';
import { distinctTables, type Register } from './register';
import { renderCells, renderFigures, type Rendered } from './render';
import { reportOn, type DisclosureReport } from './report';
import { isSealed, seal, type Safe } from './seal';
import { suppress } from './suppress';
import type { Tabulation } from './tables';

export type SafeCell = CellContent & Safe;
export type SafeHeading = Heading & Safe;

/** A table that may leave. Only `disclose` makes one: the mark cannot be named elsewhere. */
export interface SafeTable extends Safe {
  readonly id: string;
  readonly shape: Tabulation['shape'];
  readonly title: string;
  readonly unit: 'cases';
  readonly audience: Audience;
  readonly threshold: number;
  /** What counts are rounded to; null where they are not. */
  readonly base: number | null;
  readonly rows: readonly SafeHeading[];
  readonly columns: readonly SafeHeading[];
  /** A cell for each row and column. */
  readonly cells: readonly (readonly SafeCell[])[];
  readonly report: DisclosureReport;
  /** What the table gives away, for the register of what has been issued. */
  readonly published: Published;
}

/** Whether a table, cell or heading was made by `disclose`, for those who take values from outside the type system. */
export const isSafe = (value: unknown): value is SafeTable | SafeCell | SafeHeading => isSealed(value);

export interface DisclosureOptions {
  /** A threshold above that of the audience. */
  readonly threshold?: number;
  /** Tables handed over earlier, with which this one must be safe to be put together. */
  readonly register?: Register;
}

/** Makes a table safe for an audience: suppresses counts of cases that are too small and whatever would give them away.
 *  Throws RangeError on counts that are not whole numbers or contradict each other, on a lowered threshold, and on a table
 *  that `refusalOf` refuses: ask it first. */
export function disclose(table: Tabulation, audience: Audience, options: DisclosureOptions = {}): SafeTable {
  const tier = tierOf(audience, options.threshold);
  const refusal = refusalOf(table, audience);
  if (refusal !== null) throw new RangeError(`${table.id}: ${refusal}`);
  const earlier = options.register ? distinctTables(options.register) : [];
  const grid = layGrid(table, mergeComplete(earlier.map(({ complete }) => new Map(Object.entries(complete)))));
  const { drafts, exposed, revised } = suppress(grid, tier, earlier);
  const { columns, cells } = withFigures(table, renderCells(grid, drafts, tier), tier);
  const report = reportOn(drafts.map(({ verdict }) => verdict), tier, { exposed: exposed.size, revised: revised.size, earlier: earlier.length });
  const { id, shape, title } = table;
  const { threshold, base } = tier;
  return sealTable({ id, shape, title, unit: 'cases', audience, threshold, base, report, rows: grid.rows, columns, cells, published: publishedBy(grid, drafts, tier) });
}

type Content = Omit<SafeTable, keyof Safe | 'rows' | 'columns' | 'cells'> & { readonly rows: readonly Heading[]; readonly columns: readonly Heading[]; readonly cells: readonly (readonly CellContent[])[] };

/** For this room alone: marks a table that `disclose` has made, here or in its worker. */
export function sealTable({ rows, columns, cells, ...table }: Content): SafeTable {
  return seal({ ...table, rows: rows.map(seal), columns: columns.map(seal), cells: cells.map((row) => row.map(seal)) });
}

function withFigures(table: Tabulation, made: Rendered, tier: Tier): Rendered {
  if (table.shape !== 'magnitudes') return made;
  const figures = renderFigures(table, made.cells, tier);
  return { columns: [...made.columns, { id: 'figure', label: table.figureLabel, total: false }], cells: made.cells.map((row, r) => [...row, figures[r]!]) };
}

/** The cell of a table by the ids of its row and column. Throws RangeError where there is none. */
export function cellAt(table: SafeTable, rowId: string, columnId: string): SafeCell {
  const row = table.rows.findIndex((heading) => heading.id === rowId);
  const column = table.columns.findIndex((heading) => heading.id === columnId);
  const cell = table.cells[row]?.[column];
  if (cell === undefined) throw new RangeError(`${table.id} has no cell at ${rowId}, ${columnId}`);
  return cell;
}
