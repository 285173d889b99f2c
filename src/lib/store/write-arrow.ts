import { Data, DateDay, Field, Float64, Int32, RecordBatch, Schema, Struct, Table, Utf8, makeData, tableToIPC, type DataType } from 'apache-arrow';
import type { Column, ColumnKind } from '$lib/intake/columns';
import type { Cell, Row } from '$lib/intake/rows';

/** An Arrow IPC stream of `rows`, columns in the order of `columns`.
 *  Built from typed arrays: Arrow's own builders need `new Function`, which our policy forbids. */
export function writeArrow(columns: readonly Pick<Column, 'name' | 'kind'>[], rows: readonly Row[]): Uint8Array {
  const fields = columns.map((column) => new Field(column.name, arrowType(column.kind), true));
  const children = columns.map((column) => columnData(column.kind, rows.map((row) => row[column.name] ?? null)));
  const schema = new Schema(fields);
  const data = makeData({ type: new Struct(fields), length: rows.length, nullCount: 0, children });
  return tableToIPC(new Table(schema, new RecordBatch(schema, data)), 'stream');
}

const storedAs = (kind: ColumnKind): 'text' | 'date' | 'integer' | 'number' =>
  kind === 'integer' || kind === 'number' ? kind : kind === 'month' || kind === 'date' ? 'date' : 'text';

function arrowType(kind: ColumnKind): DataType {
  return { text: () => new Utf8(), date: () => new DateDay(), integer: () => new Int32(), number: () => new Float64() }[storedAs(kind)]();
}

const msPerDay = 86_400_000;

function columnData(kind: ColumnKind, cells: readonly Cell[]): Data {
  const { nullBitmap, nullCount } = validity(cells);
  const shared = { length: cells.length, nullCount, nullBitmap };
  switch (storedAs(kind)) {
    case 'integer':
      return makeData({ type: new Int32(), ...shared, data: Int32Array.from(cells, (cell) => Number(cell ?? 0)) });
    case 'number':
      return makeData({ type: new Float64(), ...shared, data: Float64Array.from(cells, (cell) => Number(cell ?? 0)) });
    case 'date':
      return makeData({ type: new DateDay(), ...shared, data: Int32Array.from(cells, (cell) => (cell === null ? 0 : Math.round(Date.parse(String(cell)) / msPerDay))) });
    case 'text': {
      const texts = cells.map((cell) => (cell === null ? '' : String(cell)));
      const valueOffsets = new Int32Array(cells.length + 1);
      // A UTF-16 unit takes 3 bytes of UTF-8 at most.
      const space = new Uint8Array(texts.reduce((sum, text) => sum + 3 * text.length, 0));
      texts.forEach((text, i) => {
        const at = valueOffsets[i]!;
        valueOffsets[i + 1] = at + (text === '' ? 0 : encoder.encodeInto(text, space.subarray(at)).written);
      });
      return makeData({ type: new Utf8(), ...shared, valueOffsets, data: space.slice(0, valueOffsets[cells.length]!) });
    }
  }
}

const encoder = new TextEncoder();

/** Arrow's validity bitmap: bit i, least significant first, is 1 where cell i holds a value. */
function validity(cells: readonly Cell[]): { nullBitmap: Uint8Array; nullCount: number } {
  const nullBitmap = new Uint8Array(Math.ceil(cells.length / 64) * 8);
  let nullCount = 0;
  cells.forEach((cell, i) => {
    if (cell === null) nullCount += 1;
    else nullBitmap[i >> 3]! |= 1 << (i & 7);
  });
  return { nullBitmap, nullCount };
}
