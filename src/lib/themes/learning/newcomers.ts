import { fitLinear, type LinearFit } from './fit-linear';
import type { Lesson } from './learn-from-decisions';
import { MARGIN_TO_LOGIT } from '../judging/score-passage';
import { seededRandom } from '../seeded-random';
import type { Theme } from '../types';
import type { SparseVector, Vectorize } from '../words/vectorize';

/** From so many confirmed passages on a theme of the analyst's own gets a scorer of its own; before that the nearest of its
 *  definition, cues and confirmed passages speaks for it. */
const ENOUGH = 15;
/** Cosine to the nearest prototype at which a passage is as likely to carry the theme as not, and how fast that changes. */
const EVEN_COSINE = 0.38;
const STEEPNESS = 5;

/** Scores a passage for a theme that the shipped model does not know. */
export type NewcomerScore = (row: SparseVector) => number;

/** The cosine of a row to a prototype laid out over all features. */
function cosineTo(prototype: SparseVector, features: number): (row: SparseVector, squaresOfRow: number) => number {
  const dense = new Float64Array(features);
  prototype.ids.forEach((id, i) => (dense[id] = prototype.values[i]!));
  const own = squares(prototype);
  return ({ ids, values }, squaresOfRow) => {
    let sum = 0;
    for (let i = 0; i < ids.length; i++) sum += values[i]! * dense[ids[i]!]!;
    return sum / Math.sqrt(squaresOfRow * own || 1);
  };
}

function squares({ values }: SparseVector): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}

const linear =
  ({ weights, bias }: LinearFit): NewcomerScore =>
  ({ ids, values }) =>
    ids.reduce((sum, id, i) => sum + weights[id]! * values[i]!, bias) * MARGIN_TO_LOGIT;

/** The scorer of one theme of the analyst's own, from its entry in the codebook and what was settled. */
export function scoreNewcomer(theme: Theme, vectorize: Vectorize, lessons: readonly Lesson[], features: number): NewcomerScore {
  const texts = [theme.definition, theme.include, ...theme.cues].filter((text) => text.trim() !== '').map(vectorize);
  const confirmed = lessons.filter(({ settled }) => settled.confirmed.includes(theme.id)).map(({ row }) => row);
  const without = lessons.filter(({ settled }) => !settled.confirmed.includes(theme.id) && (settled.none || settled.confirmed.length > 0)).map(({ row }) => row);
  if (confirmed.length >= ENOUGH && without.length >= ENOUGH) {
    const rows = [...texts, ...confirmed, ...without];
    return linear(fitLinear(rows, rows.map((_, i) => i < texts.length + confirmed.length), features, { cost: 1, random: seededRandom(1) }));
  }
  const cosines = [...texts, ...confirmed].map((prototype) => cosineTo(prototype, features));
  return (row) => {
    const own = squares(row);
    return (cosines.reduce((best, cosine) => Math.max(best, cosine(row, own)), 0) - EVEN_COSINE) * STEEPNESS * MARGIN_TO_LOGIT;
  };
}
