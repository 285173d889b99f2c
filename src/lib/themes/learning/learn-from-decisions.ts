import { fitLinear } from './fit-linear';
import type { PassageScores } from '../judging/note-features';
import { MARGIN_TO_LOGIT } from '../judging/score-passage';
import { seededRandom } from '../seeded-random';
import type { Settled } from './settle';
import type { SparseVector } from '../words/vectorize';

/** A passage that an analyst settled, with what the shipped model made of it. */
export interface Lesson {
  /** Of the passage. */
  id: string;
  settled: Settled;
  row: SparseVector;
  scores: PassageScores;
}

/** What is added to the weights of one scorer: 0 for all features but those that the rows hold which it was fitted to. */
export type Correction = SparseVector;

/** A correction with the rows that it was fitted to. */
interface Fitted {
  rows: readonly SparseVector[];
  labels: readonly boolean[];
  fit: Correction;
  /** What it added to the rows last asked about. */
  asked: { rows: readonly SparseVector[]; added: Float64Array } | null;
}

/** What to add to the model's scorers, in the order of its columns: the last is "any theme". Null where there is nothing to add. */
export interface Learnt {
  fits: readonly (Correction | null)[];
  /** How each column came to it, round by round. */
  rounds: readonly (readonly Fitted[])[];
  /** What it was learnt from. */
  lessons: readonly Lesson[];
}

/** So many rows are sooner looked up in a correction than the correction laid out. */
const FEW = 4;
const COST = 0.2;
const SEED = 1;
const ROUNDS = 3;

interface Task {
  rows: readonly SparseVector[];
  labels: readonly boolean[];
  /** Margins that the shipped model gives. */
  base: readonly number[];
  /** Whether each row counts. */
  counts: readonly boolean[];
}

const isWrong = (label: boolean, margin: number): boolean => (label ? margin < 1 : margin > -1);

/** The smallest change of one scorer's weights that brings the labelled rows to the right side; without an intercept, since what
 *  one passage teaches must not move all others. Rows that are right already are left out until the change makes them wrong:
 *  most of them never come in. Gives each round; what was fitted to the same rows `before` is not fitted again. */
function correct({ rows, labels, base, counts }: Task, room: Float64Array, before: readonly Fitted[]): Fitted[] {
  const rounds: Fitted[] = [];
  const active = new Uint8Array(rows.length);
  for (let round = 0; round < ROUNDS; round++) {
    const last = rounds.at(-1);
    const added = last && addedTo(rows, last, room);
    let more = 0;
    for (let i = 0; i < rows.length; i++) {
      if (!counts[i] || active[i]) continue;
      if (isWrong(labels[i]!, base[i]! + (added ? added[i]! : 0))) more += active[i] = 1;
    }
    if (more === 0) break;
    const chosen: number[] = [];
    for (let i = 0; i < rows.length; i++) if (active[i]) chosen.push(i);
    const of = <T>(values: readonly T[]): T[] => chosen.map((i) => values[i]!);
    const task = { rows: of(rows), labels: of(labels) };
    const same = before[round];
    if (same && alike(same.rows, task.rows) && alike(same.labels, task.labels)) rounds.push(same);
    else {
      const { weights } = fitLinear(task.rows, task.labels, room.length, { base: of(base), cost: COST, intercept: false, random: seededRandom(SEED), maxPasses: 20, tolerance: 0.05 });
      rounds.push({ ...task, fit: heldIn(weights), asked: null });
    }
  }
  return rounds;
}

const alike = <T>(a: readonly T[], b: readonly T[]): boolean => a.length === b.length && a.every((value, i) => value === b[i]);

const sameSettled = (a: Settled, b: Settled): boolean => a.none === b.none && alike(a.confirmed, b.confirmed) && alike(a.rejected, b.rejected);

/** Lessons of `these` that are not among `those`, as they are. */
function notAmong(these: readonly Lesson[], those: readonly Lesson[]): Lesson[] {
  const known = new Map(those.map((lesson) => [lesson.id, lesson]));
  return these.filter(({ id, row, settled }) => {
    const same = known.get(id);
    return !same || same.row !== row || !sameSettled(same.settled, settled);
  });
}

/** What a lesson says of one column. */
interface Column {
  label(lesson: Lesson): boolean;
  base(lesson: Lesson): number;
  counts(lesson: Lesson): boolean;
}

