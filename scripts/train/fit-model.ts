import type { LexicalModel } from '../../src/lib/themes/words/lexical-model';
import { seededRandom } from '../../src/lib/themes/seeded-random';
import { createVectorizer, type SparseVector } from '../../src/lib/themes/words/vectorize';
import { buildVocabulary } from './build-vocabulary';
import { fitLinear } from '../../src/lib/themes/learning/fit-linear';
import type { Example } from './read-material';

const COST = 0.3;
const SEED = 1;
const LIMITS = { words: 2, grams: 3 };

/** Weights as whole steps of -127 to 127, each feature with a step of its own. */
function quantise(columns: readonly Float64Array[], features: number): Pick<LexicalModel, 'weights' | 'steps'> {
  const weights = new Int8Array(features * columns.length);
  const steps = new Float32Array(features);
  for (let f = 0; f < features; f++) {
    const largest = columns.reduce((max, column) => Math.max(max, Math.abs(column[f]!)), 0);
    steps[f] = largest / 127;
    if (largest === 0) continue;
    columns.forEach((column, c) => (weights[f * columns.length + c] = Math.round((column[f]! / largest) * 127)));
  }
  return { weights, steps };
}

export interface FittedModel {
  model: LexicalModel;
  rowOf: (text: string) => SparseVector;
}

/** A theme of fewer examples than this has each weigh more, or it would never be said. */
export const PLENTY = 60;

/** Cost of an error on each row. */
function costs(labels: readonly boolean[]): Float64Array {
  const positives = labels.filter(Boolean).length;
  const more = Math.max(1, PLENTY / Math.max(1, positives));
  return Float64Array.from(labels, (label) => COST * (label ? more : 1));
}

/** One linear scorer for each of `themes` and one for carrying any, fitted on `examples`. The same bytes each time. */
export function fitModel(examples: readonly Example[], themes: readonly string[]): FittedModel {
  const vocabulary = buildVocabulary(examples.map(({ text }) => text), LIMITS);
  const features = vocabulary.words.length + vocabulary.grams.length;
  const rowOf = createVectorizer(vocabulary);
  const rows = examples.map(({ text }) => rowOf(text));
  const carries = [...themes.map((theme) => (example: Example) => example.themes.includes(theme)), (example: Example) => example.themes.length > 0];
  const fits = carries.map((carry) => {
    const labels = examples.map(carry);
    return fitLinear(rows, labels, features, { cost: costs(labels), random: seededRandom(SEED) });
  });
  const bias = Float64Array.from(fits, ({ bias }) => Number(bias.toPrecision(8)));
  return { model: { themes, vocabulary, ...quantise(fits.map(({ weights }) => weights), features), bias }, rowOf };
}
