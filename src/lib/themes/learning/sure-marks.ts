import { combine, featureWidth, type Combiner } from '../judging/combine';
import { SCORER_FEATURES } from '../judging/note-features';
import { suggestionMark } from './suggestion-mark';
import type { Judgement } from '../judging/theme-model';

/** A passage's scores by the words, as they stand now: those of themes from `from` on, then how much it reads as carrying any; and the chances of
 *  the themes from `chancesFrom` on. */
export interface ScoresNow {
  scores: Float64Array;
  from: number;
  chances: Float64Array;
  chancesFrom: number;
}

/** Marks of passages whose scores by the words alone have changed since they were judged in full. */
export interface SureMarks {
  /** Keeps of a passage judged in full what no decision moves: its meaning, its place and length. `features` as `combinedFeatures` gives them. */
  keep(passage: number, features: Float64Array): void;
  /** Whether all are kept. */
  readonly ready: boolean;
  /** `suggestionMark` of each passage of a note, in reading order; null of one that is so near a threshold that it has to be judged in full, or
   *  of which more is suggested than is listed. `passages` are their numbers in `keep`. */
  marks(passages: readonly number[], note: readonly ScoresNow[]): (string | null)[];
}

/** Logits this near to a threshold are not told by sums in another order, of which a part is kept in single precision. */
const NEAR = 1e-3;

const logitOf = (probability: number): number => Math.log(probability / (1 - probability));
const [OWN, RIVAL, LEADS, CLAIMED, BEARING, BEARS, BEFORE, AFTER, ELSEWHERE, AROUND] = SCORER_FEATURES.map((_, i) => i) as [number, number, number, number, number, number, number, number, number, number];

/** `offered`: where among `themes` those of the codebook stand; at most `most` are suggested. */
export function createSureMarks({ combiner, thresholds }: Judgement, passages: number, themes: readonly string[], offered: readonly number[], most: number): SureMarks {
  const count = themes.length;
  const width = combiner.weights.length;
  const kept = new Float32Array(passages * count);
  const isKept = new Uint8Array(passages);
  let left = passages;
  const weight = Float64Array.from({ length: SCORER_FEATURES.length }, (_, i) => combiner.weights[i]!);
  const own = Float64Array.from({ length: count }, (_, t) => weight[OWN]! + (combiner.themeSlope[0]?.[t] ?? 0));
  const unmoved: Combiner = { ...combiner, weights: combiner.weights.map((w, i) => (i < SCORER_FEATURES.length ? 0 : w)), themeSlope: combiner.themeSlope.map((slopes, s) => (s === 0 ? slopes.map(() => 0) : slopes)) };
  const [review, accept] = [logitOf(thresholds.review), logitOf(thresholds.accept)];
  const highest = new Float64Array(count);
  const next = new Float64Array(count);

  /** The highest chance of each theme in the note, and the next. */
  function findHighest(note: readonly ScoresNow[]): void {
    highest.fill(0);
    next.fill(0);
    for (const { chances, chancesFrom } of note) {
      for (let t = 0; t < count; t++) {
        const here = chances[chancesFrom + t]!;
        if (here > highest[t]!) {
          next[t] = highest[t]!;
          highest[t] = here;
        } else if (here > next[t]!) next[t] = here;
      }
    }
  }

  return {
    keep(passage, features) {
      if (isKept[passage]) return;
      isKept[passage] = 1;
      left--;
      for (let t = 0; t < count; t++) kept[passage * count + t] = combine(unmoved, features, t);
    },
    get ready() {
      return left === 0 && width >= featureWidth(1);
    },
    marks(passages, note) {
      findHighest(note);
      let allBearing = 0;
      for (const { scores, from } of note) allBearing += scores[from + count]!;
      return note.map(({ scores, from, chances, chancesFrom }, p) => {
        let [best, second] = [-Infinity, -Infinity];
        for (let t = 0; t < count; t++) {
          const score = scores[from + t]!;
          if (score > best) [best, second] = [score, best];
          else if (score > second) second = score;
        }
        let claimed = 0;
        for (let t = 0; t < count; t++) claimed += Math.exp(scores[from + t]! - best);
        const bearing = scores[from + count]!;
        const around = note.length > 1 ? (allBearing - bearing) / (note.length - 1) : 0;
        const common = weight[RIVAL]! * best + weight[CLAIMED]! * (best + Math.log(claimed)) + weight[BEARING]! * bearing + weight[BEARS]! / (1 + Math.exp(-bearing)) + weight[AROUND]! * around;
        const leads = weight[RIVAL]! * ((Number.isFinite(second) ? second : 0) - best) + weight[LEADS]!;
        const [before, after] = [note[p - 1], note[p + 1]];
        const at = passages[p]! * count;
        let found: { theme: string; band: 'accept' | 'review' }[] | null = null;
        for (const t of offered) {
          const score = scores[from + t]!;
          const here = chances[chancesFrom + t]!;
          let logit = kept[at + t]! + common + own[t]! * score + weight[ELSEWHERE]! * (here === highest[t] ? next[t]! : highest[t]!);
          if (score === best) logit += leads;
          if (before) logit += weight[BEFORE]! * before.chances[before.chancesFrom + t]!;
          if (after) logit += weight[AFTER]! * after.chances[after.chancesFrom + t]!;
          if (logit < review - NEAR) continue;
          if (logit < review + NEAR || Math.abs(logit - accept) < NEAR || !(logit === logit)) return null;
          (found ??= []).push({ theme: themes[t]!, band: logit < accept ? 'review' : 'accept' });
        }
        if (!found) return '';
        return found.length > most ? null : suggestionMark(found);
      });
    }
  };
}
