import type { Parsed } from '../sheet';
import { refuse, wholeFile } from '../sheet';
import { parseArrow } from '../columnar/parse-arrow';
import { parseParquet } from '../columnar/parse-parquet';
import { decodeText } from './decode-text';
import { MAX_HEADER_LENGTH } from '../limits';
import { isKnownHeading } from '../mapping/match-header';
import { parseCsv } from './parse-csv';
import type { NoteLine } from '../notes/note-line';
import { linesOf } from '../notes/note-line';
import { markReferences } from '../notes/mark-references';
import { opensItem } from '../notes/split-items';
import { panelNamed } from '../notes/split-panels';
import { parseJsonl } from './parse-jsonl';
import { inspectZip } from '../office/inspect-zip';
import { parseDocx } from '../office/parse-docx';
import { hasStruckStyle } from '../office/look-over';
import { parseXlsx } from '../office/parse-xlsx';
import { contentOf, extensionOf, refusalOf } from './recognise';

/** The sheets of one file, by what its bytes and its name say it is. A name that claims something else is refused: the
 *  person may have picked the wrong file. */
export async function parseFile(file: string, bytes: Uint8Array, signal?: AbortSignal): Promise<Parsed> {
  if (bytes.length === 0) return refuse(file, 'The file is empty.', 'Check that the right file was saved.');
  if (contentOf(bytes) === 'zip' && ['xlsx', 'xlsm', 'docx', 'docm'].includes(extensionOf(file))) return parseOffice(file, bytes, signal);
  if (contentOf(bytes) === 'parquet' && extensionOf(file) === 'parquet') return parseParquet(file, bytes);
  if (contentOf(bytes) === 'arrow' && ['arrow', 'arrows', 'feather', 'ipc'].includes(extensionOf(file))) return parseArrow(file, bytes);
  return parseText(file, bytes);
}

async function parseOffice(file: string, bytes: Uint8Array, signal: AbortSignal | undefined): Promise<Parsed> {
  const inspection = await inspectZip(bytes);
  if (!inspection.ok) return refuse(file, inspection.message, inspection.mend);
  if (inspection.names.has('xl/workbook.xml') && extensionOf(file).startsWith('xls')) return parseXlsx(file, bytes, signal, hasStruckStyle(inspection.starts.get('xl/styles.xml')));
  if (inspection.names.has('word/document.xml') && !extensionOf(file).startsWith('xls')) return parseDocx(file, bytes, inspection.starts.get('word/document.xml'));
  return refuse(file, 'This is not the Word or Excel file that its name says.', 'Open it in the program that made it and save it again as .xlsx or .docx.');
}

function parseText(file: string, bytes: Uint8Array): Parsed {
  const refusal = refusalOf(contentOf(bytes), file);
  if (refusal) return refuse(file, refusal.message, refusal.mend);
  const decoded = decodeText(bytes);
  if (!decoded.ok) return refuse(file, decoded.message, decoded.mend);
  const lines = extensionOf(file) === 'txt' && !hasHeader(decoded.text) ? linesOf(decoded.text) : [];
  if (areNotes(lines)) return { ok: true, sheets: [], notes: { file, lines, maybe: false } };
  const parsed = isJsonl(file, decoded.text) ? parseJsonl(file, decoded.text) : parseCsv(file, decoded.text, isKnownHeading);
  if (!parsed.ok || decoded.encoding !== 'windows-1252') return parsed;
  const notice = wholeFile(file, 'The file is not in UTF-8; it was read as Windows-1252, as Excel’s plain “CSV” is.', 'Look at a few accents and dashes; choose “CSV UTF-8” next time.');
  return { ok: true, sheets: parsed.sheets.map((sheet) => ({ ...sheet, notices: [...sheet.notices, notice] })) };
}

/** Whether the first line of a text is the header of a table of the dictionary. */
function hasHeader(text: string): boolean {
  const [first = ''] = text.trimStart().split('\n', 1);
  return first.slice(0, MAX_HEADER_LENGTH).split(/[,;\t]/).filter(isKnownHeading).length >= 2;
}

/** Lines among which an item of a panel begins, or that have the title of one. */
function areNotes(lines: readonly NoteLine[]): boolean {
  const marked = markReferences(lines);
  return marked.slice(0, 1).some((line) => panelNamed(line) !== null) || marked.some(opensItem);
}

function isJsonl(file: string, text: string): boolean {
  const extension = extensionOf(file);
  if (['jsonl', 'ndjson', 'json'].includes(extension)) return true;
  return !['csv', 'tsv'].includes(extension) && /^\s*\{/.test(text);
}
