import type { LexicalModel } from '../lexical-model';
import { scorePassage } from '../score-passage';
import type { Passage } from '../types';
import { createVectorizer } from '../vectorize';
import { bearingChance, placesOf, type BearingRule } from './bears-theme';

/** What discovery wants to know of passages, in their order. */
export interface Evidence {
  /** Chance that each carries a theme at all, 0 to 1. */
  bearing: number[];
  /** Sentence vectors of length 1. */
  vectors: Float32Array[];
}

/** Reads every passage by words and, with `vectorOf`, by meaning; `vectorOf` takes most of the time. */
export function gatherEvidence(passages: readonly Passage[], lexical: LexicalModel, rule: BearingRule, vectorOf: (text: string) => Float32Array): Evidence {
  const vectorize = createVectorizer(lexical.vocabulary);
  const places = placesOf(passages);
  const vectors = passages.map(({ text }) => vectorOf(text));
  const bearing = passages.map(({ text }, i) => bearingChance(rule, { lexical: scorePassage(lexical, vectorize(text)).bearing, vector: vectors[i]! }, places[i]!));
  return { bearing, vectors };
}
