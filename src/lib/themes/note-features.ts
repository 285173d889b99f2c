/** Scores of one passage, logit-like: one a theme, and how much the passage reads as carrying any theme at all. */
export interface PassageScores {
  themes: Float64Array;
  bearing: number;
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
const chance = (score: number): number => logistic(score + 1.5);

/** ln Σ exp of the values; -Infinity of none. */
export function logSumExp(values: ArrayLike<number>): number {
  let [largest, sum] = [-Infinity, 0];
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, values[i]!);
  for (let i = 0; i < values.length; i++) sum += Math.exp(values[i]! - largest);
  return largest + Math.log(sum);
}

/** Features of each passage of one note, in reading order: for passage p and theme t, `SCORER_FEATURES` then stand at
 *  `t × SCORER_FEATURES.length`. */
export function scorerFeatures(note: readonly PassageScores[]): Float64Array[] {
  const width = SCORER_FEATURES.length;
  const chances = note.map(({ themes }) => themes.map(chance));
  const allBearing = note.reduce((sum, { bearing }) => sum + bearing, 0);
  return note.map(({ themes, bearing }, p) => {
    const [best, second] = twoLargest(themes);
    const claimed = themes.length ? logSumExp(themes) : 0;
    const around = note.length > 1 ? (allBearing - bearing) / (note.length - 1) : 0;
    const features = new Float64Array(themes.length * width);
    for (let t = 0; t < themes.length; t++) {
      let elsewhere = 0;
      for (let q = 0; q < note.length; q++) if (q !== p) elsewhere = Math.max(elsewhere, chances[q]![t]!);
      const own = themes[t]!;
      const of = [own, own === best ? second : best, own === best ? 1 : 0, claimed, bearing, logistic(bearing), chances[p - 1]?.[t] ?? 0, chances[p + 1]?.[t] ?? 0, elsewhere, around];
      features.set(of, t * width);
    }
    return features;
  });
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
export const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;
