import { createDense, type Dense } from './dense-layer';
import type { EncoderLayer, EncoderModel } from './encoder-model';
import { normalise, softmax } from './normalise';
import { logSumExp, type PassageScores } from '../judging/note-features';
import { createPieceTokenizer } from './sentence-pieces';

/** The head's normalisation was trained with PyTorch's own constant. */
const HEAD_EPSILON = 1e-5;

export interface EncodedPassage extends PassageScores {
  /** The sentence vector, of length 1: the closer two are, the closer the meanings. */
  vector: Float32Array;
}

function add(into: Float32Array, from: Float32Array): Float32Array {
  for (let i = 0; i < into.length; i++) into[i]! += from[i]!;
  return into;
}

/** Token embeddings doubled, plus sines and cosines of the position. */
function embed({ embedding, timescales }: EncoderModel, ids: readonly number[]): Float32Array {
  const width = embedding.columns;
  const half = width / 2;
  const x = new Float32Array(ids.length * width);
  ids.forEach((id, p) => {
    for (let i = 0; i < width; i++) {
      const angle = p * timescales[i < half ? i : i - half]!;
      x[p * width + i] = 2 * embedding.values[id * width + i]! + (i < half ? Math.sin(angle) : Math.cos(angle));
    }
  });
  return x;
}

function attend({ heads, headWidth, scale }: EncoderLayer, qkv: Float32Array, count: number): Float32Array {
  const inner = heads * headWidth;
  const mixed = new Float32Array(count * inner);
  const share = new Float64Array(count);
  for (let h = 0; h < heads; h++) {
    for (let n = 0; n < count; n++) {
      const q = n * 3 * inner + h * headWidth;
      for (let m = 0; m < count; m++) {
        const k = m * 3 * inner + inner + h * headWidth;
        let dot = 0;
        for (let i = 0; i < headWidth; i++) dot += qkv[q + i]! * qkv[k + i]!;
        share[m] = dot * scale;
      }
      softmax(share);
      const out = n * inner + h * headWidth;
      for (let m = 0; m < count; m++) {
        const v = m * 3 * inner + 2 * inner + h * headWidth;
        for (let i = 0; i < headWidth; i++) mixed[out + i]! += share[m]! * qkv[v + i]!;
      }
    }
  }
  return mixed;
}

function runLayer(dense: Dense, layer: EncoderLayer, x: Float32Array, count: number, epsilon: number): Float32Array {
  const carried = layer.widen ? dense(x, count, layer.widen) : x;
  const qkv = dense(normalise(x, x.length / count, layer.norm1, epsilon), count, layer.queryKeyValue);
  const attended = add(dense(attend(layer, qkv, count), count, layer.output), carried);
  const inner = dense(normalise(attended, layer.width, layer.norm2, epsilon), count, layer.inner);
  for (let i = 0; i < inner.length; i++) if (inner[i]! < 0) inner[i] = 0;
  return add(dense(inner, count, layer.outer), attended);
}

/** Scores of each theme from the token states: their mean, their largest values and four learnt weightings of them. */
function readOut(dense: Dense, model: EncoderModel, states: Float32Array, count: number): EncodedPassage {
  const width = states.length / count;
  const mean = new Float32Array(width);
  for (let n = 0; n < count; n++) for (let i = 0; i < width; i++) mean[i]! += states[n * width + i]! / count;
  const vector = dense(mean, 1, model.sentence).map(Math.tanh);
  const normal = normalise(states, width, model.norm, HEAD_EPSILON);
  const largest = new Float32Array(width).fill(-Infinity);
  for (let n = 0; n < count; n++) for (let i = 0; i < width; i++) largest[i] = Math.max(largest[i]!, normal[n * width + i]!);
  const views = model.attention.rows;
  const weights = dense(normal, count, { matrix: model.attention });
  const pooled = new Float32Array(views * width);
  for (let v = 0; v < views; v++) {
    const share = Float64Array.from({ length: count }, (_, n) => weights[n * views + v]!);
    softmax(share);
    for (let n = 0; n < count; n++) for (let i = 0; i < width; i++) pooled[v * width + i]! += share[n]! * normal[n * width + i]!;
  }
  const both = new Float32Array(2 * width);
  both.set(vector);
  both.set(largest, width);
  const themes = Float64Array.from(add(dense(both, 1, model.fromSentence), dense(pooled, 1, model.fromAttention)));
  const length = Math.hypot(...vector);
  return { themes, bearing: logSumExp(themes), vector: vector.map((v) => v / length) };
}

/** Reads a text with the sentence encoder: theme logits in the order of `model.themes`, and the sentence vector. */
export function createEncoder(model: EncoderModel): (text: string) => EncodedPassage {
  const tokenize = createPieceTokenizer(model.vocabulary);
  const dense = createDense();
  return (text) => {
    const ids = tokenize(text).slice(0, model.longest);
    if (!ids.length) ids.push(0);
    const states = model.layers.reduce((x, layer) => runLayer(dense, layer, x, ids.length, model.epsilon), embed(model, ids));
    return readOut(dense, model, states, ids.length);
  };
}
