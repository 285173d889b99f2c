import type { Table } from './columns';
import { tables } from './columns';
import type { Problem, TableRows } from './rows';
import { BYTES_PER_MB, MAX_BATCH_MB, MAX_FILE_MB } from './limits';
import type { CheckedRow, SheetProposal, ValueProposal } from './batch';
import { Batch } from './batch';
import { checkSheet } from './checks/check-sheet';
import { checkKeys } from './checks/check-keys';
import type { Known } from './checks/check-references';
import { checkReferences } from './checks/check-references';
import { chooseTable, tableTitled } from './mapping/choose-table';
import { columnFor } from './mapping/match-header';
import { columnsCalled } from './mapping/synonyms';
import { findApart } from './across/find-apart';
import { findContradictions } from './across/find-contradictions';
import { findCopies } from './checks/find-copies';
import { findFuture } from './across/find-future';
import { findOddReferences } from './across/find-odd-references';
import type { KindOfSlot } from './notes/parse-notes';
import { parseNotes } from './notes/parse-notes';
import { parseFile } from './files/parse-file';
import type { Mapping } from './mapping/mapping';
import { monthsOfSheets } from './mapping/month-of-sheet';
import { emptyMapping } from './mapping/mapping';
import { placesOf, type RowPlaces } from './checks/row-places';
import type { Parsed, Sheet, UnreadNotes } from './sheet';
import { refuse, wholeFile } from './sheet';

export interface Refusal {
  readonly ok: false;
  readonly problems: readonly Problem[];
  /** How many problems there are beyond those listed. */
  readonly more: number;
  /** Headings and values that are not in the dictionary, with what each may mean, for a person to decide. */
  readonly sheets: readonly SheetProposal[];
  readonly values: readonly ValueProposal[];
}

/** All of a batch, or what is wrong with it: nothing is half-loaded. */
export type IntakeResult = Accepted | Refusal;

export interface Accepted {
  readonly ok: true;
  readonly tables: readonly TableRows[];
  /** By table: where each of its rows stands in the files. */
  readonly places: ReadonlyMap<string, RowPlaces>;
  readonly notices: readonly Problem[];
}

export interface Progress {
  readonly file: string;
  /** Files done so far, and files in all. */
  readonly done: number;
  readonly total: number;
}

export interface IntakeOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** What was decided about unknown headings and values before. */
  readonly mapping?: Mapping | undefined;
  /** 'YYYY-MM-DD'; dates after it are noticed. Blank or absent: none are. */
  readonly today?: string | undefined;
}

/** A file before its bytes are asked for, so that one that is too large is never read. */
export interface Source {
  readonly name: string;
  readonly size: number;
  /** Rejects where the file cannot be read, for instance because it was moved. */
  readonly bytes: () => Promise<Uint8Array>;
}

/** Files checked against the dictionary and against each other. `known` maps 'cases.case_ref' and the like to what is
 *  loaded already. Rejects only with the reason of `signal`; everything wrong with the files is in the result. */
export function readFiles(files: readonly { readonly name: string; readonly bytes: Uint8Array }[], known: Known, options: IntakeOptions = {}): Promise<IntakeResult> {
  return readSources(files.map(({ name, bytes }) => ({ name, size: bytes.length, bytes: () => Promise.resolve(bytes) })), known, options);
}

/** The same for files whose bytes are read one after the other. */
export async function readSources(sources: readonly Source[], known: Known, { onProgress, signal, mapping = emptyMapping, today = '' }: IntakeOptions = {}): Promise<IntakeResult> {
  const batch = new Batch(mapping);
  const { problems, notices, rows } = batch;
  const total = sources.length;
  const unread: UnreadNotes[] = [];
  if (sources.reduce((sum, source) => sum + source.size, 0) > MAX_BATCH_MB * BYTES_PER_MB) {
    for (const { name, size } of sources) problems.add(wholeFile(name, `The files together are larger than ${MAX_BATCH_MB} MB (this one has ${inMb(size)} MB).`, 'Load fewer files at a time.'));
    return refusal(batch);
  }
  for (const [done, source] of sources.entries()) {
    await turn(signal);
    onProgress?.({ file: source.name, done, total });
    const parsed = await parse(source, signal);
    if (!parsed.ok) problems.addAll(parsed.problems);
    else await addSheets(parsed.sheets, batch, signal);
    if (parsed.ok && parsed.notes) unread.push(parsed.notes);
  }
  // What a heading means is asked first: until it is known where the cases have their references and the slots their kinds, notes that lack one cannot be told from notes that do not.
  if (!['cases.case_ref', 'slots.panel', 'slots.case_ref', 'slots.slot_type'].some((name) => batch.unplaced.has(name)) && !batch.values.some(({ vocabulary }) => vocabulary === 'slot_type')) for (const notes of unread) await addNotes(notes, known, batch, signal);
  for (const table of tables) checkKeys(table, rows.get(table.name) ?? [], problems, known);
  findCopies(rows, problems);
  checkReferences(rows, known, problems, batch.unplaced);
  await turn(signal);
  if (problems.empty && total > 0 && [...rows.values()].every((each) => each.length === 0)) problems.addAll(notices);
  if (!problems.empty) return refusal(batch);
  if (today) notices.push(...findFuture(rows, known, today));
  notices.push(...findApart(rows, today), ...findContradictions(rows), ...findOddReferences(rows, known));
  onProgress?.({ file: sources.at(-1)?.name ?? '', done: total, total });
  const loaded = tables.filter(({ name }) => (rows.get(name)?.length ?? 0) > 0);
  return {
    ok: true, notices, tables: loaded.map(({ name }) => ({ table: name, rows: rows.get(name)!.map(({ cells }) => cells) })),
    places: new Map(loaded.map(({ name }) => [name, placesOf(rows.get(name)!)]))
  };
}

