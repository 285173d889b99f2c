import { RANK_PREFIXES } from './gazetteer/ranks';
import type { Token } from './tokens';
import { classOf } from './words';

const CLOSE = /^[ ./-]{0,2}$/;
/** Letters of the longest short form ("cinsp", "csupt"): after a longer word a dot ends the sentence. */
const LONGEST_SHORT_FORM = 5;

/** The index after the rank that begins at token `index` ("PC", "A/Sgt", "Det. Con.", "P.C.", "detective chief inspector",
 *  "seargent"), or null when none does. */
export function rankAt(tokens: readonly Token[], index: number): number | null {
  const first = tokens[index]!;
  if (!first.word.rank && first.text.length > 1 && !RANK_PREFIXES.has(first.key)) return null;
  let at = index;
  let found = false;
  while (at < tokens.length && at < index + 4) {
    const token = tokens[at]!;
    if (at > index && !(CLOSE.test(token.gap) && (tokens[at - 1]!.text.length <= LONGEST_SHORT_FORM || !token.gap.includes('.')))) break;
    const dotted = dottedRankAt(tokens, at);
    if (dotted !== null) return dotted;
    if (token.word.rank && token.shape !== 'mixed') found = true;
    else if (!RANK_PREFIXES.has(token.key) || (at > index && found)) break;
    at++;
  }
  return found ? at : null;
}

/** The index after a rank whose letters stand apart ("P.C.", "D C I"), or null. */
function dottedRankAt(tokens: readonly Token[], index: number): number | null {
  if (tokens[index]!.text.length !== 1) return null;
  let letters = '';
  let end: number | null = null;
  for (let at = index; at < tokens.length && at < index + 4; at++) {
    const token = tokens[at]!;
    if (token.text.length !== 1 || token.shape === 'number' || (at > index && !/^(?:\. ?|\/)$/.test(token.gap))) break;
    letters += token.key;
    if (letters.length > 1 && classOf(letters).rank) end = at + 1;
  }
  return end;
}

