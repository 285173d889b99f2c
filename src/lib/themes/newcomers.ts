import { fitLinear, type LinearFit } from './fit-linear';
import type { Lesson } from './learn-from-decisions';
import { MARGIN_TO_LOGIT } from './score-passage';
import { seededRandom } from './seeded-random';
import type { Theme } from './types';
import type { SparseVector, Vectorize } from './vectorize';

/** From so many confirmed passages on a theme of the analyst's own gets a scorer of its own; before that the nearest of its
 *  definition, cues and confirmed passages speaks for it. */
const ENOUGH = 15;
/** Cosine to the nearest prototype at which a passage is as likely to carry the theme as not, and how fast that changes. */
const EVEN_COSINE = 0.38;
const STEEPNESS = 5;

/** Scores a passage for a theme that the shipped model does not know. */
export type NewcomerScore = (row: SparseVector) => number;

function cosine(a: SparseVector, b: SparseVector): number {
  let [i, j, sum] = [0, 0, 0];
  while (i < a.ids.length && j < b.ids.length) {
    const [p, q] = [a.ids[i]!, b.ids[j]!];
    if (p === q) sum += a.values[i++]! * b.values[j++]!;
    else if (p < q) i++;
    else j++;
  }
  return sum / Math.sqrt(squares(a) * squares(b) || 1);
}

const squares = ({ values }: SparseVector): number => values.reduce((sum, v) => sum + v * v, 0);

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
  const prototypes = [...texts, ...confirmed];
  return (row) => (prototypes.reduce((best, prototype) => Math.max(best, cosine(row, prototype)), 0) - EVEN_COSINE) * STEEPNESS * MARGIN_TO_LOGIT;
}
