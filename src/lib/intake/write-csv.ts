import type { Cell } from './rows';

/** A cell that no spreadsheet will run: one that begins with =, +, -, @, tab or carriage return gets an apostrophe in
 *  front, and so does one that already has one there, so that `unguardFormula` gives back the same cell. */
export const guardFormula = (cell: string): string => (/^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

/** Takes off the apostrophe that `guardFormula` put on. */
export const unguardFormula = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** CSV as Excel opens it without asking: byte order mark, commas, CRLF. Text is guarded against formulas; numbers are
 *  written as they are; null is blank. Throws on a number that is not finite. */
export function toCsv(columns: readonly string[], rows: readonly Readonly<Record<string, Cell>>[]): string {
  const lines = [columns.map(quoted), ...rows.map((row) => columns.map((column) => written(row[column] ?? null)))];
  return `\uFEFF${lines.map((line) => `${line.join(',')}\r\n`).join('')}`;
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return quoted(cell);
  if (!Number.isFinite(cell)) throw new RangeError('a number that is not finite cannot be written to CSV');
  return String(cell);
}

function quoted(cell: string): string {
  const guarded = guardFormula(cell);
  return /[",;\t\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
