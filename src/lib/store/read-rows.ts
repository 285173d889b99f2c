import { Type, type DataType, type Table } from 'apache-arrow';
import type { ResultRow } from './database';
import { createPace } from './vault/pace';

export type ResultTable = Table<Record<string, DataType>>;
/** A few milliseconds of the page's thread. */
const cellsAtOnce = 2000;
type Cell = ResultRow[string];

/** Rows of a DuckDB result as plain objects. Only the types that our statements cast to are read:
 *  integer, double, varchar, boolean and date (epoch milliseconds in Arrow's reading, given as 'YYYY-MM-DD').
 *  A large result is read in slices, so that the page answers in between.
 *  Rejects on any other type: an uncast decimal reads back wrong without a word. */
export async function readRows(table: ResultTable): Promise<ResultRow[]> {
  const columns = table.schema.fields.map((field, index) => ({ name: field.name, vector: table.getChildAt(index), read: readerFor(field.name, field.type) }));
  const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / Math.max(1, columns.length)));
  const pace = createPace();
  const rows: ResultRow[] = [];
  for (let row = 0; row < table.numRows; row += 1) {
    if (row > 0 && row % rowsAtOnce === 0) await pace();
    const out: ResultRow = {};
    for (const { name, vector, read } of columns) {
      const value: unknown = vector?.get(row);
      out[name] = value === null || value === undefined ? null : read(value);
    }
    rows.push(out);
  }
  return rows;
}

function readerFor(name: string, type: DataType): (value: unknown) => Cell {
  switch (type.typeId) {
    case Type.Int: case Type.Int32: case Type.Int8: case Type.Int16: case Type.Int64:
      return Number;
    case Type.Float: case Type.Float64: case Type.Float32:
      return (value) => value as number;
    case Type.Utf8:
      return (value) => value as string;
    case Type.Bool:
      return (value) => value as boolean;
    case Type.Date: case Type.DateDay: case Type.DateMillisecond:
      return (value) => new Date(Number(value)).toISOString().slice(0, 10);
    case Type.Null:
      return () => null;
    default:
      throw new TypeError(`column ${name} comes out as ${type.toString()}: cast it to integer, double, varchar, boolean or date`);
  }
}
