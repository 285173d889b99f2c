import type { Parsed, RawCell, SheetRow } from '../sheet';
import { refuse } from '../sheet';
import { BYTES_PER_MB, MAX_COLUMNS, MAX_ROWS, MAX_UNPACKED_MB } from '../limits';
import { columnarCell } from './columnar-cell';

/** A Parquet file as one sheet; rows are counted from 2, as if the names of the columns stood above them. */
export async function parseParquet(file: string, bytes: Uint8Array): Promise<Parsed> {
  try {
    const { parquetMetadata, parquetReadObjects, parquetSchema } = await import('hyparquet');
    const buffer = bytes.slice().buffer;
    const metadata = parquetMetadata(buffer);
    const unpacked = metadata.row_groups.reduce((sum, group) => sum + Number(group.total_byte_size), 0);
    const header = parquetSchema(metadata).children.map((child) => child.element.name);
    if (Number(metadata.num_rows) > MAX_ROWS || unpacked > MAX_UNPACKED_MB * BYTES_PER_MB || header.length > MAX_COLUMNS) {
      return refuse(file, `The file has more than ${MAX_ROWS} rows, ${MAX_COLUMNS} columns or ${MAX_UNPACKED_MB} MB.`, 'Split it by year, and keep the columns of the template.');
    }
    const objects = await parquetReadObjects({ file: buffer, metadata });
    if (objects.length === 0) return refuse(file, 'There are no rows in the file.', 'Check that the right file was saved.');
    const rows: SheetRow[] = [];
    for (const [at, object] of objects.entries()) {
      const cells = header.map((name) => columnarCell(object[name]));
      if (cells.includes(undefined)) return refuse(file, 'A column holds something other than text, numbers, days or yes and no.', 'Export plain columns, one value a cell.');
      rows.push({ row: at + 2, cells: cells as RawCell[] });
    }
    return { ok: true, sheets: [{ file, titles: [file], header, headerRow: 1, rows, notices: [] }] };
  } catch {
    return refuse(file, 'The Parquet file is damaged or packed in a way that is not read.', 'Write it with Snappy or without compression, or export CSV.');
  }
}
