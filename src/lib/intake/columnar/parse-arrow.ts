import type { DataType, Table, Vector } from 'apache-arrow';
import type { Parsed, RawCell, SheetRow } from '../sheet';
import { refuse } from '../sheet';
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS } from '../limits';
import { columnarCell } from './columnar-cell';

/** Most entries of a list in one cell: codes of a closed list. */
const MAX_LIST = 100;

/** An Arrow file or stream (Feather too) as one sheet; rows are counted from 2, as if the names of the columns stood above
 *  them. */
export async function parseArrow(file: string, bytes: Uint8Array): Promise<Parsed> {
  const { Type, tableFromIPC } = await import('apache-arrow');
  const { arrowStream, inspectArrow } = await import('./inspect-arrow');
  const stream = arrowStream(bytes);
  const inspection = inspectArrow(stream);
  if (inspection === 'packed') return refuse(file, 'The Arrow file is packed with LZ4 or Zstandard, which is not read.', 'Write it without compression (in pandas: to_feather(…, compression="uncompressed")), or export Parquet or CSV.');
  if (inspection === 'too many rows') return tooLarge(file);
  if (inspection === 'damaged') return damaged(file);
  let table: Table;
  try {
    table = tableFromIPC(stream);
  } catch {
    return damaged(file);
  }
  const header = table.schema.fields.map(({ name }) => name);
  if (table.numRows > MAX_ROWS || header.length > MAX_COLUMNS || table.numRows * header.length > MAX_CELLS) {
    return tooLarge(file);
  }
  if (table.numRows === 0 || header.length === 0) return refuse(file, 'There are no rows in the file.', 'Check that the right file was saved.');
  try {
    const isDay = (type: DataType): boolean => type.typeId === Type.Date || type.typeId === Type.Timestamp;
    const columns = header.map((_, at) => ({ vector: table.getChildAt(at), day: isDay(table.schema.fields[at]!.type) }));
    const rows: SheetRow[] = [];
    for (let row = 0; row < table.numRows; row += 1) {
      const cells = columns.map(({ vector, day }) => columnarCell(valueAt(vector, row, day)));
      if (cells.includes(undefined)) return refuse(file, 'A column holds something other than text, numbers, days or yes and no.', 'Export plain columns, one value a cell.');
      rows.push({ row: row + 2, cells: cells as RawCell[] });
    }
    return { ok: true, sheets: [{ file, titles: [file], header, headerRow: 1, rows, notices: [] }] };
  } catch {
    return damaged(file);
  }
}

/** Days come as milliseconds since 1970, lists as vectors. A list that is too long stays one, and is no cell. */
function valueAt(vector: Vector | null, row: number, day: boolean): unknown {
  const value: unknown = vector?.get(row);
  if (day && value !== null && value !== undefined) return new Date(Number(value));
  if (typeof value !== 'object' || value === null || !(Symbol.iterator in value) || !('length' in value) || ArrayBuffer.isView(value)) return value;
  return Number(value.length) <= MAX_LIST ? [...(value as Iterable<unknown>)] : value;
}

const tooLarge = (file: string): Parsed => refuse(file, `The file has more than ${MAX_ROWS} rows, ${MAX_COLUMNS} columns or ${MAX_CELLS} cells.`, 'Split it by year, and keep the columns of the template.');
const damaged = (file: string): Parsed => refuse(file, 'The Arrow file is damaged or of a form that is not read.', 'Write it again, or export Parquet or CSV.');