const refusal = ({ problems, sheets, values }: Batch): Refusal => ({ ok: false, problems: problems.kept, more: problems.more, sheets, values });

async function parse(source: Source, signal: AbortSignal | undefined): Promise<Parsed> {
  if (source.size > MAX_FILE_MB * BYTES_PER_MB) {
    return refuse(source.name, `The file has ${inMb(source.size)} MB; at most ${MAX_FILE_MB} MB are read.`, 'Check that it is the right file; else split it by year.');
  }
  let bytes: Uint8Array;
  try {
    bytes = await source.bytes();
  } catch {
    return refuse(source.name, 'The file could not be read.', 'Close it in other programs, check that it is still there, and choose it again.');
  }
  return parseFile(source.name, bytes, signal);
}

async function addSheets(sheets: readonly Sheet[], batch: Batch, signal: AbortSignal | undefined): Promise<void> {
  const chosen = sheets.map(({ titles, header }) => chooseTable(titles, header));
  const months = monthsOfSheets(sheets, chosen);
  for (const [at, sheet] of sheets.entries()) {
    const table = chosen[at]!;
    if (isOfParties(sheet, table)) batch.problems.add(wholeFile(sheet.file, 'A sheet of suspects or of victims is no table of its own here.', 'What is known of the two stands in the table of cases, a case to a row, in columns such as suspect_rank_band and victim_sex. Join it there, without names and dates of birth.'));
    else if (table) batch.addRows(table.name, checkSheet(table, sheet, batch, months[at]!));
    else batch.problems.add(noTable(sheet));
    await turn(signal);
  }
}

/** Notes in Word or plain text name their cases as the rows do that are loaded or dropped with them. */
async function addNotes({ file, lines, maybe, notices = [] }: UnreadNotes, known: Known, batch: Batch, signal: AbortSignal | undefined): Promise<void> {
  const dropped = ['cases', 'slots'].flatMap((table) => batch.rows.get(table) ?? []).flatMap(({ cells }) => (typeof cells.case_ref === 'string' ? [cells.case_ref] : []));
  const parsed = parseNotes(file, lines, new Set([...(known.get('cases.case_ref') ?? []), ...dropped]), kindsOf(batch.rows.get('slots') ?? []));
  batch.notices.push(...notices);
  if (parsed.ok) await addSheets(parsed.sheets, batch, signal);
  else if (!maybe) batch.problems.addAll(parsed.problems);
}

/** The kind of the one slot that a case has at a panel, of the slots that are dropped. */
function kindsOf(slots: readonly CheckedRow[]): KindOfSlot {
  const kinds = new Map<string, string | null>();
  for (const { cells } of slots) {
    const key = `${String(cells.panel)} ${String(cells.case_ref)}`;
    kinds.set(key, !kinds.has(key) && typeof cells.slot_type === 'string' ? cells.slot_type : null);
  }
  return (month, caseRef) => kinds.get(`${month} ${caseRef}`) ?? null;
}

const inMb = (size: number): string => String(Math.ceil(size / BYTES_PER_MB));

/** A sheet called after suspects or victims that is none of the tables: it may look like cases, of which it has a few columns. */
const isOfParties = ({ titles, header }: Sheet, table: Table | null): boolean =>
  /suspect|victim|perpetrator|offender|accused|complainant/i.test(titles[0] ?? '') && tableTitled(titles[0]!) === null &&
  (table === null || (table.name === 'cases' && !table.columns.every(({ name, required }) => !required || header.some((heading) => columnFor(table, heading)?.name === name || columnsCalled(heading).includes(name)))));

const noTable = (sheet: Sheet): Problem =>
  wholeFile(sheet.file, 'The headings belong to no table of the dictionary, or to several.', `Name the sheet, or the file, after its table: ${tables.filter((table) => table.starter).map((table) => table.name).join(', ')} and so on, so that your own headings can be matched here; or use those of a template.`);

/** Lets a cancel arrive between two pieces of work; a worker, which is ended from outside, passes no signal and goes on. */
async function turn(signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return;
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}
