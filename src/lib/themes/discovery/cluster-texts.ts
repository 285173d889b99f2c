import { textRows } from './text-rows';
import { truncatedSvd } from './truncated-svd';
import { besideEachOther, centredRows, unitRows } from './unit-rows';

/** Texts of more words than this on average are narratives: there words through SVD do best, and sentence vectors blur. */
export const NARRATIVE_WORDS = 40;
const DIMENSIONS = 100;
const MEANING = 1.2;

export const isNarrative = (texts: readonly string[]): boolean =>
  texts.reduce((sum, text) => sum + text.split(/\s+/).filter(Boolean).length, 0) > NARRATIVE_WORDS * texts.length;

/** Rows of length 1 for grouping texts: words, phrases and character n-grams through SVD, with sentence vectors beside them where
 *  `encode` is given; long narratives by word tf-idf through SVD alone. */
export function groupingRows(texts: readonly string[], random: () => number, encode: ((text: string) => Float32Array) | null): Float32Array[] {
  const narrative = isNarrative(texts);
  const words = unitRows(truncatedSvd(textRows(texts, { grams: !narrative }), DIMENSIONS, random).rows);
  if (narrative || !encode) return words;
  return besideEachOther([{ rows: words, weight: 1 }, { rows: unitRows(centredRows(texts.map(encode))), weight: MEANING }]);
}
