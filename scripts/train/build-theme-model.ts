import type { ThemeModel } from '../../src/lib/themes/theme-model';
import { fitJudgement } from './fit-judgement';
import { fitModel } from './fit-model';
import type { HeldOutScores } from './held-out-scores';
import { outOfFoldScores } from './out-of-fold';
import type { Example } from './read-material';

/** The theme model for `themes`, from `examples` alone; a minute for eight thousand. With `heldOut`, what an encoder says of writers
 *  whom it never saw, it also learns to judge by words and meaning together. The same each time. */
export function buildThemeModel(
  examples: readonly Example[],
  themes: readonly string[],
  trainedOn: string,
  say: (line: string) => void,
  heldOut?: HeldOutScores
): ThemeModel {
  const scores = outOfFoldScores(examples, themes, say);
  const judgement = fitJudgement(examples, [scores], themes, false);
  const model = { trainedOn, lexical: fitModel(examples, themes).model, judgement };
  if (!heldOut) return model;
  const unseen = examples.flatMap((example, i) => (heldOut.writers.includes(example.writer) ? [{ example, words: scores[i]! }] : []));
  if (unseen.length !== heldOut.scores.length) throw new Error('buildThemeModel: the held-out scores are of other examples');
  return { ...model, withMeaning: fitJudgement(unseen.map(({ example }) => example), [unseen.map(({ words }) => words), heldOut.scores], themes, true) };
}
