import { tables } from '$lib/intake/columns';
import type { Row } from '$lib/intake/rows';
import type { SecondLoad } from './compare-load';

/** The columns of other tables that refer to `table`, and the column of it that each means. Codings go with their note. */
export const referring = (table: string): readonly { readonly table: string; readonly column: string; readonly target: string }[] =>
  tables.filter(({ name }) => name !== 'codings').flatMap(({ name, columns }) => columns
    .filter(({ refersTo }) => refersTo?.startsWith(`${table}.`))
    .map((column) => ({ table: name, column: column.name, target: column.refersTo!.slice(table.length + 1) })));

/** Rows that are gone from the file and may be taken out, and those that must stay because a row that stays refers to
 *  them; `by`: the tables of those. `removing`: the tables whose gone rows a person wants taken out. */
export function sortGone(second: SecondLoad, removing: ReadonlySet<string>): ReadonlyMap<string, { readonly out: readonly Row[]; readonly held: readonly Row[]; readonly by: readonly string[] }> {
  const leaving = new Set(second.tables.filter(({ table }) => removing.has(table)).flatMap(({ gone }) => gone));
  return new Map(second.tables.filter(({ gone }) => gone.length > 0).map(({ table, gone }) => {
    const needed = referring(table).map((each) => ({ ...each, refs: new Set(stayingRows(second, each.table, leaving).map((row) => row[each.column] ?? null)) }));
    const holds = (row: Row) => needed.filter(({ target, refs }) => refs.has(row[target] ?? null));
    const held = gone.filter((row) => holds(row).length > 0);
    return [table, { out: gone.filter((row) => holds(row).length === 0), held, by: [...new Set(held.flatMap((row) => holds(row).map((each) => each.table)))] }] as const;
  }));
}

function stayingRows(second: SecondLoad, table: string, leaving: ReadonlySet<Row>): readonly Row[] {
  const comparison = second.tables.find((each) => each.table === table);
  const replaced = new Set(comparison?.changed.map(({ before }) => before));
  const stay = (second.loaded.get(table) ?? []).filter((row) => !leaving.has(row) && !replaced.has(row));
  return comparison ? [...stay, ...comparison.added, ...comparison.changed.map(({ after }) => after)] : stay;
}
