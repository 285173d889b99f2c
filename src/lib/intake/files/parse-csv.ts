import Papa from 'papaparse';
import type { Problem } from '../rows';
import type { Parsed, SheetRow } from '../sheet';
import { refuse, wholeFile } from '../sheet';
import { isOtherHeading } from '../mapping/synonyms';
import { HEADER_WITHIN } from '../office/find-header';
import { sniffDelimiter } from './sniff-delimiter';
import { MAX_COLUMNS, MAX_HEADER_LENGTH, MAX_ROWS } from '../limits';

/** CSV text as one sheet. Rows keep the numbers that Excel shows; blank rows are left out and counted in a notice.
 *  Handles quoted line breaks, Excel's `sep=;` line and comma, semicolon or tab. `isKnown` says whether the dictionary
 *  holds a heading. Refuses an empty file, a header alone, an unclosed quote and a header in a single cell. */
export function parseCsv(file: string, wholeText: string, isKnown: (heading: string) => boolean): Parsed {
  const declared = /^\uFEFF?sep=(.)\r?\n/.exec(wholeText);
  const text = wholeText.slice(declared?.[0].length ?? 0).replace(/^\uFEFF/, '');
  const empty = refuse(file, 'The file is empty.', 'Check that the right file was saved: it has no header and no rows.');
  if (text.trim() === '') return empty;
  if (/^\s*<(!doctype|html|table|\?xml)/i.test(text)) {
    return refuse(file, 'This is a web page or XML, not CSV, whatever its name says.', 'Open it in Excel and save it as “CSV UTF-8”.');
  }

  const firstLine = text.trimStart().search(/[\r\n]/);
  if ((firstLine < 0 ? text.length : firstLine) > MAX_HEADER_LENGTH) {
    return refuse(file, `The first line has more than ${MAX_HEADER_LENGTH} characters: it is no header, or the file has no line ends.`, 'Check that it is the right file, and save the table again as “CSV UTF-8”.');
  }

  const delimiter = declared?.[1] ?? sniffDelimiter(text, isKnown);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const firstOfRow = new Map(errors.filter((error) => error.type === 'Quotes').map((error) => [error.row, error] as const).reverse());
  const problems = [...firstOfRow.values()].reverse().map((error) => badQuotes(file, error));
  if (problems.length > 0) return { ok: false, problems };

  const firstAt = data.findIndex(hasContent);
  if (firstAt < 0) return empty;
  const headerAt = headerUnderTitle(data, firstAt, isKnown);
  const header = data[headerAt]!.map((cell) => cell.trim());
  if (header.length > MAX_COLUMNS) return refuse(file, `The header has more than ${MAX_COLUMNS} columns.`, 'Keep the columns of the template.');
  if (header.length === 1 && looksJoined(header[0]!, isKnown)) {
    return refuse(file, 'The whole header stands in one cell: the columns are not parted by a comma, a semicolon or a tab.', 'Save the table again as “CSV UTF-8 (Comma delimited)”.');
  }

  const rows: SheetRow[] = [];
  let lastFilled = headerAt;
  data.forEach((cells, at) => {
    if (at <= headerAt || !hasContent(cells)) return;
    rows.push({ row: at + 1, cells });
    lastFilled = at;
  });
  if (rows.length === 0) return refuse(file, 'There is a header and no rows under it.', 'Add the rows, or leave the file out.');
  if (rows.length > MAX_ROWS) return refuse(file, `There are more than ${MAX_ROWS} rows.`, 'Split the file by year.');

  const blank = lastFilled - headerAt - rows.length;
  const notices = blank === 0 ? [] : [wholeFile(file, `${blank} blank ${blank === 1 ? 'row was' : 'rows were'} left out.`, 'Nothing to do.')];
  return { ok: true, sheets: [{ file, titles: [file], header, headerRow: headerAt + 1, rows, notices }] };
}

/** Where the headings stand: in the first filled row; or, where that has not two of them, in the first one below that has. */
function headerUnderTitle(data: readonly (readonly string[])[], firstAt: number, isKnown: (heading: string) => boolean): number {
  const isHeading = (cell: string): boolean => isKnown(cell) || isOtherHeading(cell);
  const at = data.slice(firstAt, firstAt + HEADER_WITHIN).findIndex((cells) => cells.filter((cell) => isHeading(cell.trim())).length > 1);
  return firstAt + Math.max(0, at);
}

const hasContent = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '');

/** One cell that holds several known headings, or one that holds a mark which parts columns elsewhere. */
function looksJoined(cell: string, isKnown: (heading: string) => boolean): boolean {
  const start = cell.slice(0, 2_000);
  return !isKnown(cell) && (/[|:~^]/.test(start) || start.split(/[^\p{L}\p{N}_]+/u).filter(isKnown).length > 1);
}

function badQuotes(file: string, error: Papa.ParseError): Problem {
  return {
    file, row: (error.row ?? 0) + 1, column: null, found: null,
    message: error.code === 'MissingQuotes' ? 'A quotation mark opens here and is never closed.' : 'A quotation mark stands in the middle of a cell.',
    mend: 'Write a quotation mark inside a quoted cell twice (""), or save the table again from Excel.'
  };
}
