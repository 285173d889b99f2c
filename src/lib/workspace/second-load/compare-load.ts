import { tableNamed } from '$lib/intake/columns';
import { compareRows, type Comparison } from '$lib/intake/across/compare-rows';
import type { Loaded } from '$lib/intake/across/finding';
import type { TableRows } from '$lib/intake/rows';
import { numberEvents } from './number-events';
import { numberNotes } from './number-notes';
import { moveCodings, type MovedCodings } from './move-codings';

export interface TableComparison extends Comparison { readonly table: string }

/** What storing a checked batch would do to what is loaded. Nothing is done yet. */
export interface SecondLoad {
  /** One for each table of the batch. */
  readonly tables: readonly TableComparison[];
  /** Theme events of the batch whose number another event has, and that are added under a new one. */
  readonly renumbered: number;
  /** Coded passages of notes whose text the batch changes. */
  readonly codings: MovedCodings;
  /** What was compared with: rows of the batch's tables, and of those that refer to a row that is gone. */
  readonly loaded: Loaded;
}

export function compareLoad(loaded: Loaded, dropped: readonly TableRows[]): SecondLoad {
  const batches = numberNotes(loaded.get('notes') ?? [], dropped, loaded.get('codings') ?? []);
  // A case was heard at the panels of its slots, and at those of its notes where a slot was taken out before.
  const heard = { before: [...loaded.get('slots') ?? [], ...loaded.get('notes') ?? []], after: batches.find(({ table }) => table === 'slots')?.rows ?? [] };
  const tables = batches.map(({ table, rows }) => ({ table, ...compareRows(tableNamed(table), loaded.get(table) ?? [], table === 'themes' ? numberEvents(loaded.get(table) ?? [], rows) : rows, heard) }));
  const events = batches.find(({ table }) => table === 'themes')?.rows ?? [];
  const added = tables.find(({ table }) => table === 'themes')?.added ?? [];
  const notes = tables.find(({ table }) => table === 'notes')?.changed ?? [];
  const incoming = batches.find(({ table }) => table === 'codings')?.rows ?? [];
  const renumbered = added.filter((row) => !events.some(({ event_no }) => event_no === row.event_no)).length;
  return { tables, renumbered, codings: moveCodings(notes, loaded.get('codings') ?? [], incoming), loaded };
}

/** Whether two looks at the same batch saw the same: what a person agreed to is still what would be done. */
export function sameOutlook(a: SecondLoad, b: SecondLoad): boolean {
  const outlook = ({ tables, codings }: SecondLoad): string =>
    JSON.stringify([tables.map(({ table, added, changed, gone, same }) => [table, added.length, changed, gone, same]), codings]);
  return outlook(a) === outlook(b);
}
