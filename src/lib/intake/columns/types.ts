import type { VocabularyName } from '$lib/model/vocabularies';

/** How a cell is read and stored.
 *  ref, text, code → varchar; codes → varchar, codes parted by ';'; month → date (first of the month, written YYYY-MM);
 *  date → date (YYYY-MM-DD); integer → integer; number → double. A blank cell is null, never zero. */
export type ColumnKind = 'ref' | 'text' | 'code' | 'codes' | 'month' | 'date' | 'integer' | 'number';

export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly label: string;
  /** What it means, in a sentence that a template can show. */
  readonly help: string;
  readonly example: string;
  readonly required?: boolean;
  readonly values?: VocabularyName;
  /** Table whose key column this refers to, e.g. 'cases.case_ref'. */
  readonly refersTo?: string;
  readonly min?: number;
  readonly max?: number;
  /** Of the restricted copy alone: blank in every row of any other, where it is no gap. */
  readonly restricted?: boolean;
}

export interface Table {
  readonly name: string;
  readonly label: string;
  /** "One row per …" */
  readonly grain: string;
  /** Columns that together identify a row; a second row with the same values is a mistake. Empty where rows may repeat. */
  readonly key: readonly string[];
  /** True for the three tables that a force starts with. */
  readonly starter?: boolean;
  /** Columns that the example row of the template leaves blank: their examples do not belong into one row with the others. */
  readonly exampleWithout?: readonly string[];
  readonly columns: readonly Column[];
}
