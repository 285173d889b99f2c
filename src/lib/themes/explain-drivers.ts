import { chunksOf } from './char-grams';
import { columnsOf, type LexicalModel } from './lexical-model';
import { MARGIN_TO_LOGIT } from './score-passage';
import { tokenize } from './tokenize';
import type { Driver } from './types';
import { gramLookup, type SparseVector } from './vectorize';
import { wordPhrases } from './word-phrases';

/** Drivers shown for one suggestion. */
const MOST_DRIVERS = 6;

interface Part {
  id: number;
  start: number;
  end: number;
}

/** Every occurrence of a known feature in a text. */
export type LocateFeatures = (text: string) => Part[];

export function createLocator(vocabulary: LexicalModel['vocabulary']): LocateFeatures {
  const wordIds = new Map(vocabulary.words.map((word, i) => [word, i]));
  const gramIds = gramLookup(vocabulary);
  return (text) => {
    const parts: Part[] = [];
    for (const { feature, start, end } of wordPhrases(tokenize(text))) {
      const id = wordIds.get(feature);
      if (id !== undefined) parts.push({ id, start, end });
    }
    for (const { chunk, start, end } of chunksOf(text)) for (const id of gramIds(chunk)) parts.push({ id, start, end });
    return parts;
  };
}

/** Exact contribution of each word to the theme's own score: a feature's share is split evenly over where it occurs and over
 *  the words that it covers. The contributions of all words and the intercept, times `slope`, add up to the score times it. */
export function wordContributions(model: LexicalModel, locate: LocateFeatures, text: string, row: SparseVector, theme: number, slope: number): Driver[] {
  const share = new Map<number, number>();
  row.ids.forEach((id, i) => {
    const weight = (model.steps[id] ?? 0) * (model.weights[id * columnsOf(model) + theme] ?? 0);
    share.set(id, slope * MARGIN_TO_LOGIT * weight * (row.values[i] ?? 0));
  });
  const parts = locate(text);
  const times = new Map<number, number>();
  for (const { id } of parts) times.set(id, (times.get(id) ?? 0) + 1);
  const words = chunksOf(text).map(({ start, end }): Driver => ({ start, end, text: text.slice(start, end), weight: 0 }));
  for (const { id, start, end } of parts) {
    const covered = words.filter((word) => word.start < end && word.end > start);
    for (const word of covered) word.weight += (share.get(id) ?? 0) / (times.get(id) ?? 1) / covered.length;
  }
  return words;
}

const bare = (text: string, { start, end }: { start: number; end: number }): { start: number; end: number } => {
  const inner = text.slice(start, end);
  const lead = /^[^\p{L}\p{N}£?]*/u.exec(inner)?.[0].length ?? 0;
  const tail = /[^\p{L}\p{N}?%]*$/u.exec(inner)?.[0].length ?? 0;
  return lead + tail < inner.length ? { start: start + lead, end: end - tail } : { start, end };
};

/** The stretches that pushed a passage most towards a theme: neighbouring words that push are one stretch. Best first. */
export function explainDrivers(model: LexicalModel, locate: LocateFeatures, text: string, row: SparseVector, theme: number, slope: number): Driver[] {
  const words = wordContributions(model, locate, text, row, theme, slope);
  const total = words.reduce((sum, word) => sum + Math.max(0, word.weight), 0);
  const floor = total * 0.06;
  const drivers: Driver[] = [];
  let open: Driver | null = null;
  for (const word of words) {
    if (word.weight < floor) open = null;
    else if (open) {
      open.end = word.end;
      open.weight += word.weight;
    } else {
      open = { ...word };
      drivers.push(open);
    }
  }
  return drivers
    .map(({ weight, ...extent }) => ({ ...bare(text, extent), weight }))
    .map(({ start, end, weight }) => ({ start, end, text: text.slice(start, end), weight }))
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, MOST_DRIVERS);
}
