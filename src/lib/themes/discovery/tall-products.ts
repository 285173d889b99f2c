import { TALL_SIMD } from './tall-simd-bytes';

/** Sparse rows end to end: row r holds the entries from `starts[r]` up to `starts[r + 1]`. */
export interface Packed {
  starts: Int32Array;
  columns: Int32Array;
  values: Float64Array;
}

/** Products of tall dense matrices, whose rows are `stride` numbers, a multiple of 8: those that a matrix lacks are 0. */
export interface TallProducts {
  /** `sparse × dense`. */
  times(sparse: Packed, dense: Float64Array, stride: number): Float64Array;
  /** The lower half of `matrixᵀ × matrix`, row after row; what stands above it is scrap. */
  gram(matrix: Float64Array, stride: number): Float64Array;
  /** `matrix × factor⁻¹` in place, `factor` being an upper triangle without a 0 on its diagonal. */
  solve(matrix: Float64Array, factor: Float64Array, stride: number): void;
}

/** A width with what brings it to a multiple of 8. */
export const strideOf = (width: number): number => Math.ceil(width / 8) * 8;

/** In plain loops. */
export const tallInPlainLoops: TallProducts = {
  times({ starts, columns, values }, dense, stride) {
    const out = new Float64Array((starts.length - 1) * stride);
    for (let r = 0; r + 1 < starts.length; r++) {
      for (let i = starts[r]!; i < starts[r + 1]!; i++) {
        const [at, from, value] = [r * stride, columns[i]! * stride, values[i]!];
        for (let c = 0; c < stride; c++) out[at + c]! += value * dense[from + c]!;
      }
    }
    return out;
  },
  gram(matrix, stride) {
    const out = new Float64Array(stride * stride);
    const four = Array.from({ length: 4 }, () => new Float64Array(stride)) as [Float64Array, Float64Array, Float64Array, Float64Array];
    const [p, q, r, s] = four;
    for (let row = 0; row < matrix.length; row += 4 * stride) {
      four.forEach((line, i) => {
        line.fill(0);
        line.set(matrix.subarray(row + i * stride, row + (i + 1) * stride));
      });
      for (let a = 0; a < stride; a++) {
        for (let b = 0; b <= a; b++) out[a * stride + b]! += p[a]! * p[b]! + q[a]! * q[b]! + r[a]! * r[b]! + s[a]! * s[b]!;
      }
    }
    return out;
  },
  solve(matrix, factor, stride) {
    for (let at = 0; at < matrix.length; at += stride) {
      for (let k = 0; k < stride; k++) {
        const line = k * stride;
        const value = (matrix[at + k]! /= factor[line + k]!);
        for (let i = k + 1; i < stride; i++) matrix[at + i]! -= factor[line + i]! * value;
      }
    }
  }
};

interface Kernel {
  memory: WebAssembly.Memory;
  times(starts: number, columns: number, values: number, dense: number, out: number, rows: number, line: number): void;
  gram(matrix: number, out: number, rows: number, line: number): void;
  solve(matrix: number, factor: number, rows: number, line: number): void;
}

function instantiate(): Kernel | null {
  try {
    const bytes = Uint8Array.from(atob(TALL_SIMD), (c) => c.charCodeAt(0));
    return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as unknown as Kernel;
  } catch {
    return null;
  }
}

/** The same to the last bit in WebAssembly with two lanes, several times faster from the first call on; plain loops where a browser
 *  refuses WebAssembly. Its memory lasts as long as what this gives. */
export function createTallProducts(): TallProducts {
  const kernel = instantiate();
  if (!kernel) return tallInPlainLoops;
  const { memory } = kernel;

  /** Where blocks of so many bytes may stand, one after another. */
  function room(...bytes: number[]): number[] {
    let end = 0;
    const places = bytes.map((length) => {
      const at = end;
      end += Math.ceil(length / 16) * 16;
      return at;
    });
    const missing = end - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / 65536));
    return places;
  }
  const numbers = (at: number, count: number): Float64Array => new Float64Array(memory.buffer, at, count);
  /** Rows up to the next multiple of 4. */
  const inFours = (matrix: Float64Array, stride: number): number => Math.ceil(matrix.length / stride / 4) * 4;
  function put(at: number, matrix: Float64Array, length = matrix.length): void {
    numbers(at, length).fill(0, matrix.length);
    numbers(at, length).set(matrix);
  }

  return {
    times({ starts, columns, values }, dense, stride) {
      const rows = starts.length - 1;
      if (rows === 0) return new Float64Array(0);
      const [s, c, v, d, out] = room(starts.byteLength, columns.byteLength, values.byteLength, dense.byteLength, rows * stride * 8) as [number, number, number, number, number];
      new Int32Array(memory.buffer, s, starts.length).set(starts);
      new Int32Array(memory.buffer, c, columns.length).set(columns);
      put(v, values);
      put(d, dense);
      kernel.times(s, c, v, d, out, rows, stride * 8);
      return numbers(out, rows * stride).slice();
    },
    gram(matrix, stride) {
      const rows = inFours(matrix, stride);
      const [m, out] = room(rows * stride * 8, stride * stride * 8) as [number, number];
      put(m, matrix, rows * stride);
      numbers(out, stride * stride).fill(0);
      if (rows > 0) kernel.gram(m, out, rows, stride * 8);
      return numbers(out, stride * stride).slice();
    },
    solve(matrix, factor, stride) {
      const rows = inFours(matrix, stride);
      if (rows === 0) return;
      const [m, f] = room(rows * stride * 8, factor.byteLength) as [number, number];
      put(m, matrix, rows * stride);
      put(f, factor);
      kernel.solve(m, f, rows, stride * 8);
      matrix.set(numbers(m, matrix.length));
    }
  };
}
