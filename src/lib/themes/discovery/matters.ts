import { readTensors, type TensorsHeader } from '../meaning/tensors';
import { createVectorizer } from '../words/vectorize';
import { unitRows } from './unit-rows';

/** What a passage is like by matters of the field that no codebook need hold: linear scores of 320 of them on words and on the general
 *  sentence vector, along the few directions in which those scores differ most. Written by scripts/train/build-matters.ts. */
export interface MattersModel {
  /** Hash of the passages that it learnt from. */
  trainedOn: string;
  words: readonly string[];
  idf: Float32Array;
  /** Weights of each word and phrase, and of each direction of the sentence vector less `centre`, along the directions. */
  ofWords: Float32Array;
  ofMeaning: Float32Array;
  centre: Float32Array;
  directions: number;
}

interface Header extends TensorsHeader {
  trainedOn: string;
  words: string[];
}

/** Throws where `bytes` are not such a model. */
export function decodeMatters(bytes: ArrayBuffer): MattersModel {
  const { header, matrix } = readTensors<Header>(bytes);
  const [words, meaning] = [matrix('words'), matrix('meaning')];
  return { trainedOn: header.trainedOn, words: header.words, idf: matrix('idf').values, ofWords: words.values, ofMeaning: meaning.values, centre: matrix('centre').values, directions: words.columns };
}

/** From a text and its sentence vector to its scores along the directions. */
export type ReadMatters = (text: string, vector: Float32Array) => Float32Array;

export function createMatters({ words, idf, ofWords, ofMeaning, centre, directions }: MattersModel): ReadMatters {
  const rowOf = createVectorizer({ words: [...words], grams: [], idf: Float64Array.from(idf) });
  return (text, vector) => {
    const scores = new Float32Array(directions);
    const add = (weights: Float32Array, feature: number, value: number): void => {
      for (let d = 0; d < directions; d++) scores[d]! += value * weights[feature * directions + d]!;
    };
    const { ids, values } = rowOf(text);
    ids.forEach((id, i) => add(ofWords, id, values[i]!));
    unitLess(vector, centre).forEach((x, i) => add(ofMeaning, i, x));
    return scores;
  };
}

/** A vector less `centre`, brought to length 1. */
export function unitLess(vector: Float32Array, centre: Float32Array): Float32Array {
  const [less = vector] = unitRows([vector.map((x, i) => x - centre[i]!)]);
  return less;
}
