import { readTensors, type TensorsHeader } from '../meaning/tensors';
import { createVectorizer } from '../words/vectorize';
import { lessMean, unitRows } from './unit-rows';

/** What passages are like by matters of the field that no codebook need hold, learnt from those of data/themes/field. Written by
 *  scripts/train/build-matters.ts. */
export interface MattersModel {
  /** Hash of the passages that it learnt from. */
  trainedOn: string;
  words: readonly string[];
  idf: Float32Array;
  /** Weights of each word and phrase along the few directions in which linear scores of all matters differ most. */
  ofWords: Float32Array;
  directions: number;
  /** What passages score along the directions on average, and their mean sentence vector by the encoder of the field. */
  usual: Float32Array;
  centre: Float32Array;
}

/** What a text is like by matters of the field: by its words, and by an encoder that learnt them. Each of length 1. */
export interface FieldReading {
  byWords: Float32Array;
  bySense: Float32Array;
}
export type ReadField = (text: string) => FieldReading;

interface Header extends TensorsHeader {
  trainedOn: string;
  words: string[];
}

/** Throws where `bytes` are not such a model. */
export function decodeMatters(bytes: ArrayBuffer): MattersModel {
  const { header, matrix } = readTensors<Header>(bytes);
  const words = matrix('words');
  return { trainedOn: header.trainedOn, words: header.words, idf: matrix('idf').values, ofWords: words.values, directions: words.columns, usual: matrix('usual').values, centre: matrix('centre').values };
}

/** Reads texts by the field; `senseOf` gives the sentence vector of its encoder. */
export function createFieldReader({ words, idf, ofWords, directions, usual, centre }: MattersModel, senseOf: (text: string) => Float32Array): ReadField {
  const rowOf = createVectorizer({ words: [...words], grams: [], idf: Float64Array.from(idf) });
  const scoresOf = (text: string): Float32Array => {
    const scores = usual.map((score) => -score);
    const { ids, values } = rowOf(text);
    ids.forEach((id, i) => { for (let d = 0; d < directions; d++) scores[d]! += values[i]! * ofWords[id * directions + d]!; });
    return scores;
  };
  const middle = Float64Array.from(centre);
  return (text) => {
    const [byWords, bySense] = unitRows([scoresOf(text), lessMean(senseOf(text), middle)]);
    return { byWords: byWords!, bySense: bySense! };
  };
}
