import type { CheckedRow } from '../batch';
import { checkAcross } from './check-across';
import { cell, type Loaded } from './finding';
import type { Table } from '../columns';
import { tableNamed } from '../columns';
import type { Problem } from '../rows';

/** What the rows of one drop say against each other, before they are loaded: dates that run backwards, a status against a day, notes of a
 *  panel that has slots and none for them. One notice for each file, column and contradiction, at the first row. What is only missing or
 *  rare waits for the page of data quality, as does what the drop says against rows loaded before. */
export function findContradictions(rows: ReadonlyMap<string, readonly CheckedRow[]>): Problem[] {
  const groups = new Map<string, { notice: Problem; places: Set<number> }>();
  const named = new Map<string, ReadonlyMap<string, readonly CheckedRow[]>>();
  for (const { check, table: name, ref, column, message, mend } of checkAcross(loadedOf(rows))) {
    if (check === 'outcomes') continue;
    const table = tableNamed(name);
    const byRef = named.get(name) ?? rowsByRef(table, rows.get(name) ?? []);
    named.set(name, byRef);
    const found = byRef.get(ref) ?? [];
    const filled = found.filter(({ cells }) => cell(cells, column) !== '');
    const at = filled[0];
    if (!at) continue;
    const key = JSON.stringify([at.file, name, column, message]);
    const group = groups.get(key);
    if (group) group.places.add(at.row);
    // Where several rows have one reference, which of them is not known: the reference is said alone.
    else groups.set(key, { places: new Set([at.row]), notice: { file: at.file, row: found.length === 1 ? at.row : null, column, found: found.length === 1 ? shown(table, at, column) : ref, message, mend, attend: true } });
  }
  return [...groups.values()].map(({ notice, places }) => ({ ...notice, message: `${notice.message}${alike(places.size - 1)}` }));
}

const alike = (more: number): string => (more === 0 ? '' : ` So it is in ${more} other ${more === 1 ? 'row' : 'rows'}.`);

function shown(table: Table, { cells }: CheckedRow, column: string): string {
  const value = cell(cells, column);
  return table.columns.find(({ name }) => name === column)?.kind === 'month' ? value.slice(0, 7) : value;
}

/** The rows by table; notes and slots are held against each other only at panels that the drop has both of, for it need not hold every
 *  slot of older notes, nor every note of older slots. */
function loadedOf(rows: ReadonlyMap<string, readonly CheckedRow[]>): Loaded {
  const loaded = new Map([...rows].map(([table, checked]) => [table, checked.map(({ cells }) => cells)]));
  const [slots, notes] = [loaded.get('slots') ?? [], loaded.get('notes') ?? []];
  const [withSlots, withNotes] = [slots, notes].map((some) => new Set(some.map(({ panel }) => panel)));
  return loaded
    .set('slots', slots.map((row) => (withNotes!.has(row.panel) ? row : { ...row, notes_held: null })))
    .set('notes', notes.filter(({ panel }) => withSlots!.has(panel)));
}

/** Rows by what a finding names them by: the table's own reference, or their case. */
function rowsByRef(table: Table, rows: readonly CheckedRow[]): ReadonlyMap<string, readonly CheckedRow[]> {
  const [key] = table.key.length === 1 ? table.key : ['case_ref'];
  const named = table.columns.find(({ name }) => name === key);
  const byRef = new Map<string, CheckedRow[]>();
  if (!named) return byRef;
  for (const row of rows) {
    const value = cell(row.cells, named.name);
    const ref = named.kind === 'month' ? value.slice(0, 7) : value;
    const same = byRef.get(ref);
    if (same) same.push(row);
    else byRef.set(ref, [row]);
  }
  return byRef;
}
