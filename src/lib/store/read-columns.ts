import { DateUnit, Type, type Data, type DataType, type Date_ } from 'apache-arrow';
import type { ResultTable } from './read-rows';
import { createPace } from './vault/pace';

/** A column of a result as numbers, row by row: a boolean is 1 or 0, a date its days since 1970, of words the place in `words`, which
 *  holds each once; a blank is NaN, of words -1. */
export interface Column { readonly values: Float64Array | Int32Array; readonly words: readonly string[] }

/** Columns of a DuckDB result by name, without an object for each row. The types are those of `readRows`; rejects on any other. */
export async function readColumns(table: ResultTable): Promise<ReadonlyMap<string, Column>> {
  const pace = createPace();
  const columns = table.schema.fields.map(({ name, type }, at) => ({ name, fill: fillerOf(name, type), values: valuesFor(type, table, at), words: createWords() }));
  let from = 0;
  for (const { data, numRows } of table.batches) {
    await pace();
    columns.forEach(({ fill, values, words }, at) => fill(data.children[at]!, numRows, from, values, words));
    from += numRows;
  }
  return new Map(columns.map(({ name, values, words }) => [name, { values, words: words.list }]));
}

/** Whole numbers without blanks, and words, take half the room. */
function valuesFor(type: DataType, { numRows, batches }: ResultTable, at: number): Float64Array | Int32Array {
  const whole = type.typeId === Type.Utf8 || (isInt(type) && batches.every(({ data }) => data.children[at]!.nullCount === 0));
  return whole ? new Int32Array(numRows) : new Float64Array(numRows);
}

const isInt = ({ typeId }: DataType): boolean => [Type.Int, Type.Int32, Type.Int8, Type.Int16, Type.Date, Type.DateDay].includes(typeId);

/** Puts `rows` values of a batch into `values` from the row `from` on. */
type Fill = (data: Data, rows: number, from: number, values: Float64Array | Int32Array, words: Words) => void;

function fillerOf(name: string, type: DataType): Fill {
  switch (type.typeId) {
    case Type.Int: case Type.Int32: case Type.Int8: case Type.Int16: case Type.Float: case Type.Float64: case Type.Float32:
      return fillNumbers;
    case Type.Date: case Type.DateDay:
      if ((type as Date_).unit !== DateUnit.DAY) break;
      return fillNumbers;
    case Type.Bool:
      return fillBooleans;
    case Type.Utf8:
      return fillWords;
  }
  throw new TypeError(`column ${name} comes out as ${type.toString()}: cast it to integer, double, varchar, boolean or date`);
}

const fillNumbers: Fill = (data, rows, from, values) => {
  values.set((data.values as Float64Array).subarray(0, rows), from);
  if (data.nullCount > 0) for (let i = 0; i < rows; i += 1) if (!data.getValid(i)) values[from + i] = NaN;
};

const fillBooleans: Fill = (data, rows, from, values) => {
  const bits = data.values as Uint8Array;
  for (let i = 0; i < rows; i += 1) values[from + i] = data.getValid(i) ? (bits[(data.offset + i) >> 3]! >> ((data.offset + i) & 7)) & 1 : NaN;
};

const fillWords: Fill = (data, rows, from, values, words) => {
  const bytes = data.values as Uint8Array;
  const starts = data.valueOffsets;
  for (let i = 0; i < rows; i += 1) values[from + i] = data.nullCount > 0 && !data.getValid(i) ? -1 : words.placeOf(bytes, starts[i]!, starts[i + 1]!);
};

interface Words {
  readonly list: string[];
  /** Place in the list of the word that these bytes spell. */
  placeOf(bytes: Uint8Array, from: number, to: number): number;
}

/** A few words come again and again: decoding each time would take longest of all. They are known again by their bytes. */
function createWords(): Words {
  const list: string[] = [];
  const spelt: Uint8Array[] = [];
  const places = new Map<number, number[]>();
  const decoder = new TextDecoder();
  return {
    list,
    placeOf(bytes, from, to) {
      let hash = to - from;
      for (let i = from; i < to; i += 1) hash = (Math.imul(hash, 31) + bytes[i]!) | 0;
      const like = places.get(hash);
      const known = like?.find((place) => sameBytes(spelt[place]!, bytes, from, to));
      if (known !== undefined) return known;
      const own = bytes.slice(from, to);
      const place = list.push(decoder.decode(own)) - 1;
      spelt.push(own);
      if (like) like.push(place);
      else places.set(hash, [place]);
      return place;
    }
  };
}

function sameBytes(own: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (own.length !== to - from) return false;
  for (let i = 0; i < own.length; i += 1) if (own[i] !== bytes[from + i]) return false;
  return true;
}
