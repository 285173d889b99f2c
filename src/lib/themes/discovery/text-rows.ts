import { charGrams, chunksOf } from '../words/char-grams';
import { tokenize } from '../words/tokenize';
import { createVectorizer, type SparseVector, type Vectorize } from '../words/vectorize';
import { wordPhrases } from '../words/word-phrases';

/** Sparse rows over `features` columns. */
export interface SparseRows {
  rows: SparseVector[];
  features: number;
}

/** Rows of texts, and the row that any other text has over the same features. */
export interface TextRows extends SparseRows {
  rowOf: Vectorize;
  /** Of which the first columns are, in order, and what each column weighs. */
  words: string[];
  idf: Float64Array;
}

/** Fewest texts that a word or phrase, and a character n-gram, stand in to count; everything counts among very few texts. */
const FEWEST = { words: 2, grams: 3 };
const VERY_FEW = 12;

function frequencies(texts: readonly string[], featuresOf: (text: string) => readonly string[], fewest: number): [string, number][] {
  const counts = new Map<string, number>();
  for (const text of texts) for (const feature of new Set(featuresOf(text))) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts].filter(([, n]) => n >= fewest).sort((a, b) => (a[0] < b[0] ? -1 : 1));
}

/** Tf-idf rows of words and phrases beside character n-grams, over the vocabulary of the texts themselves: a theme that nobody
 *  foresaw has words that no earlier vocabulary holds. The same whatever the order of the texts. */
export function textRows(texts: readonly string[], { grams = true } = {}): TextRows {
  const few = texts.length < VERY_FEW;
  const words = frequencies(texts, (text) => wordPhrases(tokenize(text)).map(({ feature }) => feature), few ? 1 : FEWEST.words);
  const parts = grams ? frequencies(texts, (text) => chunksOf(text).flatMap(({ chunk }) => charGrams(chunk)), few ? 1 : FEWEST.grams) : [];
  const idf = Float64Array.from([...words, ...parts], ([, n]) => Math.log((1 + texts.length) / (1 + n)) + 1);
  const of = { words: words.map(([word]) => word), grams: parts.map(([gram]) => gram), idf };
  const rowOf = createVectorizer(of);
  return { rows: texts.map(rowOf), features: idf.length, rowOf, words: of.words, idf };
}
