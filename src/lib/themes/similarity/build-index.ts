import { charGrams, chunksOf } from '../words/char-grams';
import { tokenize } from '../words/tokenize';
import type { Vocabulary } from '../words/find-features';
import { createVectorizer, type SparseVector, type Vectorize } from '../words/vectorize';
import { wordPhrases } from '../words/word-phrases';

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

/** Texts that are gone through between two steps: some ten milliseconds. */
const BETWEEN_STEPS = 64;

/** Each of `values`, with a step after every few. */
function* inSteps<T>(values: readonly T[], visit: (value: T) => void): Generator<void> {
  for (const [i, value] of values.entries()) {
    visit(value);
    if (i % BETWEEN_STEPS === BETWEEN_STEPS - 1) yield;
  }
}

/** The features that at least `fewest` texts hold, with how many do, sorted. */
function* countIn(texts: readonly string[], featuresOf: (text: string) => readonly string[], fewest: number): Generator<void, [string, number][]> {
  const counts = new Map<string, number>();
  yield* inSteps(texts, (text) => {
    for (const feature of new Set(featuresOf(text))) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  });
  return [...counts].filter(([, n]) => n >= fewest).sort((a, b) => (a[0] < b[0] ? -1 : 1));
}

function* vocabularyOf(texts: readonly string[]): Generator<void, Vocabulary> {
  const words = yield* countIn(texts, (text) => wordPhrases(tokenize(text)).map(({ feature }) => feature), 1);
  yield;
  // A gram of one text alone can join it to no other; words are kept for the texts that somebody types.
  const grams = yield* countIn(texts, (text) => chunksOf(text).flatMap(({ chunk }) => charGrams(chunk)), 2);
  yield;
  const idf = Float64Array.from([...words, ...grams], ([, n]) => Math.log((1 + texts.length) / (1 + n)) + 1);
  return { words: words.map(([word]) => word), grams: grams.map(([gram]) => gram), idf };
}

/** The index of `findables` in short steps, for whoever has others to answer meanwhile; the same whatever their order. Empty texts can
 *  never be found. */
export function* indexInSteps(findables: readonly Findable[]): Generator<void, SimilarityIndex> {
  const items = [...findables].sort((a, b) => (a.id < b.id ? -1 : 1));
  const vocabulary = yield* vocabularyOf(items.map(({ text }) => text));
  const vectorize = createVectorizer(vocabulary);
  yield;
  const rows: SparseVector[] = [];
  yield* inSteps(items, ({ text }) => rows.push(vectorize(text)));
  return { items, vocabulary, vectorize, rows };
}

/** `indexInSteps` in one go. */
export function buildIndex(findables: readonly Findable[]): SimilarityIndex {
  const steps = indexInSteps(findables);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
