import type { Contrast } from '../judging/contrast';
import type { EarlierProposal, Proposal } from '../discovery/types';
import type { KeptReading } from '../meaning/kept-readings';
import type { SimilarText } from '../similarity/find-similar';
import type { Assignment, Codebook, Decision, Note, Passage } from '../types';

/** What a desk works from; the addresses are of our own origin. */
export interface DeskSetup {
  codebook: Codebook;
  modelUrl: string;
  /** The fine-tuned sentence encoder, for judging by words and meaning. */
  encoderUrl: string | null;
  /** The general sentence encoder, for proposals. */
  sentencesUrl: string;
  /** What proposals know of the field: by words, and the encoder that learnt it. */
  mattersUrl: string;
  fieldUrl: string;
}

/** What can be asked, and what is answered. */
export interface DeskAsks {
  /** Splits notes into passages; later asks are about these. */
  read: { ask: { notes: readonly Note[] }; answer: Passage[] };
  /** Reads every passage by the fine-tuned sentence encoder, once; says how many texts have no reading. It gives way to what a person waits for. */
  meanings: { ask: Record<never, never>; answer: number };
  /** Suggestions for every passage, in the order of `read`. With `meaning` those whose `meanings` were not asked for are read first. */
  assign: { ask: { decisions: readonly Decision[]; meaning: boolean; as: number }; answer: Assignment[] };
  /** What `assign` would say, of passages that nobody settled and that had other suggestions, or other bands, in the answer `since`, to `assign`
   *  or `learn`; the next may be `since` that one or this, which is `as`. All that nobody settled where the desk has no such answer. */
  learn: { ask: { decisions: readonly Decision[]; meaning: boolean; since: number; as: number }; answer: Assignment[] };
  /** What `assign` would say of one passage, by the engine that was last asked for suggestions; null where it is unknown. */
  look: { ask: { passageId: string; decisions: readonly Decision[] }; answer: Assignment | null };
  /** Takes readings of the encoder that were kept; says how many texts of `read` have none yet. */
  recall: { ask: { readings: readonly KeptReading[] }; answer: number };
  /** The readings of the encoder there are of the texts of `read`, to keep. */
  readings: { ask: Record<never, never>; answer: KeptReading[] };
  /** Reads every passage by the general sentence encoder, once; says how many there are. It gives way to what a person waits for. */
  vectors: { ask: Record<never, never>; answer: number };
  /** Themes that the codebook may lack. Passages whose `vectors` were not asked for are read first. */
  propose: { ask: { decisions: readonly Decision[]; earlier: readonly EarlierProposal[] }; answer: Proposal[] };
  /** Passages or whole notes most like a text, or like the passage or note of an id, best first. */
  similar: { ask: { of: 'passages' | 'notes'; query: string | { id: string }; most: number; among?: readonly string[] }; answer: SimilarText[] };
  /** Why one theme rather than another; null where passage or theme is unknown. */
  contrast: { ask: { passageId: string; theme: string; rival: string; decisions: readonly Decision[] }; answer: Contrast | null };
}

export type AskKind = keyof DeskAsks;
/** What holds up no other ask: it waits until nobody waits for anything else. */
export const besides: ReadonlySet<AskKind> = new Set(['similar', 'meanings', 'vectors']);
type OneOf<K extends AskKind> = K extends AskKind ? { kind: K } & DeskAsks[K]['ask'] : never;
export type Ask = OneOf<AskKind>;

export type ToDesk = { kind: 'setup'; setup: DeskSetup } | { kind: 'ask'; id: number; ask: Ask } | { kind: 'stop'; id: number };

/** What the worker says. `failed` carries a reason without any text of a note. */
export type FromDesk =
  | { kind: 'progress'; id: number; done: number; total: number }
  /** Some of a long list, in order: the page never unpacks all of it in one task. The answer that follows is null. */
  | { kind: 'part'; id: number; items: readonly unknown[] }
  | { kind: 'answer'; id: number; answer: unknown }
  | { kind: 'failed'; id: number; reason: string; stopped: boolean };
