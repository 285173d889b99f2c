/** Scores of one passage, logit-like: one a theme, and how much the passage reads as carrying any theme at all. */
export interface PassageScores {
  themes: Float64Array;
  bearing: number;
  /** `chancesOf(themes)`, where they are kept because the scores are asked for again. */
  chances?: Float64Array;
  /** `claimOf(themes)`, likewise. */
  claim?: Claim;
}

/** The largest and the second largest score, and how much all themes together claim the passage. */
export interface Claim {
  best: number;
  second: number;
  all: number;
}

/** The passages of one note, in reading order: their words, and what each scorer says of them. */
export interface ScoredNote {
  words: readonly number[];
  scorers: readonly (readonly PassageScores[])[];
}

/** What is known of a passage and a theme from one scorer: its own score, the best rival's, whether no rival is better, how much
 *  all themes together claim the passage, whether it carries any theme (as a logit and as a chance), the theme's chance in the
 *  passage before, the one after and the best elsewhere in the note, and how much the rest of the note carries themes. */
export const SCORER_FEATURES = ['own', 'rival', 'leads', 'claimed', 'bearing', 'bears', 'before', 'after', 'elsewhere', 'around'] as const;
/** Where the passage stands: notes open with a synopsis and close with actions. 1 or 0; all 0 in a note too short to tell. */
export const PLACE_FEATURES = ['first', 'second', 'thirdLast', 'secondLast', 'last'] as const;
/** Fewest passages of a note for its first and last to mean anything. */
const SHORTEST_NOTE = 4;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
/** A score as a rough chance, so that a hopeless theme next door counts for nothing. */
export const chance = (score: number): number => logistic(score + 1.5);

/** ln Σ exp of the values; -Infinity of none. */
export function logSumExp(values: ArrayLike<number>): number {
  let [largest, sum] = [-Infinity, 0];
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, values[i]!);
  for (let i = 0; i < values.length; i++) sum += Math.exp(values[i]! - largest);
  return largest + Math.log(sum);
}

/** Where to write features: those of theme t of passage p begin at `t × width + at` of `into[p]`. */
interface Layout {
  width: number;
  at: number;
  into: Float64Array[];
}

const byThemselves = (note: readonly PassageScores[]): Layout => ({
  width: SCORER_FEATURES.length, at: 0, into: note.map(({ themes }) => new Float64Array(themes.length * SCORER_FEATURES.length))
});

/** `SCORER_FEATURES` of each theme of each passage of one note, in reading order. */
export function scorerFeatures(note: readonly PassageScores[], { width, at, into }: Layout = byThemselves(note)): Float64Array[] {
  const chances = note.map(({ themes, chances: kept }) => kept ?? chancesOf(themes));
  const highest = highestElsewhere(chances);
  const allBearing = note.reduce((sum, { bearing }) => sum + bearing, 0);
  note.forEach(({ themes, bearing, claim }, p) => {
    const features = into[p]!;
    const { best, second, all: claimed } = claim ?? claimOf(themes);
    const bears = logistic(bearing);
    const around = note.length > 1 ? (allBearing - bearing) / (note.length - 1) : 0;
    const [before, after] = [chances[p - 1], chances[p + 1]];
    for (let t = 0; t < themes.length; t++) {
      const own = themes[t]!;
      let f = t * width + at;
      features[f++] = own;
      features[f++] = own === best ? second : best;
      features[f++] = own === best ? 1 : 0;
      features[f++] = claimed;
      features[f++] = bearing;
      features[f++] = bears;
      features[f++] = before ? before[t]! : 0;
      features[f++] = after ? after[t]! : 0;
      features[f++] = highest(p, t);
      features[f] = around;
    }
  });
  return into;
}

export function claimOf(themes: Float64Array): Claim {
  const [best, second] = twoLargest(themes);
  return { best, second, all: themes.length ? logSumExp(themes) : 0 };
}

/** The rough chance of each theme. */
export function chancesOf(themes: Float64Array): Float64Array {
  const chances = new Float64Array(themes.length);
  for (let t = 0; t < chances.length; t++) chances[t] = chance(themes[t]!);
  return chances;
}

/** The highest chance of a theme among all passages but one; 0 where there is no other. */
function highestElsewhere(chances: readonly Float64Array[]): (passage: number, theme: number) => number {
  const themes = chances[0]?.length ?? 0;
  const where = new Int32Array(themes).fill(-1);
  const best = new Float64Array(themes);
  const next = new Float64Array(themes);
  for (let p = 0; p < chances.length; p++) {
    for (let t = 0; t < themes; t++) {
      const here = chances[p]![t]!;
      if (here > best[t]!) {
        next[t] = best[t]!;
        best[t] = here;
        where[t] = p;
      } else if (here > next[t]!) next[t] = here;
    }
  }
  return (p, t) => (where[t] === p ? next[t]! : best[t]!);
}

/** The largest and the second largest value, equal ones counted apart; 0 where there is none. */
function twoLargest(values: Float64Array): [number, number] {
  let [best, second] = [-Infinity, -Infinity];
  for (const value of values) {
    if (value > best) [best, second] = [value, best];
    else if (value > second) second = value;
  }
  return [Number.isFinite(best) ? best : 0, Number.isFinite(second) ? second : 0];
}

/** `PLACE_FEATURES` of passage `p` among `passages` of its note. */
export function placeFeatures(p: number, passages: number): number[] {
  if (passages < SHORTEST_NOTE) return PLACE_FEATURES.map(() => 0);
  return [p === 0, p === 1, p === passages - 3, p === passages - 2, p === passages - 1].map(Number);
}

/** Words of a text by white space: neutral lines tend to be short. */
export const wordCount = (text: string): number => text.match(/\S+/g)?.length ?? 0;
