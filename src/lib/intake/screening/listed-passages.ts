import Papa from 'papaparse';

/** A stretch of text to screen: `offset` is where it begins in the file (code points) when its offsets count from there, else 0. */
export interface ListedPassage {
  readonly id: string;
  readonly text: string;
  readonly offset: number;
}

export type ListedPassages =
  | { readonly ok: true; readonly passages: readonly ListedPassage[] }
  | { readonly ok: false; readonly message: string };

/** The passages of a .txt (each line, offsets from the start of the file), .csv or .jsonl file. Rows with `id` and `text` give their
 *  text; a .csv without them gives every cell, and a panel note in .jsonl every passage. Refusals never repeat the file's content. */
export function listPassages(name: string, content: string): ListedPassages {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === 'txt') return { ok: true, passages: linesOf(content) };
  if (ending === 'csv') return ofCsv(content);
  if (ending === 'jsonl') return ofJsonl(content);
  return { ok: false, message: 'the name must end in .txt, .csv or .jsonl' };
}

function linesOf(content: string): ListedPassage[] {
  const passages: ListedPassage[] = [];
  let offset = 0;
  for (const [index, line] of content.split('\n').entries()) {
    passages.push({ id: `line ${index + 1}`, text: line, offset });
    offset += countCodePoints(line) + 1;
  }
  return passages;
}

function countCodePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

function ofCsv(content: string): ListedPassages {
  const { data, errors } = Papa.parse<string[]>(content, { skipEmptyLines: 'greedy' });
  const broken = errors.find((error) => error.type === 'Quotes');
  if (broken) return { ok: false, message: `row ${(broken.row ?? 0) + 1}: a quotation mark is not closed or stands inside a cell` };
  const [header = [], ...rows] = data;
  const names = header.map((cell) => cell.trim().toLowerCase());
  const textAt = names.indexOf('text');
  const idAt = names.indexOf('id');
  const passages = rows.flatMap((row, index) => {
    const id = idAt < 0 ? `row ${index + 2}` : (row[idAt] ?? '');
    if (textAt >= 0) return [{ id, text: row[textAt] ?? '', offset: 0 }];
    return row.map((text, column) => ({ id: `${id}, ${names[column] || `column ${column + 1}`}`, text, offset: 0 }));
  });
  return { ok: true, passages };
}

function ofJsonl(content: string): ListedPassages {
  const passages: ListedPassage[] = [];
  for (const [index, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue;
    const row = readRow(line, index + 1);
    if (row === null) return { ok: false, message: `line ${index + 1} is not a JSON object with "id" and "text"` };
    passages.push(...row);
  }
  return { ok: true, passages };
}

/** The passages of one JSON line: {id, text}, or a note {note_id, passages: [{text}]}; null when it is neither. */
function readRow(line: string, number: number): ListedPassage[] | null {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof row !== 'object' || row === null) return null;
  const { id, text, note_id: noteId, passages } = row as Record<string, unknown>;
  if (typeof text === 'string') return [{ id: String(id ?? `line ${number}`), text, offset: 0 }];
  if (!Array.isArray(passages)) return null;
  return passages.map((passage: unknown, index) => ({
    id: `${String(noteId ?? `line ${number}`)}, passage ${index + 1}`, text: textOf(passage), offset: 0
  }));
}

function textOf(passage: unknown): string {
  const text = typeof passage === 'object' && passage !== null ? (passage as Record<string, unknown>).text : passage;
  return typeof text === 'string' ? text : '';
}
