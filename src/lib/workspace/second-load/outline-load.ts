import { tableNamed } from '$lib/intake/columns';
import type { Changed } from '$lib/intake/across/compare-rows';
import type { SecondLoad } from './compare-load';
import { cellWords, fieldLabel, isText, rowName, whatDiffers } from './describe-change';
import { sortGone } from './held-rows';
import { stepBack } from './steps-back';

/** `back`: what it takes back, in words; null where it does not. */
export interface FieldChange { readonly field: string; readonly before: string; readonly after: string; readonly back: string | null }

/** What a load would do to one table, in words for the page. */
export interface TableOutline {
  readonly table: string;
  readonly label: string;
  /** False where rows have no reference of their own, so that a corrected row shows as one new and one gone. */
  readonly keyed: boolean;
  readonly added: readonly string[];
  /** Those that take something back first. */
  readonly changed: readonly { readonly key: string; readonly fields: readonly FieldChange[] }[];
  readonly gone: readonly string[];
  /** Of those that are gone, how many stay although the person takes them out, whatever is taken out beside, and as chosen now;
   *  and the tables of the rows that refer to them. */
  readonly held: { readonly always: number; readonly asChosen: number; readonly by: readonly string[] };
  /** Rows that are loaded, which the files lack and do not plainly cover. */
  readonly stay: number;
  readonly same: number;
}

/** `removing`: the tables whose gone rows a person wants taken out, as chosen now. */
export function outlineLoad(second: SecondLoad, removing: ReadonlySet<string>): readonly TableOutline[] {
  const ifAllGo = sortGone(second, new Set(second.tables.map(({ table }) => table)));
  const chosen = sortGone(second, removing);
  return second.tables.map(({ table, added, changed, gone: goneRows, stay, same }) => ({
    table, label: tableNamed(table).label, keyed: tableNamed(table).key.length > 0, stay, same,
    added: added.map((row) => rowName(table, row)),
    changed: backFirst(changed.map((each) => ({ key: rowName(table, each.before), fields: fieldChanges(table, each) }))),
    gone: goneRows.map((row) => rowName(table, row)),
    held: heldOf(ifAllGo.get(table), removing.has(table) ? chosen.get(table) : undefined)
  }));
}

type Sorted = ReturnType<typeof sortGone> extends ReadonlyMap<string, infer S> ? S : never;

function heldOf(always: Sorted | undefined, chosen: Sorted | undefined): TableOutline['held'] {
  const asChosen = chosen ?? always;
  return { always: always?.held.length ?? 0, asChosen: asChosen?.held.length ?? 0, by: (asChosen?.by ?? []).map((name) => tableNamed(name).label) };
}

const backFirst = (changed: TableOutline['changed']): TableOutline['changed'] => [...changed].sort((a, b) => Number(takesBack(b)) - Number(takesBack(a)));
const takesBack = ({ fields }: TableOutline['changed'][number]): boolean => fields.some(({ back }) => back !== null);

function fieldChanges(table: string, changed: Changed): readonly FieldChange[] {
  const { before, after, columns } = changed;
  return columns.map((column) => {
    const told = { before: cellWords(table, column, before[column] ?? null), after: cellWords(table, column, after[column] ?? null) };
    return { field: fieldLabel(table, column), back: stepBack(table, changed, column), ...(isText(table, column) ? whatDiffers(told.before, told.after) : told) };
  });
}
