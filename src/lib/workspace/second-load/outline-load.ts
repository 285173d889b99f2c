import { tableNamed } from '$lib/intake/columns';
import type { Changed } from '$lib/intake/across/compare-rows';
import type { Row } from '$lib/intake/rows';
import type { SecondLoad } from './compare-load';
import { cellWords, fieldLabel, isText, rowName, whatDiffers } from './describe-change';
import { sortGone } from './held-rows';

export interface FieldChange { readonly field: string; readonly before: string; readonly after: string }

/** What a load would do to one table, in words for the page. */
export interface TableOutline {
  readonly table: string;
  readonly label: string;
  /** False where rows have no reference of their own, so that a corrected row shows as one new and one gone. */
  readonly keyed: boolean;
  readonly added: readonly string[];
  readonly changed: readonly { readonly key: string; readonly fields: readonly FieldChange[] }[];
  readonly gone: readonly { readonly key: string; readonly held: boolean }[];
  readonly same: number;
}

export function outlineLoad(second: SecondLoad): readonly TableOutline[] {
  const gone = sortGone(second, new Set(second.tables.map(({ table }) => table)));
  return second.tables.map(({ table, added, changed, gone: goneRows, same }) => ({
    table, label: tableNamed(table).label, keyed: tableNamed(table).key.length > 0, same,
    added: added.map((row) => rowName(table, row)),
    changed: changed.map((each) => ({ key: rowName(table, each.before), fields: fieldChanges(table, each) })),
    gone: goneRows.map((row) => ({ key: rowName(table, row), held: isIn(gone.get(table)?.held, row) }))
  }));
}

const isIn = (rows: readonly Row[] | undefined, row: Row): boolean => rows?.includes(row) ?? false;

function fieldChanges(table: string, { before, after, columns }: Changed): readonly FieldChange[] {
  return columns.map((column) => {
    const told = { before: cellWords(table, column, before[column] ?? null), after: cellWords(table, column, after[column] ?? null) };
    return { field: fieldLabel(table, column), ...(isText(table, column) ? whatDiffers(told.before, told.after) : told) };
  });
}
