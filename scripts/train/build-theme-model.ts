import type { EncodedPassage } from '../../src/lib/themes/encode-passage';
import type { ThemeModel } from '../../src/lib/themes/theme-model';
import { fitJudgement } from './fit-judgement';
import { fitModel } from './fit-model';
import { outOfFoldScores } from './out-of-fold';
import type { Example } from './read-material';

/** An encoder that never saw some writers: those tell how far to trust it. */
export interface TrainedEncoder {
  heldOut: readonly string[];
  encode: (text: string) => EncodedPassage;
}

/** The theme model for `themes`, from `examples` alone; a minute for eight thousand, and some more with an encoder, whose themes
 *  must be the same. The same each time. */
export function buildThemeModel(
  examples: readonly Example[],
  themes: readonly string[],
  trainedOn: string,
  say: (line: string) => void,
  encoder?: TrainedEncoder
): ThemeModel {
  const scores = outOfFoldScores(examples, themes, say);
  const judgement = fitJudgement(examples, [scores], themes, false);
  const model = { trainedOn, lexical: fitModel(examples, themes).model, judgement };
  if (!encoder) return model;
  const unseen = examples.flatMap((example, i) => (encoder.heldOut.includes(example.writer) ? [{ example, words: scores[i]! }] : []));
  const meaning = unseen.map(({ example }, i) => {
    if (i % 250 === 0) say(`encoded ${i} of ${unseen.length}`);
    return encoder.encode(example.text);
  });
  return { ...model, withMeaning: fitJudgement(unseen.map(({ example }) => example), [unseen.map(({ words }) => words), meaning], themes, true) };
}
