import { DateUnit, Type, type Data, type DataType, type Date_ } from 'apache-arrow';
import type { ResultTable } from './read-rows';
import { createPace } from './vault/pace';

/** A column of a result as numbers, row by row: a blank is NaN, a boolean 1 or 0, a date its days since 1970, and of words the place
 *  in `words` (-1 for a blank), which holds each once. */
export interface Column { readonly values: Float64Array; readonly words: readonly string[] }

const decoder = new TextDecoder();

/** Columns of a DuckDB result by name, without an object for each row. The types are those of `readRows`; rejects on any other. */
export async function readColumns(table: ResultTable): Promise<ReadonlyMap<string, Column>> {
  const pace = createPace();
  const columns = table.schema.fields.map(({ name, type }) => ({ name, fill: fillerOf(name, type), values: new Float64Array(table.numRows), words: [] as string[], places: new Map<string, number>() }));
  let from = 0;
  for (const { data, numRows } of table.batches) {
    await pace();
    columns.forEach((column, at) => column.fill(data.children[at]!, numRows, from, column));
    from += numRows;
  }
  return new Map(columns.map(({ name, values, words }) => [name, { values, words }]));
}

interface Filling { readonly values: Float64Array; readonly words: string[]; readonly places: Map<string, number> }
/** Puts `rows` values of a batch into the column from the row `from` on. */
type Fill = (data: Data, rows: number, from: number, column: Filling) => void;

function fillerOf(name: string, type: DataType): Fill {
  switch (type.typeId) {
    case Type.Int: case Type.Int32: case Type.Int8: case Type.Int16: case Type.Float: case Type.Float64: case Type.Float32:
      return numbers;
    case Type.Date: case Type.DateDay:
      if ((type as Date_).unit !== DateUnit.DAY) break;
      return numbers;
    case Type.Bool:
      return (data, rows, from, { values }) => {
        const bits = data.values as Uint8Array;
        for (let i = 0; i < rows; i += 1) values[from + i] = !data.getValid(i) ? NaN : (bits[(data.offset + i) >> 3]! >> ((data.offset + i) & 7)) & 1;
      };
    case Type.Utf8:
      return (data, rows, from, { values, words, places }) => {
        const bytes = data.values as Uint8Array;
        let before: { readonly bytes: Uint8Array; readonly place: number } | null = null;
        for (let i = 0; i < rows; i += 1) {
          if (!data.getValid(i)) { values[from + i] = -1; continue; }
          const own = bytes.subarray(data.valueOffsets[i], data.valueOffsets[i + 1]);
          if (!before || !sameBytes(own, before.bytes)) {
            const word = decoder.decode(own);
            const place = places.get(word) ?? words.push(word) - 1;
            places.set(word, place);
            before = { bytes: own, place };
          }
          values[from + i] = before.place;
        }
      };
  }
  throw new TypeError(`column ${name} comes out as ${type.toString()}: cast it to integer, double, varchar, boolean or date`);
}

/** The same word comes many times in a row. */
const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);

function numbers(data: Data, rows: number, from: number, { values }: Filling): void {
  values.set((data.values as Float64Array).subarray(0, rows), from);
  if (data.nullCount > 0) for (let i = 0; i < rows; i += 1) if (!data.getValid(i)) values[from + i] = NaN;
}
