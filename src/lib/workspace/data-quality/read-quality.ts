import { tables } from '$lib/intake/columns';
import { checkAcross } from '$lib/intake/across/check-across';
import { completeness, ownMonth, type Completeness } from '$lib/intake/across/completeness';
import { copiedForward } from '$lib/intake/across/copied-forward';
import { datesAhead } from '$lib/intake/across/dates-ahead';
import { datesApart } from '$lib/intake/across/dates-apart';
import type { Loaded } from '$lib/intake/across/finding';
import { notesOfHeard } from '$lib/intake/across/notes-of-heard';
import type { Row } from '$lib/intake/rows';
import type { Database } from '$lib/store/database';
import { readTable } from '$lib/store/table-pages';
import { loadInterventions } from '../indicators/changes/load-interventions';
import type { Intervention } from '../indicators/types';
import { findGaps, type Gap } from './find-gaps';
import { groupFindings, type FindingGroup } from './group-findings';

/** How complete and consistent what is loaded is, whatever the filters. */
export interface Quality {
  readonly entries: readonly Completeness[];
  readonly gaps: readonly Gap[];
  readonly findings: readonly FindingGroup[];
  readonly copied: CopiedNotes;
  /** Dated changes that stand on its axes. */
  readonly interventions: readonly Intervention[];
}

/** Sentences that notes carry forward from an earlier note of their case. */
export interface CopiedNotes {
  readonly notes: number;
  readonly withCopies: number;
  readonly spans: number;
  /** Share of all characters of notes that stand in such sentences. */
  readonly share: number;
  readonly list: readonly { readonly note: string; readonly first: string; readonly spans: number }[];
}

/** `today` is the clock, as 'YYYY-MM-DD'. */
export async function readQuality(database: Database, today: string): Promise<Quality> {
  const loaded = new Map<string, readonly Row[]>();
  const found: Completeness[] = [];
  for (const { name } of tables) {
    loaded.set(name, await readTable(database, name));
    await turn();
  }
  for (const table of tables) {
    found.push(...completeness(table, loaded.get(table.name)!, monthOf(table, loaded)));
    await turn();
  }
  // A note that is loaded has its text: what may be missing is the note.
  const heard = notesOfHeard(loaded);
  const entries = heard.length ? [...found.filter(({ table, column }) => table !== 'notes' || column !== 'text'), ...heard] : found;
  const findings = groupFindings([...datesAhead(loaded, today), ...datesApart(loaded, today), ...checkAcross(loaded)]);
  await turn();
  return { entries, gaps: findGaps(entries), findings, copied: copiedNotes(loaded.get('notes')!), interventions: await loadInterventions(database) };
}

/** Its own month, else that in which its case was reported. */
function monthOf(table: (typeof tables)[number], loaded: Loaded): (row: Row) => string | null {
  const own = ownMonth(table);
  const cases = new Map((loaded.get('cases') ?? []).map((row) => [row.case_ref, row.reported_month ?? null] as const));
  return (row) => own(row) ?? (cases.get(row.case_ref ?? null) as string | null | undefined) ?? null;
}

export function copiedNotes(notes: readonly Row[]): CopiedNotes {
  const spans = copiedForward(notes);
  const byNote = new Map<string, { note: string; first: string; spans: number }>();
  for (const { noteRef, firstNoteRef } of spans) byNote.set(noteRef, { note: noteRef, first: byNote.get(noteRef)?.first ?? firstNoteRef, spans: (byNote.get(noteRef)?.spans ?? 0) + 1 });
  const characters = notes.reduce((sum, { text }) => sum + String(text ?? '').length, 0);
  const copied = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return { notes: notes.length, withCopies: byNote.size, spans: spans.length, share: characters === 0 ? 0 : copied / characters, list: [...byNote.values()].sort((a, b) => b.spans - a.spans || a.note.localeCompare(b.note, 'en')) };
}

/** Between two pieces of work the page may draw. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
