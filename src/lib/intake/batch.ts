import type { Problem, Row } from './rows';
import type { Mapping } from './mapping/mapping';
import { valueKey } from './mapping/mapping';
import type { HeadingProposal } from './mapping/propose-mapping';
import { ProblemList } from './problem-list';

/** The headings of a sheet that are not all in the dictionary, with what each may be. */
export interface SheetProposal {
  readonly file: string;
  readonly table: string;
  readonly headings: readonly HeadingProposal[];
}

/** A value outside its closed list, with the code that it may mean. */
export interface ValueProposal {
  readonly vocabulary: string;
  readonly column: string;
  readonly value: string;
  readonly count: number;
  readonly code: string | null;
}

/** A row that was read, with where it came from. A cell with a problem is missing from it: the batch is refused then, and
 *  the rest of the row still counts for keys and references, so that all problems are said in one pass. */
export interface CheckedRow {
  readonly file: string;
  readonly row: number;
  readonly cells: Row;
}

/** What has been gathered of a batch so far. */
export class Batch {
  readonly problems = new ProblemList();
  readonly notices: Problem[] = [];
  readonly sheets: SheetProposal[] = [];
  readonly rows = new Map<string, CheckedRow[]>();
  /** Full names of columns that every row needs and that a sheet has under no known heading. */
  readonly unplaced = new Set<string>();
  readonly #values = new Map<string, ValueProposal>();

  constructor(readonly mapping: Mapping) {}

  addRows(table: string, rows: readonly CheckedRow[]): void {
    const before = this.rows.get(table);
    if (!before) this.rows.set(table, [...rows]);
    else for (const row of rows) before.push(row);
  }

  addValue(vocabulary: string, column: string, value: string, code: string | null): void {
    const key = valueKey(vocabulary, value);
    const before = this.#values.get(key);
    if (before) this.#values.set(key, { ...before, count: before.count + 1 });
    else if (this.#values.size < 500) this.#values.set(key, { vocabulary, column, value, count: 1, code });
  }

  get values(): readonly ValueProposal[] {
    return [...this.#values.values()].sort((a, b) => b.count - a.count);
  }
}
