import { charGrams, chunksOf } from '../../src/lib/themes/words/char-grams';
import { tokenize } from '../../src/lib/themes/words/tokenize';
import type { Vocabulary } from '../../src/lib/themes/words/find-features';
import { wordPhrases } from '../../src/lib/themes/words/word-phrases';

export interface VocabularyLimits {
  /** Fewest texts a word or phrase stands in. */
  words: number;
  /** Fewest texts a character n-gram stands in. */
  grams: number;
}

function documentFrequencies(texts: readonly string[], featuresOf: (text: string) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const feature of new Set(featuresOf(text))) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}

const kept = (counts: Map<string, number>, fewest: number): [string, number][] =>
  [...counts].filter(([, df]) => df >= fewest).sort((a, b) => (a[0] < b[0] ? -1 : 1));

/** Words, phrases and character n-grams of `texts`, sorted, with smooth idf. */
export function buildVocabulary(texts: readonly string[], limits: VocabularyLimits): Vocabulary {
  const words = kept(documentFrequencies(texts, (text) => wordPhrases(tokenize(text)).map(({ feature }) => feature)), limits.words);
  const grams = kept(documentFrequencies(texts, (text) => chunksOf(text).flatMap(({ chunk }) => charGrams(chunk))), limits.grams);
  const idf = Float32Array.from([...words, ...grams], ([, df]) => Math.log((1 + texts.length) / (1 + df)) + 1);
  return { words: words.map(([word]) => word), grams: grams.map(([gram]) => gram), idf };
}
