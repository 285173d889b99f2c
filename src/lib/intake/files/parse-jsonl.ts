import type { Problem } from '../rows';
import type { Parsed, RawCell, SheetRow } from '../sheet';
import { refuse, wholeFile } from '../sheet';
import { MAX_ROWS } from '../limits';

/** One JSON object a line as one sheet; the headings are the keys, in order of first use. A panel note may come with its
 *  passages apart, as {note_id, panel, case_ref, slot, passages: [{text}]}: they are joined by line breaks.
 *  A .json file that holds one list of objects is read the same way, its rows counted from 1. */
export function parseJsonl(file: string, wholeText: string): Parsed {
  const text = wholeText.replace(/^\uFEFF/, '');
  if (text.trim() === '') return refuse(file, 'The file is empty.', 'Check that the right file was saved: it has no lines.');
  const problems: Problem[] = [];
  const records: { row: number; entries: (readonly [string, RawCell])[] }[] = [];
  const headings = new Map<string, number>();
  let labelled = false;

  for (const { row, value } of values(text)) {
    const entries = isObject(value) ? cellsOf(value) : null;
    if (entries === null) {
      problems.push({ file, row, column: null, found: null, message: 'This line is not one JSON object with plain values.', mend: 'Write one object a line, with text, numbers or lists of text as values, and no line breaks inside it.' });
      continue;
    }
    labelled ||= hasThemes(value as object);
    for (const [heading] of entries) if (!headings.has(heading)) headings.set(heading, headings.size);
    records.push({ row, entries });
  }
  if (problems.length > 0) return { ok: false, problems };
  if (records.length > MAX_ROWS) return refuse(file, `There are more than ${MAX_ROWS} lines.`, 'Split the file by year.');

  const rows: SheetRow[] = records.map(({ row, entries }) => {
    const cells = new Array<RawCell>(headings.size).fill(null);
    for (const [heading, cell] of entries) cells[headings.get(heading)!] = cell;
    return { row, cells };
  });
  const notices = labelled ? [wholeFile(file, 'Themes stand beside the passages; they were not read.', 'Load codings as a table of their own if they should count as confirmed.')] : [];
  return { ok: true, sheets: [{ file, titles: [file], header: [...headings.keys()], headerRow: 1, rows, notices }] };
}

function* values(text: string): Generator<{ row: number; value: unknown }> {
  if (/^\s*\[/.test(text)) {
    const list = parseOrNull(text);
    if (!Array.isArray(list)) yield { row: 1, value: null };
    else for (const [at, value] of list.entries()) yield { row: at + 1, value };
    return;
  }
  for (const [at, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (line.trim() !== '') yield { row: at + 1, value: parseOrNull(line) };
  }
}

/** The error of JSON.parse quotes the text that it could not read, so it is dropped here. */
function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

const noteNames: ReadonlyMap<string, string> = new Map([['note_id', 'note_ref'], ['slot', 'slot_type']]);

function cellsOf(value: object): (readonly [string, RawCell])[] | null {
  const isNote = Object.hasOwn(value, 'passages');
  const entries: (readonly [string, RawCell])[] = [];
  for (const [key, content] of Object.entries(value) as [string, unknown][]) {
    const cell = key === 'passages' ? joined(content) : cellOf(content);
    if (cell === undefined) return null;
    entries.push([isNote ? (key === 'passages' ? 'text' : noteNames.get(key) ?? key) : key, cell]);
  }
  return entries;
}

function cellOf(content: unknown): RawCell | undefined {
  if (content === null || typeof content === 'string' || typeof content === 'boolean') return content;
  if (typeof content === 'number') return content;
  return Array.isArray(content) && content.every((item) => typeof item === 'string') ? content.join(';') : undefined;
}

function joined(passages: unknown): string | undefined {
  if (!Array.isArray(passages)) return undefined;
  const texts = passages.map((passage: unknown) => (isObject(passage) ? (passage as { text?: unknown }).text : passage));
  return texts.every((text) => typeof text === 'string') ? texts.join('\n') : undefined;
}

const hasThemes = (value: object): boolean => {
  const { passages } = value as { passages?: unknown };
  return Array.isArray(passages) && passages.some((passage: unknown) => isObject(passage) && Object.hasOwn(passage, 'themes'));
};
