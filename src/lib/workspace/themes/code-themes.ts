import codebook from '$data/themes/codebook.json';
import type { Database } from '$lib/store/database';
import { replaceComputed, replacePassages } from '$lib/store/load-tables';
import { keptReadings } from '$lib/store/queries/kept-readings';
import { reviewWaiting } from '$lib/store/queries/review';
import { codingsMark, storedCodings, storedNotes, type StoredNote } from '$lib/store/queries/stored-notes';
import { base } from '$app/paths';
import { openDesk, type ThemeDesk } from '$lib/themes/desk/open-desk';
import { fieldManifest } from '$lib/themes/discovery/field-manifest';
import { mattersManifest } from '$lib/themes/discovery/matters-manifest';
import { sentenceManifest } from '$lib/themes/discovery/sentence-manifest';
import { modelManifest } from '$lib/themes/judging/model-manifest';
import type { KeptReading } from '$lib/themes/meaning/kept-readings';
import { asThemselves, countAssignment, countDecisions, type Counting } from '$lib/themes/registry/counting';
import { suggestionMark } from '$lib/themes/learning/suggestion-mark';
import type { AskKind, DeskAsks } from '$lib/themes/desk/desk-messages';
import type { Assignment, Decision, Note, Passage, RankedTheme, RunOptions, Theme } from '$lib/themes/types';
import { passageRows, settleNow, themeRows, type SettledNow } from './passage-rows';

type Words = ReturnType<typeof countDecisions>;

interface Options {
  readonly signal: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
  /** Runs a write when no other is under way. */
  readonly store: (write: () => Promise<void>) => Promise<void>;
  /** Whether what the sentence encoder says counts too. */
  readonly meaning: boolean;
}

/** The notes as the engine has read them. */
export interface NotesRead {
  readonly passages: readonly Passage[];
  /** Texts that the sentence encoder has not read yet, here or before. */
  readonly unread: number;
  /** Whether what it says of them is in the database. */
  readonly stored: boolean;
}

/** What a decision taught the engine. */
export interface Lesson {
  /** Passages whose suggestions are others than before. */
  readonly changed: number;
  /** How many more passages wait for a person than before, in the period and under the filters in force; fewer where below 0. */
  readonly waiting: number;
}

/** Whether a sentence encoder ships. */
export const readsMeaning = modelManifest.encoder !== null;

let desk: ThemeDesk | null = null;
/** What stands suggested of each passage. */
let suggested = new Map<string, string>();
/** The number of the engine's answer that it rests on, and of the last one asked for. */
let standing = 0;
let asked = 0;
let themesNow: readonly Theme[] = codebook.themes as readonly Theme[];
/** What the themes that people merged, split or retired count as. */
let counting: Counting = asThemselves;
let giveWay: () => void = () => {};

/** The theme engine of this tab, started when first needed. It keeps what it read until it reads other notes. */
export function themeDesk(): ThemeDesk {
  return (desk ??= openDesk({
    codebook: { ...codebook, themes: [...themesNow] },
    modelUrl: `${base}/${modelManifest.file}`,
    encoderUrl: modelManifest.encoder && `${base}/${modelManifest.encoder}`,
    sentencesUrl: `${base}/${sentenceManifest.file}`,
    mattersUrl: `${base}/${mattersManifest.file}`,
    fieldUrl: `${base}/${fieldManifest.file}`
  }));
}

/** Ends the engine, and with it all that it remembers of the notes. */
export function closeThemeDesk(): void {
  desk?.close();
  desk = null;
  suggested = new Map();
}

/** The themes that the engine judges by from now on, and what they count as. True where they are others than before: it starts anew when next
 *  asked, and what it was asked before gets no answer. */
export function judgeBy(themes: readonly Theme[], as: Counting): boolean {
  counting = as;
  if (JSON.stringify(themes) === JSON.stringify(themesNow)) return false;
  themesNow = themes;
  closeThemeDesk();
  return true;
}

/** Asks the engine what a person waits for: a slow reading in the background gives way. */
export function askThemes<K extends AskKind>(kind: K, ask: DeskAsks[K]['ask'], options?: RunOptions): Promise<DeskAsks[K]['answer']> {
  giveWay();
  return themeDesk().ask(kind, ask, options);
}

/** What is called whenever a person asks the engine something. */
export function onThemeAsk(call: () => void): void {
  giveWay = call;
}

/** The likeliest themes of a passage after `decisions`, best first, whatever their band. */
export async function likeliestThemes(passageId: string, decisions: readonly Decision[], signal: AbortSignal): Promise<readonly RankedTheme[]> {
  const found = await askThemes('look', { passageId, decisions }, { signal });
  return found ? countAssignment(found, counting).ranked : [];
}

/** What people have settled, as it counts now, and what they have to read again since its theme was split. */
async function storedWords(database: Database): Promise<Words> {
  const codings = await storedCodings(database);
  return countDecisions(codings.map((coding) => ({ noteRef: coding.note_ref, start: coding.start_offset, end: coding.end_offset, theme: coding.theme_id, verdict: coding.verdict })), counting);
}

/** What people have settled, as the engine takes it. */
export const storedDecisions = async (database: Database): Promise<Decision[]> => (await storedWords(database)).decisions;

