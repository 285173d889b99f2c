import { createGramTrie } from './gram-trie';
import { tokenize } from './tokenize';

/** The features a model knows. Words and phrases are numbered first, character n-grams after them. */
export interface Vocabulary {
  words: readonly string[];
  grams: readonly string[];
  /** ln((1 + n) / (1 + df)) + 1 for each feature, as scikit-learn's smooth idf. */
  idf: ArrayLike<number>;
}

/** A stretch between white space: the numbers of its stems, -1 where no feature holds the stem, and the ids of its n-grams. */
interface Chunk {
  stems: Int32Array;
  grams: Int32Array;
}

/** A known word, or pair of neighbouring words, where it stands: `first` and `last` number the chunks that it lies in. */
export interface FoundWord {
  id: number;
  first: number;
  last: number;
}

/** The known features of a text, once for each time that one stands there: stems and pairs of neighbouring stems in reading order,
 *  and the character n-grams of each chunk (see `chunksOf`). */
export interface FoundFeatures {
  words: readonly FoundWord[];
  grams: readonly Int32Array[];
}

export type FindFeatures = (text: string) => FoundFeatures;

/** Finds features by looking each chunk up whole: a corpus repeats its words, so that few are ever taken apart. */
export function createFinder({ words, grams }: Vocabulary): FindFeatures {
  const stems = new Map<string, number>();
  for (const word of words) for (const stem of word.split(' ')) if (!stems.has(stem)) stems.set(stem, stems.size);
  const single = new Int32Array(stems.size).fill(-1);
  const pairs = new Map<number, number>();
  const pairOf = (before: number, stem: number): number => before * stems.size + stem;
  words.forEach((word, id) => {
    const [stem, next] = word.split(' ').map((part) => stems.get(part)!) as [number, number?];
    if (next === undefined) single[stem] = id;
    else pairs.set(pairOf(stem, next), id);
  });
  const gramsOf = createGramTrie(grams, words.length);
  const chunks = new Map<string, Chunk>();

  function chunkOf(written: string): Chunk {
    let chunk = chunks.get(written);
    if (!chunk) {
      chunk = { stems: Int32Array.from(tokenize(written).map(({ stem }) => stems.get(stem) ?? -1)), grams: gramsOf(written.toLowerCase()) };
      chunks.set(written, chunk);
    }
    return chunk;
  }

  return (text) => {
    const held = (text.match(/\S+/g) ?? []).map(chunkOf);
    const found: FoundWord[] = [];
    let before = -1;
    let first = 0;
    held.forEach(({ stems: of }, last) => {
      for (const stem of of) {
        const pair = before < 0 || stem < 0 ? undefined : pairs.get(pairOf(before, stem));
        if (pair !== undefined) found.push({ id: pair, first, last });
        if (stem >= 0 && single[stem]! >= 0) found.push({ id: single[stem]!, first: last, last });
        before = stem;
        first = last;
      }
    });
    return { words: found, grams: held.map(({ grams: of }) => of) };
  };
}
