import type { PieceVocabulary } from './sentence-pieces';
import { readTensors, type Matrix, type TensorsHeader } from './tensors';

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

interface Header extends TensorsHeader {
  trainedOn: string;
  heldOut: string[];
  themes: string[];
  pieces: string[];
  pieceScores: number[];
  longest: number;
  epsilon: number;
  layers: { heads: number; scale: number }[];
}

/** The encoder in `bytes` (see `readTensors`). Throws when they are not one. */
export function decodeEncoder(bytes: ArrayBuffer): EncoderModel {
  const { header, matrix, has } = readTensors<Header>(bytes);
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
      ...(has(`${i}.widen`) && { widen: dense(`${i}.widen`) }),
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
