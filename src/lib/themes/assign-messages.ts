import type { Assignment, Codebook, Decision, Note, Passage } from './types';

export interface AssignInput {
  notes: readonly Note[];
  decisions: readonly Decision[];
  /** Where our own origin serves the model. */
  modelUrl: string;
  /** Where our own origin serves the sentence encoder; without it themes are judged by words alone, which is much faster. */
  encoderUrl?: string | null;
  codebook: Codebook;
}

export interface AssignOutput {
  passages: Passage[];
  assignments: Assignment[];
}

/** What the worker says back. `failed` carries a reason without any text of a note. */
export type AssignMessage =
  | { kind: 'progress'; done: number; total: number }
  /** Some of the passages with their assignments, in order: the page never unpacks all of them in one task. */
  | { kind: 'part'; output: AssignOutput }
  | { kind: 'done' }
  | { kind: 'failed'; reason: string };