/** Splits every note into passages and recalls what the encoder said of them before: `also` are readings that came with the sample.
 *  Null where there is no note. */
export async function readForThemes(database: Database, signal: AbortSignal, also: () => Promise<readonly KeptReading[]>): Promise<NotesRead | null> {
  const notes = await storedNotes(database);
  if (notes.length === 0) return null;
  const desk = themeDesk();
  const passages = await desk.ask('read', { notes: notes.map(noteOf) }, { signal });
  if (!modelManifest.encoder) return { passages, unread: 0, stored: true };
  const kept = await keptReadings(database, modelManifest.encoder);
  const unread = await desk.ask('recall', { readings: kept.length ? kept : await also() }, { signal });
  return { passages, unread, stored: kept.length > 0 && unread === 0 };
}

/** Has each passage read by the sentence encoder, once and for all: better suggestions, some 25 ms a passage and processor. What a person
 *  asks meanwhile is answered. */
export const readMeanings = (options: RunOptions): Promise<number> => themeDesk().ask('meanings', {}, options);

/** Assigns what was read to the codebook with what people have settled, and stores it; `meaning`: by what the sentence encoder says
 *  too. What people settle in the meantime holds. Gives the number of passages whose suggestions are others than before. */
export async function codeThemes(database: Database, { passages, stored }: NotesRead, { signal, onProgress, store, meaning }: Options): Promise<number> {
  const desk = themeDesk();
  const words = await storedWords(database);
  let as = ++asked;
  let assignments = await desk.ask('assign', { decisions: words.decisions, meaning, as }, { signal, ...(onProgress && { onProgress }) });
  const readings = meaning && !stored ? await desk.ask('readings', {}, { signal }) : [];
  signal.throwIfAborted();
  let changed = 0;
  await store(async () => {
    const now = await storedWords(database);
    const isOther = JSON.stringify(now) !== JSON.stringify(words);
    if (isOther) assignments = await desk.ask('assign', { decisions: now.decisions, meaning, as: (as = ++asked) }, { signal });
    changed = await storeAssignments(database, passages, assignments, now);
    standing = as;
    if (readings.length) await replaceComputed(database, 'readings', readings.map(({ key, scores }) => ({ text_key: key, encoder: modelManifest.encoder, scores })));
  });
  return changed;
}

/** What people have just settled teaches the engine: other suggestions for passages that nobody has settled take the place of those
 *  that stood. Where somebody decides meanwhile nothing is stored: that decision has its own turn. */
export async function learnThemes(database: Database, { passages }: NotesRead, { signal, store, meaning }: Omit<Options, 'onProgress'>): Promise<Lesson> {
  const counts = counting;
  const [words, mark] = await Promise.all([storedWords(database), codingsMark(database)]);
  const as = ++asked;
  const changed = await themeDesk().ask('learn', { decisions: words.decisions, meaning, since: standing, as }, { signal });
  const marks = new Map<string, string>();
  const other = changed.map((assignment) => countAssignment(assignment, counts)).filter(({ passageId, suggestions }) => {
    marks.set(passageId, suggestionMark(suggestions));
    return suggested.get(passageId) !== marks.get(passageId);
  });
  let lesson: Lesson = { changed: 0, waiting: 0 };
  await store(async () => {
    const [still, before] = await Promise.all([codingsMark(database), reviewWaiting(database)]);
    if (still !== mark || counting !== counts) return;
    signal.throwIfAborted();
    if (other.length > 0) {
      const ids = new Set(other.map(({ passageId }) => passageId));
      const their = passages.filter(({ id }) => ids.has(id));
      const now = settleNow(their, words, counts);
      await replacePassages(database, [...ids], passageRows(their, other, now), themeRows(other, now));
      lesson = { changed: other.length, waiting: (await reviewWaiting(database)).passages - before.passages };
    }
    standing = as;
    for (const [id, mark] of marks) suggested.set(id, mark);
  });
  return lesson;
}

/** What the engine makes of the passages, as it counts now. */
const counted = (assignments: readonly Assignment[], { settled }: SettledNow): Assignment[] => assignments.map((assignment) => countAssignment(assignment, counting, settled.get(assignment.passageId)?.rejected));

async function storeAssignments(database: Database, passages: readonly Passage[], found: readonly Assignment[], words: Words): Promise<number> {
  const now = settleNow(passages, words, counting);
  const assignments = counted(found, now);
  const before = suggested;
  suggested = new Map(assignments.map(({ passageId, suggestions }) => [passageId, suggestionMark(suggestions)]));
  await replaceComputed(database, 'passages', passageRows(passages, assignments, now));
  await replaceComputed(database, 'passage_themes', themeRows(assignments, now));
  return [...suggested].filter(([id, themes]) => before.has(id) && before.get(id) !== themes).length;
}

const noteOf = (note: StoredNote): Note => ({ noteRef: note.note_ref, caseRef: note.case_ref, panel: note.panel.slice(0, 7), slot: slotOf(note.slot_type), text: note.text });
const slotOf = (slotType: string): 'new' | 'update' | 'complex' => (slotType === 'new' || slotType === 'complex' ? slotType : 'update');
