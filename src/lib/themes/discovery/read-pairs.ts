import type { Row } from './bearers';
import type { ReadField } from './matters';
import { logitOf, type LogisticRule } from './logistic-rule';
import { dot, meanOf, lessMean, unitRows } from './unit-rows';

/** What is known of each pair of `count` passages, row after row. */
export interface PairTable {
  count: number;
  /** Cosines of sentence vectors, of words, and of the scores for known themes less what all score. */
  meaning: Float32Array;
  words: Float32Array;
  scores: Float32Array;
  /** Of what they are like by matters of the field, by words and by an encoder that learnt them; 0 where that was not read. */
  matters: Float32Array;
  sense: Float32Array;
  /** Known themes that both are likely to carry, each by the product of its chances. */
  shared: Float32Array;
  /** Log-odds that both carry one theme that the codebook lacks. */
  together: Float32Array;
}

/** The score at which a known theme is as likely as not, roughly. */
const EVEN = -1;

type Likeness = Record<'meaning' | 'words' | 'scores' | 'shared' | 'matters' | 'sense', number>;

/** The likeness of two passages, whether they are of one case and of one note, and how novel they are. */
export function pairFeatures({ meaning, words, scores, shared, matters, sense }: Likeness, a: Row, b: Row): number[] {
  const sameCase = a.passage.caseRef === b.passage.caseRef ? 1 : 0;
  const sameNote = a.passage.noteRef === b.passage.noteRef ? 1 : 0;
  const [x, y] = [a.reading!.novelty, b.reading!.novelty];
  return [meaning, words, scores, shared, sameCase, sameNote, x + y, Math.min(x, y), meaning * words, meaning * meaning, words * words, matters, matters * matters, sense, sense * sense, matters * sense];
}

/** What tells the likeness of passages beside their rows: what all passages score for each known theme, and what a text is like by
 *  matters of the field. */
export interface Backdrop {
  centre: Float64Array | null;
  readField?: ReadField | undefined;
}

/** Every pair of rows that have been read in full. */
export function readPairs(rows: readonly Row[], rule: LogisticRule, { centre, readField }: Backdrop): PairTable {
  const count = rows.length;
  const profiles = unitRows(rows.map(({ reading }) => (centre ? lessMean(reading!.scores, centre) : reading!.scores)));
  const chances = rows.map(({ reading }) => reading!.scores.map((score) => 1 / (1 + Math.exp(EVEN - score))));
  const field = readField ? rows.map(({ passage }) => readField(passage.text)) : null;
  const table = (): Float32Array => new Float32Array(count * count);
  const pairs: PairTable = { count, meaning: table(), words: table(), scores: table(), shared: table(), matters: table(), sense: table(), together: table() };
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < i; j++) {
      const likeness: Likeness = { meaning: dot(rows[i]!.meaning!, rows[j]!.meaning!), words: dot(rows[i]!.words, rows[j]!.words), scores: dot(profiles[i]!, profiles[j]!), shared: dot(chances[i]!, chances[j]!), matters: field ? dot(field[i]!.byWords, field[j]!.byWords) : 0, sense: field ? dot(field[i]!.bySense, field[j]!.bySense) : 0 };
      const together = logitOf(rule, pairFeatures(likeness, rows[i]!, rows[j]!));
      for (const [name, value] of Object.entries({ ...likeness, together })) {
        const of = pairs[name as keyof Likeness];
        of[i * count + j] = of[j * count + i] = value;
      }
    }
  }
  return pairs;
}

/** What all passages score for each known theme. */
export const scoreCentre = (rows: readonly Row[]): Float64Array | null => meanOf(rows.flatMap(({ reading }) => reading?.scores ?? []));
