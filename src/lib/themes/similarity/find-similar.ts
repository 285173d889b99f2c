import { EMPTY_WORDS } from '../words/empty-words';
import { tokenize } from '../words/tokenize';
import type { SparseVector } from '../words/vectorize';
import { wordPhrases } from '../words/word-phrases';
import type { Findable, SimilarityIndex } from './build-index';

/** A word or phrase that two texts share, as the found text writes it. Offsets are UTF-16 units within that text; `weight` is its
 *  part of the likeness. */
export interface SharedPhrase {
  text: string;
  start: number;
  end: number;
  weight: number;
}

export interface SimilarText {
  id: string;
  /** Cosine of words, phrases and character n-grams, 0 to 1. */
  likeness: number;
  /** What they share, best first; neighbouring words that both share are one phrase. */
  shared: SharedPhrase[];
}

export interface SimilarOptions {
  /** Ids that may be found; all where it is left out. */
  among?: (id: string) => boolean;
  /** Least likeness worth showing. */
  least?: number;
}

const LEAST = 0.05;
const MOST_SHARED = 5;
/** A shared word of less than this part of the best one's weight is no reason. */
const REASON = 0.3;

function lengthOf(values: Float64Array): number {
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += values[i]! * values[i]!;
  return Math.sqrt(squares) || 1;
}

/** The `most` texts of `index` most like `query`, best first, ties by id, none that shares empty words alone: a text of
 *  anybody's, or an item of the index, which is then not found itself. */
export function findSimilar(query: string | { id: string }, index: SimilarityIndex, most: number, { among = () => true, least = LEAST }: SimilarOptions = {}): SimilarText[] {
  const self = typeof query === 'string' ? -1 : index.items.findIndex(({ id }) => id === query.id);
  const row = typeof query === 'string' ? index.vectorize(query) : index.rows[self];
  if (!row) return [];
  // The query laid out over all features, so that each text is gone through once.
  const asked = new Float64Array(index.vocabulary.idf.length);
  row.ids.forEach((id, f) => (asked[id] = row.values[f]!));
  const length = lengthOf(row.values);
  const near = index.items
    .flatMap((item, i) => (i !== self && among(item.id) ? [{ i, item, dot: dotOf(index.rows[i]!, asked) }] : []))
    .filter(({ dot }) => dot > 0)
    .map(({ i, item, dot }) => ({ i, item, likeness: dot / length / lengthOf(index.rows[i]!.values) }))
    .filter(({ likeness }) => likeness >= least)
    .sort((a, b) => b.likeness - a.likeness || a.i - b.i);
  const found: SimilarText[] = [];
  for (const { i, item, likeness } of near) {
    if (found.length >= most) break;
    const scale = 1 / length / lengthOf(index.rows[i]!.values);
    const weights = new Map(Array.from(row.ids, (id, f) => [id, row.values[f]! * valueOf(index, i, id) * scale] as const));
    const shared = sharedPhrases(item, weights, index);
    if (shared.length === 0 || shared.some(saysSomething)) found.push({ id: item.id, likeness, shared });
  }
  return found;
}

/** Texts that share no more than “the” or “was” are not alike. */
const saysSomething = ({ text }: SharedPhrase): boolean => tokenize(text).some(({ word }) => !EMPTY_WORDS.has(word));

function dotOf({ ids, values }: SparseVector, asked: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < ids.length; i++) sum += asked[ids[i]!]! * values[i]!;
  return sum;
}

/** Value of feature `id` in row `i`; 0 where it is not there. */
function valueOf({ rows }: SimilarityIndex, i: number, id: number): number {
  const { ids, values } = rows[i]!;
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ids[middle]! < id) low = middle + 1;
    else high = middle;
  }
  return ids[low] === id ? values[low]! : 0;
}

/** Words of the found text by their part of the likeness, neighbours joined. Character n-grams count towards the likeness but are no
 *  reason that a person could read. */
function sharedPhrases({ text }: Findable, weights: ReadonlyMap<number, number>, { vocabulary }: SimilarityIndex): SharedPhrase[] {
  const tokens = tokenize(text);
  const worth = tokens.map(() => 0);
  const found = wordPhrases(tokens);
  const times = new Map<string, number>();
  for (const { feature } of found) times.set(feature, (times.get(feature) ?? 0) + 1);
  for (const { feature, start, end } of found) {
    const weight = (weights.get(wordId(vocabulary.words, feature)) ?? 0) / times.get(feature)!;
    const covered = tokens.flatMap((token, t) => (token.start >= start && token.end <= end ? [t] : []));
    for (const t of covered) worth[t]! += weight / covered.length;
  }
  const floor = Math.max(1e-9, REASON * Math.max(0, ...worth));
  const phrases: SharedPhrase[] = [];
  let open: SharedPhrase | null = null;
  tokens.forEach(({ start, end }, t) => {
    if (worth[t]! < floor) open = null;
    else if (open) [open.end, open.weight] = [end, open.weight + worth[t]!];
    else phrases.push((open = { text: '', start, end, weight: worth[t]! }));
  });
  return phrases
    .map((phrase) => ({ ...phrase, text: text.slice(phrase.start, phrase.end) }))
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, MOST_SHARED);
}

/** Number of a word or phrase in the sorted vocabulary; -1 where it is not there. */
function wordId(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return words[low] === word ? low : -1;
}
