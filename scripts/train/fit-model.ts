import type { LexicalModel } from '../../src/lib/themes/lexical-model';
import { seededRandom } from '../../src/lib/themes/seeded-random';
import { createVectorizer, type SparseVector } from '../../src/lib/themes/vectorize';
import { buildVocabulary } from './build-vocabulary';
import { fitLinear } from '../../src/lib/themes/fit-linear';
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

/** One linear scorer for each of `themes` and one for carrying any, fitted on `examples`. The same bytes each time. */
export function fitModel(examples: readonly Example[], themes: readonly string[]): FittedModel {
  const vocabulary = buildVocabulary(examples.map(({ text }) => text), LIMITS);
  const features = vocabulary.words.length + vocabulary.grams.length;
  const rowOf = createVectorizer(vocabulary);
  const rows = examples.map(({ text }) => rowOf(text));
  const carries = [...themes.map((theme) => (example: Example) => example.themes.includes(theme)), (example: Example) => example.themes.length > 0];
  const fits = carries.map((carry) => fitLinear(rows, examples.map(carry), features, { cost: COST, random: seededRandom(SEED) }));
  const bias = Float64Array.from(fits, ({ bias }) => Number(bias.toPrecision(8)));
  return { model: { themes, vocabulary, ...quantise(fits.map(({ weights }) => weights), features), bias }, rowOf };
}
