import type { CellValue } from 'hucre/xlsx';
import type { Problem } from '../rows';
import type { Parsed, RawCell, Sheet, SheetRow } from '../sheet';
import { refuse, wholeFile } from '../sheet';
import { MAX_CELLS, MAX_COLUMNS } from '../limits';
import { isoDay } from '../cells/iso-day';
import { tableTitled } from '../mapping/choose-table';
import { isOtherHeading } from '../mapping/synonyms';
import type { NumberedRow } from './find-header';
import { findHeader, HEADER_WITHIN } from './find-header';
import { mergedUnder, unseen } from './look-over';

/** The hidden sheet of the template, which feeds its drop-down lists. */
export const LISTS_SHEET = 'Lists';

/** The tables of an .xlsx workbook, one for each visible sheet that has a header; others are named in a notice.
 *  Days come out as YYYY-MM-DD whatever the workbook's date system, numbers as numbers (12% as 0.12), formulas as the
 *  value that Excel stored. `bytes` must have passed `inspectZip`. `struck`: whether any of its styles strikes cells through, so that
 *  they are looked at. */
export async function parseXlsx(file: string, bytes: Uint8Array, signal?: AbortSignal, struck = false): Promise<Parsed> {
  const { readXlsx } = await import('hucre/xlsx');
  const listed: { name: string; index: number; hidden: boolean }[] = [];
  try {
    const isVisible = ({ name, index, hidden, veryHidden }: { name: string; index: number; hidden?: boolean; veryHidden?: boolean }): boolean => {
      listed.push({ name, index, hidden: (hidden ?? false) || (veryHidden ?? false) });
      return !listed.at(-1)!.hidden;
    };
    // A sheet with one cell in its far corner is too wide to be read whole; it is read row by row, which takes four times as long.
    const book = await readXlsx(bytes, { sheets: isVisible, readStyles: struck }).catch(() => null);
    const sheets: Sheet[] = [];
    const notices: Problem[] = [];
    for (const { name, index, hidden } of listed) {
      const label = `${file} › ${name}`;
      const whole = book?.sheets.find((each) => each.name === name);
      const sheet = hidden ? null : await readSheet(file, label, name, whole?.rows.map(numbered) ?? streamed(bytes, index), signal);
      if (sheet && sheet.rows.length > 0) {
        const more = whole ? { merged: mergedUnder(whole, sheet.headerRow), notices: [...sheet.notices, ...unseen(label, whole, sheet.header, sheet.rows.map(({ row }) => row))] } : {};
        sheets.push({ ...sheet, ...more });
      }
      else if (!hidden || name !== LISTS_SHEET) notices.push(wholeFile(label, hidden ? 'This sheet is hidden and was not read.' : sheet ? 'This sheet has a header and no rows under it.' : 'This sheet holds no table of the dictionary and was not read.', 'Nothing to do if that is right.'));
    }
    const [first, ...rest] = sheets;
    if (first) return { ok: true, sheets: [{ ...first, notices: [...notices, ...first.notices] }, ...rest] };
    return refuse(file, 'No sheet of the workbook has the headings of a table and rows under them.', 'Use the headings of a template, in one row, with the rows right under it.');
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof TooManyCells) return refuse(file, `The workbook has more than ${MAX_CELLS} cells.`, 'Delete the unused rows and columns, or split the file by year.');
    return refuse(file, 'The workbook is damaged or of a form that is not read.', 'Open it in Excel, save it as .xlsx, and choose it again.');
  }
}

/** Cells beyond the most columns are one cell, so that a stray one is a row that is too long and not lost. */
const numbered = (values: readonly CellValue[], index: number): NumberedRow => {
  const stray = values.slice(MAX_COLUMNS).find((value) => value !== null);
  return { row: index + 1, cells: [...values.slice(0, MAX_COLUMNS), ...(stray === undefined ? [] : [stray])].map(rawCell) };
};

async function* streamed(bytes: Uint8Array, sheet: number): AsyncGenerator<NumberedRow> {
  const { streamXlsxRows } = await import('hucre/xlsx');
  for await (const { index, values } of streamXlsxRows(bytes, { sheet })) yield numbered(values, index);
}

class TooManyCells extends Error {}

async function readSheet(file: string, label: string, name: string, source: Iterable<NumberedRow> | AsyncIterable<NumberedRow>, signal: AbortSignal | undefined): Promise<Sheet | null> {
  const first: NumberedRow[] = [];
  const rows: SheetRow[] = [];
  let header: { readonly row: number; readonly header: readonly string[] } | null | undefined;
  let cellCount = 0;
  let lastFilled = 0;
  const take = ({ row, cells }: NumberedRow): void => {
    if (!header || row <= header.row || !cells.some(isFilled)) return;
    rows.push({ row, cells: trimmedTo(cells, header.header.length) });
    lastFilled = row;
  };
  for await (const next of source) {
    if (next.row % 5_000 === 0) signal?.throwIfAborted();
    cellCount += next.cells.length;
    if (cellCount > MAX_CELLS) throw new TooManyCells();
    if (header === undefined && next.row <= HEADER_WITHIN) first.push(next);
    else {
      if (header === undefined) {
        header = headerOf(first, name);
        first.forEach(take);
      }
      if (header === null) return null;
      take(next);
    }
  }
  if (header === undefined) {
    header = headerOf(first, name);
    first.forEach(take);
  }
  if (!header) return null;
  const blank = Math.max(0, lastFilled - header.row - rows.length);
  const notices = blank === 0 ? [] : [wholeFile(label, `${blank} blank ${blank === 1 ? 'row was' : 'rows were'} left out.`, 'Nothing to do.')];
  return { file: label, titles: [name, file], header: header.header, headerRow: header.row, rows, notices };
}

/** The row with headings of the dictionary; else the one with other words for them, or the first one of a sheet that is
 *  named after a table: both are to be mapped. */
function headerOf(first: readonly NumberedRow[], name: string): { readonly row: number; readonly header: readonly string[] } | null {
  const found = findHeader(first) ?? findHeader(first, isOtherHeading);
  if (found || !tableTitled(name)) return found;
  const row = first.find(({ cells }) => cells.filter(isFilled).length > 1);
  return row ? { row: row.row, header: row.cells.map((cell) => (cell === null ? '' : String(cell).trim())) } : null;
}

const isFilled = (cell: RawCell): boolean => cell !== null && String(cell).trim() !== '';

/** Blank cells beyond the header say nothing. */
function trimmedTo(cells: readonly RawCell[], width: number): readonly RawCell[] {
  let length = cells.length;
  while (length > width && !isFilled(cells[length - 1]!)) length -= 1;
  return Array.from({ length: Math.max(length, width) }, (_, at) => cells[at] ?? null);
}

const rawCell = (value: CellValue): RawCell => (value instanceof Date ? isoDay(value) : value);
