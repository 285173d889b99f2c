import type { PassageScores } from '../../src/lib/themes/judging/note-features';
import { scorePassage } from '../../src/lib/themes/judging/score-passage';
import { fitModel } from './fit-model';
import type { Example } from './read-material';

export const FOLDS = 4;

/** The fold of each example: whole writers are held out together, so that scores are those of a writer never seen. Where there is
 *  but one writer, whole notes are. */
export function foldsOf(examples: readonly Example[]): number[] {
  const several = examples.some(({ writer }) => writer !== examples[0]!.writer);
  const keys = examples.map(({ writer, note }, i) => (several ? writer : (note ?? `alone ${i}`)));
  const numbers = new Map([...new Set(keys)].map((key, n) => [key, n]));
  return keys.map((key) => numbers.get(key)! % FOLDS);
}

/** Scores of each example by a model that saw nothing by its writer, but all of `rules`. */
export function outOfFoldScores(examples: readonly Example[], rules: readonly Example[], themes: readonly string[], say: (line: string) => void): PassageScores[] {
  const folds = foldsOf(examples);
  const scores = new Array<PassageScores>(examples.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const { model, rowOf } = fitModel([...examples.filter((_, i) => folds[i] !== fold), ...rules], themes);
    examples.forEach(({ text }, i) => {
      if (folds[i] === fold) scores[i] = scorePassage(model, rowOf(text));
    });
    say(`fold ${fold + 1} of ${FOLDS}`);
  }
  return scores;
}
