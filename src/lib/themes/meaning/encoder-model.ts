import type { PieceVocabulary } from './sentence-pieces';

/** A matrix kept as whole steps of -127 to 127, one step size a row; `rows` are outputs, `columns` inputs. */
export interface Matrix {
  rows: number;
  columns: number;
  /** Row after row, brought back to single precision when read. */
  values: Float32Array;
}

/** One transformer layer: pre-normalised attention and feed-forward. */
export interface EncoderLayer {
  width: number;
  heads: number;
  headWidth: number;
  /** Factor on queries. */
  scale: number;
  norm1: { gain: Float32Array; bias: Float32Array };
  norm2: { gain: Float32Array; bias: Float32Array };
  /** Brings a narrower input to the layer's width. */
  widen?: { matrix: Matrix; bias: Float32Array };
  queryKeyValue: { matrix: Matrix; bias: Float32Array };
  output: { matrix: Matrix; bias: Float32Array };
  inner: { matrix: Matrix; bias: Float32Array };
  outer: { matrix: Matrix; bias: Float32Array };
}

/** The fine-tuned sentence encoder with its theme heads. */
export interface EncoderModel {
  trainedOn: string;
  /** Writers of the material that it never saw. */
  heldOut: readonly string[];
  themes: readonly string[];
  vocabulary: PieceVocabulary;
  /** Tokens read of one text. */
  longest: number;
  /** Added to variances in the layers. */
  epsilon: number;
  embedding: Matrix;
  /** Frequencies of the position signal. */
  timescales: Float32Array;
  layers: readonly EncoderLayer[];
  sentence: { matrix: Matrix; bias: Float32Array };
  norm: { gain: Float32Array; bias: Float32Array };
  attention: Matrix;
  fromAttention: { matrix: Matrix; bias: Float32Array };
  fromSentence: { matrix: Matrix; bias: Float32Array };
}

interface Header {
  trainedOn: string;
  heldOut: string[];
  themes: string[];
  pieces: string[];
  pieceScores: number[];
  longest: number;
  epsilon: number;
  layers: { heads: number; scale: number }[];
  /** In the order of the bytes: `int8` matrices (their step sizes first, as float32, one a row) or `float32` vectors. */
  tensors: { name: string; shape: number[]; type: 'int8' | 'float32' }[];
}

const MAGIC = 0x314e4854; // "THN1"

/** The encoder in `bytes`: magic, header length (uint32), header (JSON), padding to 4, then the tensors, each padded to 4. Throws when they are not one. */
export function decodeEncoder(bytes: ArrayBuffer): EncoderModel {
  const view = new DataView(bytes);
  if (bytes.byteLength < 8 || view.getUint32(0, true) !== MAGIC) throw new Error('decodeEncoder: not an encoder');
  const length = view.getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 8, length))) as Header;
  const tensors = readTensors(bytes, 8 + Math.ceil(length / 4) * 4, header.tensors);
  const matrix = (name: string): Matrix => {
    const found = tensors.get(name);
    if (!found) throw new Error(`decodeEncoder: ${name} is missing`);
    return found;
  };
  const vector = (name: string): Float32Array => matrix(name).values;
  const dense = (name: string): { matrix: Matrix; bias: Float32Array } => ({ matrix: matrix(name), bias: vector(`${name}.bias`) });
  const norm = (name: string): { gain: Float32Array; bias: Float32Array } => ({ gain: vector(`${name}.gain`), bias: vector(`${name}.bias`) });
  const layers = header.layers.map(({ heads, scale }, i): EncoderLayer => {
    const queryKeyValue = dense(`${i}.qkv`);
    return {
      width: matrix(`${i}.output`).rows,
      heads,
      headWidth: queryKeyValue.matrix.rows / 3 / heads,
      scale,
      norm1: norm(`${i}.norm1`),
      norm2: norm(`${i}.norm2`),
      ...(tensors.has(`${i}.widen`) && { widen: dense(`${i}.widen`) }),
      queryKeyValue,
      output: dense(`${i}.output`),
      inner: dense(`${i}.inner`),
      outer: dense(`${i}.outer`)
    };
  });
  return {
    trainedOn: header.trainedOn,
    heldOut: header.heldOut,
    themes: header.themes,
    vocabulary: { pieces: header.pieces, scores: header.pieceScores },
    longest: header.longest,
    epsilon: header.epsilon,
    embedding: matrix('embedding'),
    timescales: vector('timescales'),
    layers,
    sentence: dense('sentence'),
    norm: norm('norm'),
    attention: matrix('attention'),
    fromAttention: dense('fromAttention'),
    fromSentence: dense('fromSentence')
  };
}

function readTensors(bytes: ArrayBuffer, start: number, list: Header['tensors']): Map<string, Matrix> {
  const tensors = new Map<string, Matrix>();
  let at = start;
  for (const { name, shape, type } of list) {
    const [rows = 1, columns = 1] = shape;
    const size = rows * columns;
    if (at + (type === 'int8' ? rows * 4 + size : size * 4) > bytes.byteLength) throw new Error('decodeEncoder: the encoder is cut short');
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
