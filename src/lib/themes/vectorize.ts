import { createFinder, type FoundFeatures } from './find-features';

/** The features a model knows. Words and phrases are numbered first, character n-grams after them. */
export interface Vocabulary {
  words: readonly string[];
  grams: readonly string[];
  /** ln((1 + n) / (1 + df)) + 1 for each feature, as scikit-learn's smooth idf. */
  idf: ArrayLike<number>;
}

/** A sparse row: `ids` ascend. */
export interface SparseVector {
  ids: Int32Array;
  values: Float64Array;
}

/** How much the character block weighs beside the word block, both of length 1. */
export const GRAM_BLOCK_WEIGHT = 1.2;

export type Vectorize = (text: string) => SparseVector;

/** Turns texts into rows, see `createRowMaker`. */
export function createVectorizer(vocabulary: Vocabulary): Vectorize {
  const [find, rowOf] = [createFinder(vocabulary), createRowMaker(vocabulary)];
  return (text) => rowOf(find(text));
}

/** Makes the row of what was found in a text: sublinear tf-idf of words and phrases beside that of character n-grams, each block of
 *  fixed length. */
export function createRowMaker(vocabulary: Vocabulary): (found: FoundFeatures) => SparseVector {
  const { idf } = vocabulary;
  const firstGram = vocabulary.words.length;
  const counts = new Int32Array(idf.length);
  return ({ words, grams }) => {
    const held = new Int32Array(grams.reduce((sum, { length }) => sum + length, words.length));
    let distinct = 0;
    for (const { id } of words) if (counts[id]!++ === 0) held[distinct++] = id;
    for (const of of grams) for (let i = 0; i < of.length; i++) if (counts[of[i]!]!++ === 0) held[distinct++] = of[i]!;
    const ids = held.slice(0, distinct).sort();
    const values = new Float64Array(distinct);
    let at = 0;
    for (const [end, length] of [[firstGram, 1], [Infinity, GRAM_BLOCK_WEIGHT]] as const) {
      const from = at;
      let squares = 0;
      for (; at < distinct && ids[at]! < end; at++) {
        const count = counts[ids[at]!]!;
        counts[ids[at]!] = 0;
        const value = (count === 1 ? 1 : 1 + Math.log(count)) * idf[ids[at]!]!;
        values[at] = value;
        squares += value * value;
      }
      const scale = length / Math.sqrt(squares || 1);
      for (let i = from; i < at; i++) values[i]! *= scale;
    }
    return { ids, values };
  };
}
