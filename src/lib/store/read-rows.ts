import { DateUnit, Type, type Data, type DataType, type Date_, type Table } from 'apache-arrow';
import { createPace } from './vault/pace';

/** Dates come out as 'YYYY-MM-DD'. */
export type ResultRow = Record<string, string | number | boolean | null>;
export type ResultTable = Table<Record<string, DataType>>;
/** A few milliseconds of the page's thread. */
const cellsAtOnce = 5000;
type Cell = ResultRow[string];

/** Rows of a DuckDB result as plain objects. Only the types that our statements cast to are read:
 *  integer, double, varchar, boolean and date (days since 1970 in Arrow, given as 'YYYY-MM-DD').
 *  Column by column from the buffers of each batch; a large result in slices, so that the page answers in between.
 *  Rejects on any other type: an uncast decimal reads back wrong without a word. */
export async function readRows(table: ResultTable): Promise<ResultRow[]> {
  const columns = table.schema.fields.map(({ name, type }) => ({ name, readerOf: readerFor(name, type) }));
  const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / Math.max(1, columns.length)));
  const pace = createPace();
  const rows: ResultRow[] = [];
  for (const { data, numRows } of table.batches) {
    for (let from = 0; from < numRows; from += rowsAtOnce) {
      if (rows.length > 0) await pace();
      const slice = Array.from({ length: Math.min(rowsAtOnce, numRows - from) }, (): ResultRow => ({}));
      columns.forEach(({ name, readerOf }, at) => {
        const column = data.children[at]!;
        const read = readerOf(column);
        slice.forEach((row, i) => { row[name] = column.getValid(from + i) ? read(from + i) : null; });
      });
      for (const row of slice) rows.push(row);
    }
  }
  return rows;
}

/** Reads a cell that holds a value. */
type Reader = (row: number) => Cell;

const words = new TextDecoder();

function readerFor(name: string, type: DataType): (column: Data) => Reader {
  switch (type.typeId) {
    case Type.Int: case Type.Int32: case Type.Int8: case Type.Int16: case Type.Int64:
      return ({ values }) => (row) => Number(values[row]);
    case Type.Float: case Type.Float64: case Type.Float32:
      return ({ values }) => (row) => values[row] as number;
    case Type.Utf8:
      return ({ values, valueOffsets }) => (row) => words.decode((values as Uint8Array).subarray(valueOffsets[row], valueOffsets[row + 1]));
    case Type.Bool:
      return ({ values, offset }) => (row) => ((values as Uint8Array)[(offset + row) >> 3]! & (1 << ((offset + row) & 7))) !== 0;
    case Type.Date: case Type.DateDay:
      if ((type as Date_).unit !== DateUnit.DAY) break;
      return ({ values }) => (row) => dayOf((values as Int32Array)[row]!);
    case Type.Null:
      return () => () => null;
  }
  throw new TypeError(`column ${name} comes out as ${type.toString()}: cast it to integer, double, varchar, boolean or date`);
}

const days = new Map<number, string>();

/** 'YYYY-MM-DD' of a number of days since 1970: the same few thousand days come again and again. */
function dayOf(day: number): string {
  const known = days.get(day);
  if (known !== undefined) return known;
  const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
  if (days.size < 50_000) days.set(day, text);
  return text;
}
