import type { ThemeModel } from '../../src/lib/themes/theme-model';
import { fitJudgement } from './fit-judgement';
import { fitModel } from './fit-model';
import { outOfFoldScores } from './out-of-fold';
import type { Example } from './read-material';

/** The lexical theme model for `themes`, from `examples` alone; a minute or so for eight thousand. The same each time. */
export function buildThemeModel(examples: readonly Example[], themes: readonly string[], trainedOn: string, say: (line: string) => void): ThemeModel {
  const scores = outOfFoldScores(examples, themes, say);
  const judgement = fitJudgement(examples, [scores], themes);
  return { trainedOn, lexical: fitModel(examples, themes).model, judgement };
}
