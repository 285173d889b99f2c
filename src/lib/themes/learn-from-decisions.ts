import { fitLinear, type LinearFit } from './fit-linear';
import type { PassageScores } from './note-features';
import { MARGIN_TO_LOGIT } from './score-passage';
import { seededRandom } from './seeded-random';
import type { Settled } from './settle';
import type { SparseVector } from './vectorize';

/** A passage that an analyst settled, with what the shipped model made of it. */
export interface Lesson {
  settled: Settled;
  row: SparseVector;
  scores: PassageScores;
}

/** What to add to the model's weights. Only features of settled passages change; each has a slot, the others -1. */
export interface Lessons {
  slots: Int32Array;
  /** Correction of slot s in column c at `s × columns + c`; the last column is "any theme". */
  weights: Float64Array;
  columns: number;
}

const COST = 0.2;
const SEED = 1;
const ROUNDS = 3;

/** The smallest change of one scorer's weights that brings the labelled rows to the right side; without an intercept, since what
 *  one passage teaches must not move all others. Rows that are right already are left out until the change makes them wrong:
 *  most of them never come in. */
function correct(rows: readonly SparseVector[], labels: readonly boolean[], base: readonly number[], cost: readonly number[], features: number): LinearFit | null {
  const wrong = (fit: LinearFit | null, i: number): boolean => {
    const margin = base[i]! + marginOf(fit, rows[i]!);
    return cost[i]! > 0 && (labels[i] ? margin < 1 : margin > -1);
  };
  const active = new Set<number>();
  let fit: LinearFit | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    const before = active.size;
    rows.forEach((_, i) => wrong(fit, i) && active.add(i));
    if (active.size === before) break;
    const chosen = [...active].sort((a, b) => a - b);
    const of = <T>(values: readonly T[]): T[] => chosen.map((i) => values[i]!);
    fit = fitLinear(of(rows), of(labels), features, { base: of(base), cost: of(cost), intercept: false, random: seededRandom(SEED), maxPasses: 20, tolerance: 0.05 });
  }
  return fit;
}

/** Learns corrections from settled passages, pulled towards the shipped weights. `lessons` must come in an order of their own
 *  (by passage id), so that the result does not depend on the order of decisions. */
export function learnFromDecisions(lessons: readonly Lesson[], themes: readonly string[], features: number): Lessons {
  const rows = lessons.map(({ row }) => row);
  const firm = lessons.map(({ settled }) => settled.none || settled.confirmed.length > 0);
  const ofThemes = themes.map((theme, t) => {
    const labels = lessons.map(({ settled }) => settled.confirmed.includes(theme));
    const cost = lessons.map(({ settled }, i) => (firm[i] || settled.rejected.includes(theme) ? COST : 0));
    return correct(rows, labels, lessons.map(({ scores }) => scores.themes[t]! / MARGIN_TO_LOGIT), cost, features);
  });
  const carries = lessons.map(({ settled }) => settled.confirmed.length > 0);
  const bearing = correct(rows, carries, lessons.map(({ scores }) => scores.bearing / MARGIN_TO_LOGIT), firm.map((is) => (is ? COST : 0)), features);
  return gather(rows, [...ofThemes, bearing], features);
}

/** Lays the corrections of all columns side by side, feature by feature. */
function gather(rows: readonly SparseVector[], fits: readonly (LinearFit | null)[], features: number): Lessons {
  const slots = new Int32Array(features).fill(-1);
  let used = 0;
  for (const { ids } of rows) for (const id of ids) if (slots[id] === -1) slots[id] = used++;
  const columns = fits.length;
  const weights = new Float64Array(used * columns);
  slots.forEach((slot, id) => {
    if (slot >= 0) for (let c = 0; c < columns; c++) weights[slot * columns + c] = fits[c]?.weights[id] ?? 0;
  });
  return { slots, weights, columns };
}

function marginOf(fit: LinearFit | null, { ids, values }: SparseVector): number {
  if (!fit) return 0;
  let sum = fit.bias;
  for (let i = 0; i < ids.length; i++) sum += fit.weights[ids[i]!]! * values[i]!;
  return sum;
}

/** Scores of a passage with what was learnt added. */
export function applyLessons({ slots, weights, columns }: Lessons, { ids, values }: SparseVector, scores: PassageScores): PassageScores {
  const changed = new Float64Array(columns);
  changed.set(scores.themes);
  changed[columns - 1] = scores.bearing;
  for (let i = 0; i < ids.length; i++) {
    const slot = slots[ids[i]!]!;
    if (slot < 0) continue;
    const value = values[i]! * MARGIN_TO_LOGIT;
    for (let c = 0; c < columns; c++) changed[c]! += value * weights[slot * columns + c]!;
  }
  return { themes: changed.subarray(0, columns - 1), bearing: changed[columns - 1]! };
}
