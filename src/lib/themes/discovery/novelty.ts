import { logSumExp, wordCount, type PassageScores } from '../judging/note-features';
import { logitOf, type LogisticRule } from './logistic-rule';

/** What is known of a passage by itself. `themes` holds the scores for the themes of the codebook, in any order. */
export interface PassageReading extends Pick<PassageScores, 'themes' | 'bearing'> {
  /** Chance that it carries a theme at all, 0 to 1. */
  chance: number;
  /** As `PLACE_FEATURES`. */
  place: readonly number[];
  text: string;
}

/** Above this no passage is more novel than another: one that nothing explains must not carry a group by itself. */
const MOST = -1.5;
const SURE = 1e-4;

/** Whether it carries a theme, by all that is known and by its words; the best and the second best known theme, the way between them,
 *  what all claim; the place in the note; the length. */
export function noveltyFeatures({ themes, bearing, chance, place, text }: PassageReading): number[] {
  const [best = 0, second = best] = [...themes].sort((a, b) => b - a);
  const sure = Math.min(1 - SURE, Math.max(SURE, chance));
  return [Math.log(sure / (1 - sure)), bearing, best, second, best - second, themes.length ? logSumExp(themes) : 0, ...place, Math.log(Math.max(1, wordCount(text)))];
}

/** Log-odds, at most -1.5, that a passage carries a theme that the codebook lacks. */
export const noveltyOf = (rule: LogisticRule, features: readonly number[]): number => Math.min(MOST, logitOf(rule, features));
