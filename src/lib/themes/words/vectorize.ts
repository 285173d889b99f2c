import { createFinder, type FoundFeatures, type Vocabulary } from './find-features';

/** A sparse row: `ids` ascend. */
export interface SparseVector {
  ids: Int32Array;
  values: Float64Array;
}

/** How much the character block weighs beside the word block, both of length 1. */
export const GRAM_BLOCK_WEIGHT = 1.2;

/** A sparse row by what it is made from: each feature (`ids` ascend) with how often it stands there, how many of them are words, and by how
 *  much the two blocks are scaled. */
export interface CountedRow {
  ids: Int32Array;
  times: Uint16Array;
  words: number;
  scales: readonly [words: number, grams: number];
}

export type Vectorize = (text: string) => SparseVector;

/** Turns texts into rows, see `createRowMaker`. */
export function createVectorizer(vocabulary: Vocabulary): Vectorize {
  const [find, rowOf] = [createFinder(vocabulary), createRowMaker(vocabulary)];
  return (text) => rowOf(find(text));
}

/** Makes the row of what was found in a text, see `rowOf`. */
export function createRowMaker(vocabulary: Vocabulary): (found: FoundFeatures) => SparseVector {
  const count = createCounter(vocabulary);
  return (found) => rowOf(count(found), vocabulary.idf);
}

/** What a feature that stands so often in a text counts for. */
export const sublinear = (times: number): number => (times === 1 ? 1 : 1 + Math.log(times));

/** Sublinear tf-idf of words and phrases beside that of character n-grams, each block of fixed length. */
export function rowOf({ ids, times, words, scales }: CountedRow, idf: ArrayLike<number>): SparseVector {
  const values = new Float64Array(ids.length);
  for (let i = 0; i < ids.length; i++) values[i] = sublinear(times[i]!) * idf[ids[i]!]! * scales[i < words ? 0 : 1];
  return { ids, values };
}

/** Counts what was found in a text. */
export function createCounter(vocabulary: Vocabulary): (found: FoundFeatures) => CountedRow {
  const { idf } = vocabulary;
  const firstGram = vocabulary.words.length;
  const counts = new Uint16Array(idf.length);
  // One bit a feature, so that ids come out sorted.
  const held = new Int32Array(Math.ceil(idf.length / 32));
  return ({ words: foundWords, grams }) => {
    let distinct = 0;
    const take = (id: number): void => {
      if (counts[id]!++ > 0) return;
      held[id >> 5]! |= 1 << (id & 31);
      distinct++;
    };
    for (const { id } of foundWords) take(id);
    for (const of of grams) for (let i = 0; i < of.length; i++) take(of[i]!);
    const ids = sortedOut(held, distinct);
    const times = new Uint16Array(distinct);
    let at = 0;
    const scaleTo = (end: number, length: number): number => {
      let squares = 0;
      for (; at < distinct && ids[at]! < end; at++) {
        const id = ids[at]!;
        times[at] = counts[id]!;
        counts[id] = 0;
        const value = sublinear(times[at]!) * idf[id]!;
        squares += value * value;
      }
      return length / Math.sqrt(squares || 1);
    };
    const ofWords = scaleTo(firstGram, 1);
    const words = at;
    return { ids, times, words, scales: [ofWords, scaleTo(Infinity, GRAM_BLOCK_WEIGHT)] };
  };
}

/** The numbers of the `count` bits that are set, ascending; leaves none set. */
function sortedOut(bits: Int32Array, count: number): Int32Array {
  const numbers = new Int32Array(count);
  for (let at = 0, n = 0; n < count; at++) {
    for (let left = bits[at]!; left !== 0; left &= left - 1) numbers[n++] = at * 32 + 31 - Math.clz32(left & -left);
    bits[at] = 0;
  }
  return numbers;
}
