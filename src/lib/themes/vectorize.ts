import { charGrams, chunksOf } from './char-grams';
import { tokenize } from './tokenize';
import { wordPhrases } from './word-phrases';

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

function addBlock(counts: Map<number, number>, idf: ArrayLike<number>, weight: number, out: [number, number][]): void {
  let squares = 0;
  const from = out.length;
  for (const [id, count] of counts) {
    const value = (1 + Math.log(count)) * (idf[id] ?? 0);
    squares += value * value;
    out.push([id, value]);
  }
  const scale = squares > 0 ? weight / Math.sqrt(squares) : 0;
  for (let i = from; i < out.length; i++) out[i]![1] *= scale;
}

const count = (counts: Map<number, number>, id: number | undefined): void => {
  if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
};

/** Ids of a chunk's known character n-grams, remembered: a corpus repeats them. */
export function gramLookup(vocabulary: Vocabulary): (chunk: string) => readonly number[] {
  const ids = new Map(vocabulary.grams.map((gram, i) => [gram, vocabulary.words.length + i]));
  const known = new Map<string, number[]>();
  return (chunk) => {
    let found = known.get(chunk);
    if (!found) {
      found = charGrams(chunk).flatMap((gram) => ids.get(gram) ?? []);
      known.set(chunk, found);
    }
    return found;
  };
}

/** Turns texts into rows: sublinear tf-idf of words and phrases beside that of character n-grams, each block of fixed length. */
export function createVectorizer(vocabulary: Vocabulary): Vectorize {
  const wordIds = new Map(vocabulary.words.map((word, i) => [word, i]));
  const gramIds = gramLookup(vocabulary);
  return (text) => {
    const tokens = tokenize(text);
    const words = new Map<number, number>();
    for (const { feature } of wordPhrases(tokens)) count(words, wordIds.get(feature));
    const grams = new Map<number, number>();
    for (const { chunk } of chunksOf(text)) for (const id of gramIds(chunk)) count(grams, id);
    const entries: [number, number][] = [];
    addBlock(words, vocabulary.idf, 1, entries);
    addBlock(grams, vocabulary.idf, GRAM_BLOCK_WEIGHT, entries);
    entries.sort((a, b) => a[0] - b[0]);
    return { ids: Int32Array.from(entries, (e) => e[0]), values: Float64Array.from(entries, (e) => e[1]) };
  };
}
