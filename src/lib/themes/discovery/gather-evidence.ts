import type { LexicalModel } from '../words/lexical-model';
import type { PassageScores } from '../judging/note-features';
import { scorePassage } from '../judging/score-passage';
import type { Passage } from '../types';
import { createVectorizer } from '../words/vectorize';
import { bearingChance, placesOf, type BearingRule } from './bears-theme';
import { noveltyFeatures, noveltyOf } from './novelty';
import { NOVELTY_RULES } from './novelty-rules';
import type { Reading } from './types';

/** What discovery wants to know of passages, in their order. */
export interface Evidence {
  /** Chance that each carries a theme at all, 0 to 1. */
  bearing: number[];
  /** Chance that each carries a theme of the codebook, by its own words alone, 0 to 1. What the note makes likely counts for nothing
   *  here: it would lend a known theme to every passage that carries an unknown one. */
  known: number[];
  /** Sentence vectors of length 1. */
  vectors: Float32Array[];
  readings: Reading[];
}

/** From the best theme's own score to the chance that it is right: logistic regression on the shipped notes, scored by models that
 *  never saw their writers. */
const RIGHT = { slope: 1.579, intercept: 1.955 };

interface EvidenceOptions {
  rule: BearingRule;
  /** The themes of the codebook. */
  offered: ReadonlySet<string>;
  /** Takes most of the time. */
  vectorOf: (text: string) => Float32Array;
  /** What the lexical model makes of a text, where it has been read before. */
  scoresOf?: (text: string) => PassageScores;
}

/** Reads every passage by words and by meaning. */
export function gatherEvidence(
  passages: readonly Passage[],
  lexical: LexicalModel,
  { rule, offered, vectorOf, scoresOf = scorerOf(lexical) }: EvidenceOptions
): Evidence {
  const places = placesOf(passages);
  const columns = lexical.themes.flatMap((theme, t) => (offered.has(theme) ? [t] : []));
  const vectors = passages.map(({ text }) => vectorOf(text));
  const scores = passages.map(({ text }) => scoresOf(text));
  const offeredOf = ({ themes }: PassageScores): Float64Array => Float64Array.from(columns, (t) => themes[t]!);
  const bearing = scores.map(({ bearing: lexically }, i) => bearingChance(rule, { lexical: lexically, vector: vectors[i]! }, places[i]!));
  return {
    vectors,
    bearing,
    known: scores.map((of) => knownChance(offeredOf(of))),
    readings: scores.map((of, i): Reading => {
      const themes = offeredOf(of);
      return { novelty: noveltyOf(NOVELTY_RULES.passage, noveltyFeatures({ themes, bearing: of.bearing, chance: bearing[i]!, place: places[i]!, text: passages[i]!.text })), scores: Float32Array.from(themes) };
    })
  };
}

/** Chance that a passage carries one of the themes that score so, by its own words. */
export const knownChance = (themes: ArrayLike<number>): number => 1 / (1 + Math.exp(-RIGHT.slope * Array.from(themes).reduce((best, score) => Math.max(best, score), -Infinity) - RIGHT.intercept));

function scorerOf(lexical: LexicalModel): (text: string) => PassageScores {
  const vectorize = createVectorizer(lexical.vocabulary);
  return (text) => scorePassage(lexical, vectorize(text));
}
