import { tableNamed } from '$lib/intake/columns';
import type { Changed } from '$lib/intake/across/compare-rows';
import type { Cell, Row } from '$lib/intake/rows';
import type { TableAmendment } from '$lib/store/amend-tables';
import type { SecondLoad } from './compare-load';
import { rowName } from './describe-change';
import { sortGone } from './held-rows';

/** What a load did, for the person who asked for it. */
export interface Stored {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Rows that were to be taken out and stay, since rows that stay refer to them: table and name of each. */
  readonly held: readonly { readonly table: string; readonly key: string }[];
}

export interface PlannedLoad {
  readonly amendments: readonly TableAmendment[];
  /** Rows amended or taken out, by table, for the activity log. */
  readonly counts: ReadonlyMap<string, number>;
  readonly stored: Stored;
}

/** The writes that a person agreed to, with a record of every row that they change or take out. `removing`: the tables
 *  whose gone rows are taken out. `loadNo`: number of this load among those that amended something. `today`: YYYY-MM-DD. */
export function planLoad(second: SecondLoad, removing: ReadonlySet<string>, loadNo: number, today: string): PlannedLoad {
  const gone = sortGone(second, removing);
  const out = (table: string): readonly Row[] => (removing.has(table) ? gone.get(table)?.out ?? [] : []);
  const notesOut = new Set(out('notes').map(({ note_ref }) => note_ref));
  const lost = [...second.codings.lost, ...(second.loaded.get('codings') ?? []).filter(({ note_ref }) => notesOut.has(note_ref))];
  const steps: readonly { readonly table: string; readonly added: readonly Row[]; readonly changed: readonly Changed[]; readonly removed: readonly Row[] }[] = [
    ...second.tables.map(({ table, added, changed }) => ({ table, added, changed, removed: out(table) })),
    { table: 'codings', added: [], changed: second.codings.moved, removed: lost }
  ];
  const record = createRecord(loadNo, today);
  const amendments: TableAmendment[] = [];
  const counts = new Map<string, number>();
  for (const { table, added, changed, removed } of steps) {
    for (const { before, after, columns } of changed) record.add(table, before, 'changed', columns.map((column) => [column, before[column] ?? null, after[column] ?? null]));
    for (const row of removed) record.add(table, row, 'removed', fieldsOf(table, row).map(([column, value]) => [column, value, null]));
    if (added.length + changed.length + removed.length === 0) continue;
    amendments.push({ table, rows: [...added, ...changed.map(({ after }) => after)], drop: [...changed.map(({ before }) => before), ...removed] });
    if (changed.length + removed.length > 0) counts.set(table, (counts.get(table) ?? 0) + changed.length + removed.length);
  }
  const all = (of: 'added' | 'changed'): number => second.tables.reduce((sum, table) => sum + table[of].length, 0);
  const stored = {
    added: all('added'), changed: all('changed'), removed: second.tables.reduce((sum, { table }) => sum + out(table).length, 0),
    held: [...gone].flatMap(([table, { held }]) => (removing.has(table) ? held.map((row) => ({ table, key: rowName(table, row) })) : []))
  };
  return { amendments: [...amendments, { table: 'amendments', rows: record.rows, drop: [] }], counts, stored };
}

const fieldsOf = (table: string, row: Row): readonly (readonly [string, Cell])[] =>
  tableNamed(table).columns.flatMap(({ name }) => ((row[name] ?? null) === null ? [] : [[name, row[name]!] as const]));

interface Record { readonly rows: readonly Row[]; add(table: string, row: Row, what: 'changed' | 'removed', fields: readonly (readonly [string, Cell, Cell])[]): void }

function createRecord(loadNo: number, today: string): Record {
  const rows: Row[] = [];
  let entry = 0;
  return {
    rows,
    add(table, row, what, fields) {
      entry += 1;
      for (const [field, former, latter] of fields) {
        rows.push({ load_no: loadNo, entry_no: entry, amended_on: today, table_name: table, row_key: rowName(table, row), what, field, former: asText(former), latter: asText(latter) });
      }
    }
  };
}

const asText = (cell: Cell): string | null => (cell === null ? null : String(cell));
