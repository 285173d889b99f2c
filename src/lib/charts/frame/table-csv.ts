import type { TwinTable } from './twin-table';

/** A twin table as CSV (RFC 4180, CRLF) under `firstLines`, such as a marking and the source. What a spreadsheet would take
 *  for a formula is kept as text by an apostrophe. */
export function tableCsv(table: TwinTable, firstLines: readonly string[] = []): string {
  const rows = [table.columns.map(({ name }) => name), ...table.rows.map(({ head, cells }) => [head, ...cells])];
  return [...firstLines.map((text) => [text]), [table.caption], ...rows].map((row) => row.map(field).join(',')).join('\r\n') + '\r\n';
}

function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