const isFirm = ({ settled }: Lesson): boolean => settled.none || settled.confirmed.length > 0;
const columnOf = (theme: string, t: number): Column => ({
  label: ({ settled }) => settled.confirmed.includes(theme),
  base: ({ scores }) => scores.themes[t]! / MARGIN_TO_LOGIT,
  counts: (lesson) => isFirm(lesson) || lesson.settled.rejected.includes(theme)
});
const anyTheme: Column = { label: ({ settled }) => settled.confirmed.length > 0, base: ({ scores }) => scores.bearing / MARGIN_TO_LOGIT, counts: isFirm };

/** Whether the rounds of a column come out as they did, with `added` among the lessons and `gone` no longer. */
function isUnmoved(rounds: readonly Fitted[], added: readonly Lesson[], gone: readonly Lesson[], { label, base, counts }: Column): boolean {
  const isLeftOut = (lesson: Lesson): boolean => {
    const [positive, margin] = [label(lesson), base(lesson)];
    return !isWrong(positive, margin) && rounds.every(({ fit }, round) => round === ROUNDS - 1 || !isWrong(positive, margin + sparseProduct(lesson.row, fit)));
  };
  return added.every((lesson) => !counts(lesson) || isLeftOut(lesson)) && !gone.some((lesson) => counts(lesson) && rounds.some(({ rows }) => rows.includes(lesson.row)));
}

/** Learns corrections from settled passages, pulled towards the shipped weights. `lessons` must come in an order of their own
 *  (by passage id), so that the result does not depend on the order of decisions. Columns for which nothing has changed since
 *  `before`, learnt by the same model, keep the fit that they had: the result is what it is without it. */
export function learnFromDecisions(lessons: readonly Lesson[], themes: readonly string[], features: number, before: Learnt | null = null): Learnt {
  const rows = lessons.map(({ row }) => row);
  const room = new Float64Array(features);
  const added = before && notAmong(lessons, before.lessons);
  const gone = before && notAmong(before.lessons, lessons);
  const rounds = [...themes.map(columnOf), anyTheme].map((column, c) => {
    const former = before?.rounds[c] ?? [];
    if (added && gone && isUnmoved(former, added, gone, column)) return former;
    return correct({ rows, labels: lessons.map(column.label), base: lessons.map(column.base), counts: lessons.map(column.counts) }, room, former);
  });
  return { rounds, fits: rounds.map((of) => of.at(-1)?.fit ?? null), lessons };
}

/** The weights that are not 0. */
function heldIn(weights: Float64Array): Correction {
  let count = 0;
  for (let id = 0; id < weights.length; id++) if (weights[id] !== 0) count++;
  const held: Correction = { ids: new Int32Array(count), values: new Float64Array(count) };
  for (let id = 0, at = 0; at < count; id++) {
    if (weights[id] === 0) continue;
    held.ids[at] = id;
    held.values[at++] = weights[id]!;
  }
  return held;
}

/** What a correction adds to rows; what it added to some of the same, in the same order, when last asked is not added up again. Its weights
 *  are laid out in `room` over all features meanwhile, since it holds far more of them than a passage does. */
function addedTo(rows: readonly SparseVector[], fitted: Fitted, room: Float64Array): Float64Array {
  const { fit, asked } = fitted;
  const added = new Float64Array(rows.length);
  const others: number[] = [];
  for (let i = 0, j = 0; i < rows.length; i++) {
    if (asked && asked.rows[j] !== rows[i] && asked.rows[j + 1] === rows[i]) j++;
    if (asked && asked.rows[j] === rows[i]) added[i] = asked.added[j++]!;
    else others.push(i);
  }
  if (others.length <= FEW) for (const i of others) added[i] = sparseProduct(rows[i]!, fit);
  else {
    for (let i = 0; i < fit.ids.length; i++) room[fit.ids[i]!] = fit.values[i]!;
    for (const i of others) added[i] = product(rows[i]!, room);
    for (let i = 0; i < fit.ids.length; i++) room[fit.ids[i]!] = 0;
  }
  fitted.asked = { rows, added };
  return added;
}

function product({ ids, values }: SparseVector, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < ids.length; i++) sum += weights[ids[i]!]! * values[i]!;
  return sum;
}

/** `product`, of weights of which only those that are not 0 are listed. */
function sparseProduct({ ids, values }: SparseVector, held: Correction): number {
  let sum = 0;
  let from = 0;
  for (let i = 0; i < ids.length; i++) {
    let to = held.ids.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (held.ids[middle]! < ids[i]!) from = middle + 1;
      else to = middle;
    }
    if (held.ids[from] === ids[i]) sum += held.values[from]! * values[i]!;
  }
  return sum;
}
