/** Each row of `width` brought to mean 0 and variance 1, then scaled and shifted. */
export function normalise(input: Float32Array, width: number, { gain, bias }: { gain: Float32Array; bias: Float32Array }, epsilon: number): Float32Array {
  const output = new Float32Array(input.length);
  for (let at = 0; at < input.length; at += width) {
    let mean = 0;
    for (let i = 0; i < width; i++) mean += input[at + i]!;
    mean /= width;
    let variance = 0;
    for (let i = 0; i < width; i++) variance += (input[at + i]! - mean) ** 2;
    const scale = 1 / Math.sqrt(variance / width + epsilon);
    for (let i = 0; i < width; i++) output[at + i] = (input[at + i]! - mean) * scale * gain[i]! + bias[i]!;
  }
  return output;
}

/** Makes `values` positive with sum 1, in place. */
export function softmax(values: Float64Array): void {
  let largest = -Infinity;
  for (const value of values) largest = Math.max(largest, value);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] = Math.exp(values[i]! - largest);
  for (let i = 0; i < values.length; i++) values[i]! /= sum;
}
