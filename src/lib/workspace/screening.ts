import { tableNamed } from '$lib/intake/columns';
import type { Row, TableRows } from '$lib/intake/rows';
import { applyDecisions, type Decision } from '$lib/intake/screening/apply-decisions';
import type { Finding } from '$lib/intake/screening/finding';
import { screenInWorker } from '$lib/intake/screening/screen-in-worker';

/** A text cell with findings: where it stands in the batch, and its text. For the review screen only. */
export interface ScreenedCell {
  readonly table: string;
  readonly row: number;
  readonly column: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Findings that one decision can settle: the same words found for the same reason. */
export interface FindingGroup {
  readonly id: string;
  readonly finding: Finding;
  readonly places: readonly { readonly cell: number; readonly finding: number }[];
  /** The first of them in its place: for a combination its whole sentence, with each part of it; … where the text goes on. */
  readonly inPlace: readonly { readonly text: string; readonly as: 'words' | 'finding' | 'part' }[];
}

const around = 70;

/** Screens every text cell of a batch. `screen` gives the findings of those texts that have any; the page's is a worker. */
export async function screenBatches(batches: readonly TableRows[], onProgress: (done: number, total: number) => void, signal?: AbortSignal, screen: typeof screenInWorker = screenInWorker): Promise<ScreenedCell[]> {
  const cells = batches.flatMap(({ table, rows }) => {
    const columns = tableNamed(table).columns.filter(({ kind }) => kind === 'text').map(({ name }) => name);
    return rows.flatMap((row, at) => columns.flatMap((column) => (typeof row[column] === 'string' ? [{ table, row: at, column, text: row[column] }] : [])));
  });
  const found = await screen(cells.map(({ text }) => text), { onProgress, signal });
  onProgress(cells.length, cells.length);
  return [...found].sort(([a], [b]) => a - b).map(([at, findings]) => ({ ...cells[at]!, findings }));
}

/** What may identify someone in a text that a person types. The recognisers are fetched when first asked for. */
export const identifiersIn = async (text: string): Promise<Finding[]> => (await import('$lib/intake/screening/screen-text')).screenText(text);

/** 'Words 2 to 4 (a name: it follows a rank) and word 6 (an e-mail address) may identify someone.': where each finding stands, and why, without
 *  repeating it; '' where there is none. */
export function identifyingWords(text: string, findings: readonly Finding[]): string {
  const told = findings.map(({ start, end, why }) => {
    const before = wordsOf(Array.from(text).slice(0, start + 1).join('')).length;
    const last = wordsOf(Array.from(text).slice(0, end).join('')).length;
    return `${last > before ? `words ${before} to ${last}` : `word ${before}`} (${why.replace(/\.$/, '')})`;
  });
  const all = told.length > 1 ? `${told.slice(0, -1).join(', ')} and ${told.at(-1)}` : (told[0] ?? '');
  return all && `${all.charAt(0).toUpperCase()}${all.slice(1)} may identify someone.`;
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Findings alike, in the order in which they are first met. */
export function groupFindings(cells: readonly ScreenedCell[]): FindingGroup[] {
  const groups = new Map<string, { finding: Finding; places: { cell: number; finding: number }[]; inPlace: FindingGroup['inPlace'] }>();
  cells.forEach(({ text, findings }, cell) => {
    const points = Array.from(text);
    findings.forEach((finding, at) => {
      const words = points.slice(finding.start, finding.end).join('');
      // A combination is judged where it stands; anything else alike is settled alike.
      const id = finding.kind === 'combination' ? `${cell} ${at}` : `${finding.kind} ${words.toLocaleLowerCase('en-GB')}`;
      const group = groups.get(id);
      if (group) group.places.push({ cell, finding: at });
      else groups.set(id, {
        finding: { ...finding, text: words }, places: [{ cell, finding: at }], inPlace: inPlace(points, finding)
      });
    });
  });
  return [...groups].map(([id, group]) => ({ id, ...group }));
}

function inPlace(points: readonly string[], finding: Finding): FindingGroup['inPlace'] {
  const parts = (finding.parts ?? []).filter(({ start, end }) => end <= finding.start || start >= finding.end);
  const marks = [...parts.map((part) => ({ ...part, as: 'part' as const })), { start: finding.start, end: finding.end, as: 'finding' as const }].sort((a, b) => a.start - b.start);
  const from = Math.max(0, Math.min(...marks.map(({ start }) => start)) - around);
  const to = Math.min(points.length, Math.max(...marks.map(({ end }) => end)) + around);
  const stretches: { text: string; as: 'words' | 'finding' | 'part' }[] = [];
  const put = (start: number, end: number, as: 'words' | 'finding' | 'part') => { if (end > start) stretches.push({ text: points.slice(start, end).join(''), as }); };
  let at = from;
  for (const { start, end, as } of marks) {
    put(at, start, 'words');
    put(Math.max(at, start), end, as);
    at = Math.max(at, end);
  }
  put(at, to, 'words');
  const goesOn = (i: number): [before: string, after: string] => [i === 0 && from > 0 ? '…' : '', i === stretches.length - 1 && to < points.length ? '…' : ''];
  return stretches.map(({ text, as }, i) => ({ text: goesOn(i).join(text), as }));
}

/** The batch with every decision applied, codings moved along with their notes. Null while a finding is unsettled:
 *  such a batch may not be stored. */
export function settleBatches(batches: readonly TableRows[], cells: readonly ScreenedCell[], groups: readonly FindingGroup[], decisions: ReadonlyMap<string, Decision>): TableRows[] | null {
  const byPlace = new Map(groups.flatMap((group) => group.places.map((place) => [`${place.cell} ${place.finding}`, decisions.get(group.id) ?? null] as const)));
  const cleaned = new Map<string, Map<number, Record<string, string>>>();
  const notes = batches.find(({ table }) => table === 'notes')?.rows;
  const moves = new Map<string, (offset: number) => number>();
  for (const [at, cell] of cells.entries()) {
    const result = applyDecisions(cell.text, cell.findings, cell.findings.map((_, finding) => byPlace.get(`${at} ${finding}`) ?? null));
    if (!result.ok) return null;
    const ofTable = cleaned.get(cell.table) ?? new Map<number, Record<string, string>>();
    cleaned.set(cell.table, ofTable.set(cell.row, { ...ofTable.get(cell.row), [cell.column]: result.text }));
    if (cell.table === 'notes') {
      const note = notes?.[cell.row];
      if (note) moves.set(String(note.note_ref), offsetMover(cell.text, cell.findings, result.record));
    }
  }
  return batches.map(({ table, rows }) => {
    const ofTable = cleaned.get(table);
    if (!ofTable && (table !== 'codings' || moves.size === 0)) return { table, rows };
    return { table, rows: rows.map((row, at) => moveCoding(table, ofTable?.has(at) ? { ...row, ...ofTable.get(at) } : row, moves)) };
  });
}

function moveCoding(table: string, row: Row, moves: ReadonlyMap<string, (offset: number) => number>): Row {
  const move = table === 'codings' ? moves.get(String(row.note_ref)) : undefined;
  return move ? { ...row, start_offset: move(Number(row.start_offset)), end_offset: move(Number(row.end_offset)) } : row;
}

/** Where a UTF-16 offset of the old text stands in the new one. Within a replaced stretch: at its new end. */
function offsetMover(text: string, findings: readonly Finding[], record: readonly { start: number; end: number }[]): (offset: number) => number {
  const points = Array.from(text);
  const units = (from: number, to: number) => points.slice(from, to).join('').length;
  const edits = findings.map((finding, i) => ({
    start: units(0, finding.start), end: units(0, finding.end), grows: record[i]!.end - record[i]!.start - units(finding.start, finding.end)
  }));
  return (offset) => edits.reduce((moved, edit) => (offset >= edit.end ? moved + edit.grows : offset > edit.start ? moved + edit.end - offset + edit.grows : moved), offset);
}
