/** A matrix to write: of whole steps of -127 to 127, a step size for each row, or of single precision. */
export interface TensorToWrite { name: string; shape: [rows: number, columns: number]; values: ArrayLike<number>; type: 'int8' | 'float32' }

/** The bytes that `readTensors` of src/lib/themes/meaning reads. */
export function tensorFile(header: object, tensors: readonly TensorToWrite[]): Buffer {
  const json = new TextEncoder().encode(JSON.stringify({ ...header, tensors: tensors.map(({ name, shape, type }) => ({ name, shape, type })) }));
  const start = Buffer.alloc(8);
  start.write('THN1', 'latin1');
  start.writeUInt32LE(json.length, 4);
  return Buffer.concat([start, padded(json), ...tensors.flatMap(bytesOf)]);
}

function bytesOf({ shape: [rows, columns], values, type }: TensorToWrite): Uint8Array[] {
  if (type === 'float32') return [new Uint8Array(Float32Array.from(values).buffer)];
  const steps = new Float32Array(rows);
  const whole = new Int8Array(rows * columns);
  for (let r = 0; r < rows; r++) {
    let most = 0;
    for (let c = 0; c < columns; c++) most = Math.max(most, Math.abs(values[r * columns + c]!));
    steps[r] = most / 127;
    for (let c = 0; c < columns; c++) whole[r * columns + c] = most > 0 ? Math.round(values[r * columns + c]! / steps[r]!) : 0;
  }
  return [new Uint8Array(steps.buffer), padded(new Uint8Array(whole.buffer))];
}

const padded = (bytes: Uint8Array): Uint8Array => {
  const whole = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  whole.set(bytes);
  return whole;
};
