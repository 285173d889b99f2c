import { movedColumns, type Corrected } from './correct-scores';
import type { Learnt } from './learn-from-decisions';
import { chance, type PassageScores } from '../judging/note-features';
import { packRows, type PackedRows } from '../words/pack-rows';
import { MARGIN_TO_LOGIT } from '../judging/score-passage';
import type { CountedRow } from '../words/vectorize';

/** Many texts with their scores, side by side: those of themes, then how much it reads as carrying any, of one text after the other. */
export interface TextBlock {
  themes: number;
  rows: PackedRows;
  /** By the words alone, without corrections. */
  words: Float64Array;
  meaning: Float64Array | null;
  /** By the words with the corrections `by`; `words` itself where there are none. */
  scores: Float64Array;
  /** Chances of the themes by `scores`; kept once there are corrections. */
  chances: Float64Array | null;
  by: Learnt['fits'] | null;
}

/** How many of the features are words, which come first, and the weight of each. */
export interface Features { words: number; idf: ArrayLike<number> }

interface Text { counted: CountedRow; words: PassageScores; meaning: PassageScores | null; corrected: Corrected | null }

/** A block of texts, as far corrected as they are where all are alike. */
export function blockOf(texts: readonly Text[], { words: firstGram, idf }: Features): TextBlock {
  const themes = texts[0]?.words.themes.length ?? 0;
  const first = texts[0]?.corrected?.by ?? null;
  const by = texts.every(({ corrected }) => (corrected?.by ?? null) === first) ? first : null;
  const sideBySide = (scoresOf: (text: Text) => PassageScores): Float64Array => {
    const all = new Float64Array(texts.length * (themes + 1));
    texts.forEach((text, at) => {
      const scores = scoresOf(text);
      all.set(scores.themes, at * (themes + 1));
      all[at * (themes + 1) + themes] = scores.bearing;
    });
    return all;
  };
  const rows = packRows(texts.map(({ counted }) => counted), idf.length, firstGram);
  const words = sideBySide((text) => text.words);
  const scores = by ? sideBySide(({ corrected }) => corrected!.scores) : words;
  return { themes, rows, words, meaning: texts[0]?.meaning ? sideBySide(({ meaning }) => meaning!) : null, scores, chances: by ? chancesIn(scores, themes) : null, by };
}

function chancesIn(scores: Float64Array, themes: number): Float64Array {
  const texts = scores.length / (themes + 1);
  const chances = new Float64Array(texts * themes);
  for (let at = 0; at < texts; at++) for (let t = 0; t < themes; t++) chances[at * themes + t] = chance(scores[at * (themes + 1) + t]!);
  return chances;
}

/** Columns that are added up side by side: none waits for the sum of another. */
const ABREAST = 8;

/** Where blocks of so many features are corrected. */
export const roomToCorrect = (features: number): Float64Array => new Float64Array(features * ABREAST);

/** Corrects the scores of a block by `fits`, to the last bit as `createCorrector` does each: the features of a row are added in the same
 *  order. Feature by feature, since a correction holds a part of them, and what it adds to a text is then close at hand. `room` comes and
 *  goes filled with 0. */
export function correctBlock(block: TextBlock, fits: Learnt['fits'], { idf }: Pick<Features, 'idf'>, room: Float64Array): void {
  const { themes, words } = block;
  const width = themes + 1;
  const moved = movedColumns(block.by, fits);
  if (moved.length && block.scores === words) block.scores = words.slice();
  const { scores } = block;
  const sums = new Float64Array(moved.length ? (words.length / width) * ABREAST : 0);
  for (let from = 0; from < moved.length; from += ABREAST) {
    const columns = moved.slice(from, from + ABREAST);
    columns.forEach((c, j) => {
      for (let at = j, to = c; to < words.length; at += ABREAST, to += width) sums[at] = words[to]!;
      const fit = fits[c];
      if (fit) for (let i = 0; i < fit.ids.length; i++) room[fit.ids[i]! * ABREAST + j] = fit.values[i]!;
    });
    addUp(block.rows, idf, room, sums);
    columns.forEach((c, j) => {
      for (let at = j, to = c; to < words.length; at += ABREAST, to += width) scores[to] = sums[at]!;
      const fit = fits[c];
      if (fit) for (let i = 0; i < fit.ids.length; i++) room[fit.ids[i]! * ABREAST + j] = 0;
    });
  }
  if (block.chances) for (const c of moved) if (c < themes) for (let at = c, to = c; to < words.length; at += themes, to += width) block.chances[at] = chance(scores[to]!);
  block.chances ??= chancesIn(scores, themes);
  block.by = fits;
}

/** Adds value × weight to the sums of the rows that hold a feature, `ABREAST` of them at a time. */
function addUp({ starts, places, times, firstGram, scales, worth }: PackedRows, idf: ArrayLike<number>, weights: Float64Array, sums: Float64Array): void {
  for (let id = 0, at = 0; at < weights.length; id++, at += ABREAST) {
    const a = weights[at]!;
    const b = weights[at + 1]!;
    const c = weights[at + 2]!;
    const d = weights[at + 3]!;
    const e = weights[at + 4]!;
    const f = weights[at + 5]!;
    const g = weights[at + 6]!;
    const h = weights[at + 7]!;
    if (a === 0 && b === 0 && c === 0 && d === 0 && e === 0 && f === 0 && g === 0 && h === 0) continue;
    const scale = scales[id < firstGram ? 0 : 1];
    const rarity = idf[id]!;
    for (let i = starts[id]!, end = starts[id + 1]!; i < end; i++) {
      const place = places[i]!;
      const value = worth[times[i]!]! * rarity * scale[place]! * MARGIN_TO_LOGIT;
      const to = place * ABREAST;
      sums[to]! += value * a;
      sums[to + 1]! += value * b;
      sums[to + 2]! += value * c;
      sums[to + 3]! += value * d;
      sums[to + 4]! += value * e;
      sums[to + 5]! += value * f;
      sums[to + 6]! += value * g;
      sums[to + 7]! += value * h;
    }
  }
}
