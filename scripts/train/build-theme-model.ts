import type { Codebook } from '../../src/lib/themes/types';
import type { ThemeModel } from '../../src/lib/themes/judging/theme-model';
import { fitJudgement } from './fit-judgement';
import { fitModel, PLENTY } from './fit-model';
import type { HeldOutScores } from './held-out-scores';
import { outOfFoldScores } from './out-of-fold';
import type { Example } from './read-material';

/** What the codebook itself says of each theme that has few examples: all that there is of one nobody has given any for. Where there
 *  are plenty it adds nothing. */
function rulesOf({ themes }: Codebook, examples: readonly Example[]): Example[] {
  const few = themes.filter(({ id }) => examples.filter((example) => example.themes.includes(id)).length < PLENTY);
  return few.flatMap(({ id, name, definition, include, cues }) => [name, definition, include, ...cues].filter((text) => text.trim()).map((text) => ({ text, themes: [id], writer: 'codebook' })));
}

/** The theme model for the themes of `codebook`, from its rules and `examples`; a minute for eight thousand. With `heldOut`, what an encoder says of writers
 *  whom it never saw, it also learns to judge by words and meaning together. The same each time. */
export function buildThemeModel(
  examples: readonly Example[],
  codebook: Codebook,
  trainedOn: string,
  say: (line: string) => void,
  heldOut?: HeldOutScores
): ThemeModel {
  const themes = codebook.themes.map(({ id }) => id).sort();
  const rules = rulesOf(codebook, examples);
  const scores = outOfFoldScores(examples, rules, themes, say);
  const judgement = fitJudgement(examples, [scores], themes, false);
  const model = { trainedOn, lexical: fitModel([...examples, ...rules], themes).model, judgement };
  if (!heldOut) return model;
  const unseen = examples.flatMap((example, i) => (heldOut.writers.includes(example.writer) ? [{ example, words: scores[i]! }] : []));
  if (unseen.length !== heldOut.scores.length) throw new Error('buildThemeModel: the held-out scores are of other examples');
  return { ...model, withMeaning: fitJudgement(unseen.map(({ example }) => example), [unseen.map(({ words }) => words), heldOut.scores], themes, true) };
}
