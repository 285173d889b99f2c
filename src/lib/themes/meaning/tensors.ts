/** A matrix kept as whole steps of -127 to 127, one step size a row; `rows` are outputs, `columns` inputs. */
export interface Matrix {
  rows: number;
  columns: number;
  /** Row after row, brought back to single precision when read. */
  values: Float32Array;
}

export interface TensorsHeader {
  /** In the order of the bytes: `int8` matrices (their step sizes first, as float32, one a row) or `float32` vectors. */
  tensors: { name: string; shape: number[]; type: 'int8' | 'float32' }[];
}

/** A header with the matrices that it names. */
export interface Tensors<Header extends TensorsHeader> {
  header: Header;
  has: (name: string) => boolean;
  /** Throws where there is none of that name. */
  matrix: (name: string) => Matrix;
}

const MAGIC = 0x314e4854; // "THN1"

/** What `bytes` hold: magic, header length (uint32), header (JSON), padding to 4, then the tensors, each padded to 4. Throws when they are not that. */
export function readTensors<Header extends TensorsHeader>(bytes: ArrayBuffer): Tensors<Header> {
  const view = new DataView(bytes);
  if (bytes.byteLength < 8 || view.getUint32(0, true) !== MAGIC) throw new Error('readTensors: not a file of tensors');
  const length = view.getUint32(4, true);
  if (bytes.byteLength < 8 + length) throw new Error('readTensors: the file is cut short');
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 8, length))) as Header;
  const tensors = matricesOf(bytes, 8 + Math.ceil(length / 4) * 4, header.tensors);
  const matrix = (name: string): Matrix => {
    const found = tensors.get(name);
    if (!found) throw new Error(`readTensors: ${name} is missing`);
    return found;
  };
  return { header, has: (name) => tensors.has(name), matrix };
}

function matricesOf(bytes: ArrayBuffer, start: number, list: TensorsHeader['tensors']): Map<string, Matrix> {
  const tensors = new Map<string, Matrix>();
  let at = start;
  for (const { name, shape, type } of list) {
    const [rows = 1, columns = 1] = shape;
    const size = rows * columns;
    if (at + (type === 'int8' ? rows * 4 + size : size * 4) > bytes.byteLength) throw new Error('readTensors: the file is cut short');
    const values = new Float32Array(size);
    if (type === 'float32') {
      values.set(new Float32Array(bytes, at, size));
      at += size * 4;
    } else {
      const steps = new Float32Array(bytes, at, rows);
      const whole = new Int8Array(bytes, at + rows * 4, size);
      for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) values[r * columns + c] = (whole[r * columns + c] ?? 0) * (steps[r] ?? 0);
      at += rows * 4 + Math.ceil(size / 4) * 4;
    }
    tensors.set(name, { rows, columns, values });
  }
  return tensors;
}
