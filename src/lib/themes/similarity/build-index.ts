import { charGrams, chunksOf } from '../char-grams';
import { tokenize } from '../tokenize';
import { createVectorizer, type SparseVector, type Vectorize, type Vocabulary } from '../vectorize';
import { wordPhrases } from '../word-phrases';

/** A text that may be found: a passage or a whole note. */
export interface Findable {
  id: string;
  text: string;
}

/** Texts ready to be compared with, over the words of their own. */
export interface SimilarityIndex {
  /** Sorted by id. */
  items: readonly Findable[];
  vocabulary: Vocabulary;
  vectorize: Vectorize;
  rows: readonly SparseVector[];
}

function vocabularyOf(texts: readonly string[]): Vocabulary {
  const count = (featuresOf: (text: string) => readonly string[], fewest: number): [string, number][] => {
    const counts = new Map<string, number>();
    for (const text of texts) for (const feature of new Set(featuresOf(text))) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    return [...counts].filter(([, n]) => n >= fewest).sort((a, b) => (a[0] < b[0] ? -1 : 1));
  };
  const words = count((text) => wordPhrases(tokenize(text)).map(({ feature }) => feature), 1);
  // A gram of one text alone can join it to no other; words are kept for the texts that somebody types.
  const grams = count((text) => chunksOf(text).flatMap(({ chunk }) => charGrams(chunk)), 2);
  const idf = Float64Array.from([...words, ...grams], ([, n]) => Math.log((1 + texts.length) / (1 + n)) + 1);
  return { words: words.map(([word]) => word), grams: grams.map(([gram]) => gram), idf };
}

/** The index of `findables`; the same whatever their order. Empty texts can never be found. */
export function buildIndex(findables: readonly Findable[]): SimilarityIndex {
  const items = [...findables].sort((a, b) => (a.id < b.id ? -1 : 1));
  const vocabulary = vocabularyOf(items.map(({ text }) => text));
  const vectorize = createVectorizer(vocabulary);
  const rows = items.map(({ text }) => vectorize(text));
  return { items, vocabulary, vectorize, rows };
}
