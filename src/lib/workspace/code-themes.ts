import codebook from '$data/themes/codebook.json';
import type { Row } from '$lib/intake/rows';
import type { Database } from '$lib/store/database';
import { replaceComputed } from '$lib/store/load-tables';
import { storedCodings, storedNotes } from '$lib/store/queries/stored-notes';
import { base } from '$app/paths';
import { assignInWorker } from '$lib/themes/assign-in-worker';
import { modelManifest } from '$lib/themes/model-manifest';
import { settle, type Settled } from '$lib/themes/settle';
import type { Assignment, Codebook, Decision, Driver, Passage } from '$lib/themes/types';

export const codebookThemes = codebook.themes.map(({ id }) => id);

interface Options {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
  /** Runs a write when no other is under way. */
  readonly store: (write: () => Promise<void>) => Promise<void>;
}

/** Splits every note into passages, assigns them to the codebook with what people have settled, and stores both. */
export async function codeThemes(database: Database, { signal, onProgress, store }: Options): Promise<void> {
  const [notes, codings] = [await storedNotes(database), await storedCodings(database)];
  if (notes.length === 0) return;
  const decisions: Decision[] = codings.map((coding) => ({ noteRef: coding.note_ref, start: coding.start_offset, end: coding.end_offset, theme: coding.theme_id, verdict: coding.verdict }));
  const { passages, assignments } = await assignInWorker(
    {
      codebook: codebook as Codebook,
      modelUrl: `${base}/${modelManifest.file}`,
      decisions,
      notes: notes.map((note) => ({ noteRef: note.note_ref, caseRef: note.case_ref, panel: note.panel.slice(0, 7), slot: slotOf(note.slot_type), text: note.text }))
    },
    { signal, onProgress }
  );
  signal.throwIfAborted();
  const settled = settle(passages, decisions);
  await store(async () => {
    await replaceComputed(database, 'passages', passageRows(passages, assignments, settled));
    await replaceComputed(database, 'passage_themes', themeRows(assignments, settled));
  });
}

const slotOf = (slotType: string): 'new' | 'update' | 'complex' => (slotType === 'new' || slotType === 'complex' ? slotType : 'update');

/** A person has read the passage: what they did not choose is not suggested again. */
const isCoded = (settled: Settled | undefined): boolean => settled !== undefined && (settled.none || settled.confirmed.length > 0);

/** Rows are made as they are stored, so that a hundred thousand of them are never made in one task. */
function* passageRows(passages: readonly Passage[], assignments: readonly Assignment[], settled: ReadonlyMap<string, Settled>): Generator<Row> {
  const bands = new Map(assignments.map(({ passageId, band }) => [passageId, band]));
  for (const passage of passages) yield {
    passage_id: passage.id, note_ref: passage.noteRef, case_ref: passage.caseRef, panel: `${passage.panel}-01`,
    start_offset: passage.start, end_offset: passage.end, body: passage.text,
    state: isCoded(settled.get(passage.id)) ? 'coded' : (bands.get(passage.id) ?? 'unassigned')
  };
}

function* themeRows(assignments: readonly Assignment[], settled: ReadonlyMap<string, Settled>): Generator<Row> {
  for (const assignment of assignments) yield* rowsOf(assignment, isCoded(settled.get(assignment.passageId)));
}

const rowsOf = (assignment: Assignment, coded: boolean): Row[] => assignment.suggestions
  .filter((suggestion) => suggestion.settled || !coded)
  .map((suggestion) => ({
    passage_id: assignment.passageId, theme_id: suggestion.theme, standing: suggestion.settled ? 'confirmed' : suggestion.band,
    score: suggestion.score, drivers: writeDrivers(suggestion.drivers)
  }));

const writeDrivers = (drivers: readonly Driver[]) => drivers.map(({ start, end, weight }) => `${start}-${end}:${weight.toFixed(3)}`).join(';');
