import type { Vocabulary } from './vectorize';

/** Platt scaling: probability = 1 / (1 + exp(-(slope × score + offset))). */
export interface Calibration {
  slope: number;
  offset: number;
}

/** A theme's probability at or above which it is put up for review, or taken as accepted. */
export interface Thresholds {
  review: number;
  accept: number;
}

/** One linear scorer a theme over a frozen vocabulary. */
export interface LexicalModel {
  /** Hash of what it was trained on. */
  trainedOn: string;
  themes: readonly string[];
  vocabulary: Vocabulary;
  /** Weight of feature f for theme t at `f × themes + t`: `weights × steps[f]`. */
  weights: Int8Array;
  steps: Float32Array;
  bias: Float64Array;
  calibration: readonly Calibration[];
  thresholds: readonly Thresholds[];
}

interface Header {
  trainedOn: string;
  themes: string[];
  words: string[];
  grams: string[];
  bias: number[];
  calibration: Calibration[];
  thresholds: Thresholds[];
}

const MAGIC = 0x314c4854; // "THL1"

/** Bytes: magic, header length (uint32), header (JSON), padding to 4, idf and steps (float32 each), weights (int8). */
export function encodeModel(model: LexicalModel): Uint8Array {
  const { trainedOn, vocabulary, calibration, thresholds } = model;
  const header: Header = {
    trainedOn,
    themes: [...model.themes],
    words: [...vocabulary.words],
    grams: [...vocabulary.grams],
    bias: Array.from(model.bias, (b) => Number(b.toPrecision(8))),
    calibration: [...calibration],
    thresholds: [...thresholds]
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const floatsAt = 8 + Math.ceil(json.length / 4) * 4;
  const features = model.steps.length;
  const bytes = new Uint8Array(floatsAt + features * 8 + model.weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, json.length, true);
  bytes.set(json, 8);
  for (let f = 0; f < features; f++) {
    view.setFloat32(floatsAt + f * 4, vocabulary.idf[f] ?? 0, true);
    view.setFloat32(floatsAt + (features + f) * 4, model.steps[f] ?? 0, true);
  }
  bytes.set(new Uint8Array(model.weights.buffer, model.weights.byteOffset, model.weights.length), floatsAt + features * 8);
  return bytes;
}

/** The model in `bytes`. Throws when they are not one. */
export function decodeModel(bytes: ArrayBuffer): LexicalModel {
  const view = new DataView(bytes);
  if (bytes.byteLength < 8 || view.getUint32(0, true) !== MAGIC) throw new Error('decodeModel: not a theme model');
  const length = view.getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 8, length))) as Header;
  const features = header.words.length + header.grams.length;
  const floatsAt = 8 + Math.ceil(length / 4) * 4;
  const weightsAt = floatsAt + features * 8;
  if (bytes.byteLength !== weightsAt + features * header.themes.length) throw new Error('decodeModel: the model is cut short');
  return {
    trainedOn: header.trainedOn,
    themes: header.themes,
    vocabulary: { words: header.words, grams: header.grams, idf: new Float32Array(bytes, floatsAt, features) },
    steps: new Float32Array(bytes, floatsAt + features * 4, features),
    weights: new Int8Array(bytes, weightsAt),
    bias: Float64Array.from(header.bias),
    calibration: header.calibration,
    thresholds: header.thresholds
  };
}
