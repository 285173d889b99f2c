import { chunksOf, eachChunk } from '../words/char-grams';
import type { FoundFeatures } from '../words/find-features';
import { columnsOf, type LexicalModel } from '../words/lexical-model';
import { MARGIN_TO_LOGIT } from './score-passage';
import type { Driver } from '../types';
import type { SparseVector } from '../words/vectorize';

/** Drivers shown for one suggestion. */
const MOST_DRIVERS = 6;

/** A text with what was found in it, and its row. */
export interface ReadText {
  text: string;
  found: FoundFeatures;
  row: SparseVector;
}

/** Says which words of a text speak for a theme. */
export interface Explainer {
  /** Exact contribution of each word to the theme's own score: a feature's share is split evenly over where it occurs and over
   *  the words that it covers. The contributions of all words and the intercept, times `slope`, add up to the score times it. */
  words(read: ReadText, theme: number, slope: number): Driver[];
  /** The stretches that pushed the text most towards the theme: neighbouring words that push are one stretch. Best first. */
  drivers(read: ReadText, theme: number, slope: number): Driver[];
}

export function createExplainer(model: LexicalModel): Explainer {
  const columns = columnsOf(model);
  const times = new Int32Array(model.steps.length);
  const share = new Float64Array(model.steps.length);

  function weightsOf({ found: { words, grams }, row: { ids, values } }: ReadText, theme: number, slope: number): Float64Array {
    for (const { id } of words) times[id]!++;
    for (const of of grams) for (let i = 0; i < of.length; i++) times[of[i]!]!++;
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i]!;
      share[id] = (slope * MARGIN_TO_LOGIT * (model.steps[id]! * model.weights[id * columns + theme]!) * values[i]!) / times[id]!;
      times[id] = 0;
    }
    const weights = new Float64Array(grams.length);
    for (const { id, first, last } of words) for (let chunk = first; chunk <= last; chunk++) weights[chunk]! += share[id]! / (last - first + 1);
    for (let chunk = 0; chunk < grams.length; chunk++) {
      const of = grams[chunk]!;
      for (let i = 0; i < of.length; i++) weights[chunk]! += share[of[i]!]!;
    }
    return weights;
  }

  return {
    words(read, theme, slope) {
      const weights = weightsOf(read, theme, slope);
      return chunksOf(read.text).map(({ start, end }, i) => ({ start, end, text: read.text.slice(start, end), weight: weights[i]! }));
    },
    drivers: (read, theme, slope) => stretchesOf(read.text, weightsOf(read, theme, slope))
  };
}

const isPlain = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
const OPENS = /^[\p{L}\p{N}£?]/u;
const CLOSES = /[\p{L}\p{N}?%]$/u;

/** A stretch without the punctuation around it. */
function bare(text: string, from: number, to: number): { start: number; end: number } {
  let [start, end] = [from, to];
  while (start < to && !isPlain(text.charCodeAt(start)) && !OPENS.test(text.slice(start, start + 2))) start++;
  while (end > start && !isPlain(text.charCodeAt(end - 1)) && !CLOSES.test(text.slice(Math.max(start, end - 2), end))) end--;
  return start < end ? { start, end } : { start: from, end: to };
}

/** A chunk below this part of all that speaks for a theme is no driver. */
const LEAST = 0.06;

function stretchesOf(text: string, weights: Float64Array): Driver[] {
  let total = 0;
  for (const weight of weights) total += Math.max(0, weight);
  const stretches: { start: number; end: number; weight: number }[] = [];
  let open: (typeof stretches)[number] | null = null;
  eachChunk(text, (i, start, end) => {
    const weight = weights[i]!;
    if (weight < total * LEAST) open = null;
    else if (open) {
      open.end = end;
      open.weight += weight;
    } else stretches.push((open = { start, end, weight }));
  });
  return stretches
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, MOST_DRIVERS)
    .map(({ weight, ...extent }) => {
      const { start, end } = bare(text, extent.start, extent.end);
      return { start, end, text: text.slice(start, end), weight };
    });
}
