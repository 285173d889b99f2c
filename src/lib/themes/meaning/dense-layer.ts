import { DENSE_SIMD } from './dense-simd-bytes';
import type { Matrix } from './tensors';

export interface DenseLayer {
  matrix: Matrix;
  bias?: Float32Array;
}

/** `count` rows of `input` times the matrix plus the bias, into rows of `matrix.rows`. */
export type Dense = (input: Float32Array, count: number, layer: DenseLayer) => Float32Array;

/** Plain loops: a weight row serves four rows of input at a time. */
export const denseInPlainLoops: Dense = (input, count, { matrix: { rows, columns, values }, bias }) => {
  const output = new Float32Array(count * rows);
  for (let r = 0; r < rows; r++) {
    const at = r * columns;
    const add = bias ? bias[r]! : 0;
    for (let n = 0; n < count; n += 4) {
      const [a, b, c, d] = [n, n + 1, n + 2, n + 3].map((row) => Math.min(row, count - 1) * columns) as [number, number, number, number];
      let [sa, sb, sc, sd] = [add, add, add, add];
      for (let k = 0; k < columns; k++) {
        const weight = values[at + k]!;
        sa += weight * input[a + k]!;
        sb += weight * input[b + k]!;
        sc += weight * input[c + k]!;
        sd += weight * input[d + k]!;
      }
      [sa, sb, sc, sd].slice(0, count - n).forEach((sum, i) => (output[(n + i) * rows + r] = sum));
    }
  }
  return output;
};

interface Kernel {
  memory: WebAssembly.Memory;
  dense(x: number, w: number, b: number, y: number, count: number, rows: number, columns: number): void;
}

function instantiate(): Kernel | null {
  try {
    const bytes = Uint8Array.from(atob(DENSE_SIMD), (c) => c.charCodeAt(0));
    return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as unknown as Kernel;
  } catch {
    return null;
  }
}

/** The same in WebAssembly with four lanes, several times faster; plain loops where a browser refuses WebAssembly. Weights are
 *  copied into its memory once. Wants rows in twos and columns in fours. */
export function createDense(): Dense {
  const kernel = instantiate();
  if (!kernel) return denseInPlainLoops;
  const { memory } = kernel;
  const held = new Map<Matrix, { w: number; b: number }>();
  let used = 1024;

  /** Where `floats` numbers may stand; memory grows as needed. */
  function room(at: number, floats: number): number {
    const missing = at + floats * 4 - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / 65536));
    return at;
  }
  function keep(values: Float32Array): number {
    const at = room(used, values.length);
    new Float32Array(memory.buffer, at, values.length).set(values);
    used = Math.ceil((at + values.length * 4) / 16) * 16;
    return at;
  }
  return (input, count, { matrix, bias }) => {
    const { rows, columns } = matrix;
    let at = held.get(matrix);
    if (!at) {
      at = { w: keep(matrix.values), b: keep(bias ?? new Float32Array(rows)) };
      held.set(matrix, at);
    }
    const padded = Math.ceil(count / 4) * 4;
    const x = room(used, padded * (columns + rows));
    const y = x + padded * columns * 4;
    new Float32Array(memory.buffer, x, count * columns).set(input.subarray(0, count * columns));
    kernel.dense(x, at.w, at.b, y, padded, rows, columns);
    return new Float32Array(memory.buffer, y, count * rows).slice();
  };
}
