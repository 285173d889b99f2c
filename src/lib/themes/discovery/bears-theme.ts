import { placeFeatures } from '../judging/note-features';
import type { Passage } from '../types';

/** A logistic rule that tells passages that carry some theme from neutral case facts: weights of the sentence vector, then of the
 *  five places in the note (`PLACE_FEATURES`), and the intercept. */
export interface BearingRule {
  vector: ArrayLike<number>;
  place: readonly number[];
  intercept: number;
}

/** What is known of a passage besides its text. `vector` is of length 1. */
export interface BearingEvidence {
  /** Logit of the lexical model's "carries any theme". */
  lexical: number;
  vector: Float32Array | null;
}

/** The place of each passage in its note, as `PLACE_FEATURES`. */
export function placesOf(passages: readonly Pick<Passage, 'noteRef' | 'start'>[]): number[][] {
  const notes = new Map<string, number[]>();
  passages.forEach(({ noteRef }, i) => notes.set(noteRef, [...(notes.get(noteRef) ?? []), i]));
  const places: number[][] = [];
  for (const note of notes.values()) {
    note.sort((a, b) => passages[a]!.start - passages[b]!.start);
    note.forEach((i, p) => (places[i] = placeFeatures(p, note.length)));
  }
  return places;
}

/** Chance, 0 to 1, that a passage carries a theme, whichever. Words and meaning count alike. */
export function bearingChance(rule: BearingRule, { lexical, vector }: BearingEvidence, place: readonly number[]): number {
  const fromPlace = rule.place.reduce((sum, weight, i) => sum + weight * (place[i] ?? 0), 0);
  let meaning = rule.intercept + fromPlace;
  for (let i = 0; i < rule.vector.length; i++) meaning += (rule.vector[i] ?? 0) * (vector?.[i] ?? 0);
  const logit = vector ? (lexical + meaning) / 2 : lexical + fromPlace;
  return 1 / (1 + Math.exp(-logit));
}
