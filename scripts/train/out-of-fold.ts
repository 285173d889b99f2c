import type { PassageScores } from '../../src/lib/themes/note-features';
import { scorePassage } from '../../src/lib/themes/score-passage';
import { fitModel } from './fit-model';
import type { Example } from './read-material';

export const FOLDS = 4;

/** The fold of each example: whole writers are held out together, so that scores are those of a writer never seen. */
export function foldsOf(examples: readonly Example[]): number[] {
  const writers = [...new Set(examples.map(({ writer }) => writer))];
  return examples.map(({ writer }) => writers.indexOf(writer) % FOLDS);
}

/** Scores of each example by a model that saw nothing by its writer. */
export function outOfFoldScores(examples: readonly Example[], themes: readonly string[], say: (line: string) => void): PassageScores[] {
  const folds = foldsOf(examples);
  const scores = new Array<PassageScores>(examples.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const { model, rowOf } = fitModel(examples.filter((_, i) => folds[i] !== fold), themes);
    examples.forEach(({ text }, i) => {
      if (folds[i] === fold) scores[i] = scorePassage(model, rowOf(text));
    });
    say(`fold ${fold + 1} of ${FOLDS}`);
  }
  return scores;
}
