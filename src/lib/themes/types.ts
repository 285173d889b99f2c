import type { Part } from './judging/combine';

/** One note of a panel about one case, as the force wrote it. */
export interface Note {
  noteRef: string;
  caseRef: string;
  /** Panel month, `YYYY-MM`. */
  panel: string;
  slot: 'new' | 'update' | 'complex';
  text: string;
}

/** What the wording of a passage does to its claim. `copied` repeats an earlier note of the same case. */
export type PassageMark = 'negated' | 'hypothetical' | 'remedy' | 'attributed' | 'copied';

/** A marked stretch of a passage; offsets are UTF-16 units within the passage text. */
export interface MarkedSpan {
  mark: PassageMark;
  start: number;
  end: number;
}

/** A bullet or sentence of a note. `start` and `end` are UTF-16 offsets into the note's text. */
export interface Passage {
  /** `${noteRef}:${start}` */
  id: string;
  noteRef: string;
  caseRef: string;
  panel: string;
  start: number;
  end: number;
  text: string;
  marks: PassageMark[];
  /** Where each mark holds; `copied` spans the whole passage. */
  spans: MarkedSpan[];
}

export interface Theme {
  id: string;
  name: string;
  kind: 'learning' | 'good-practice';
  definition: string;
  include: string;
  exclude: string;
  cues: string[];
}

export interface Codebook {
  title: string;
  version: number;
  themes: Theme[];
}

export type Band = 'accept' | 'review' | 'unassigned';

/** Words that pushed a passage towards a theme. Offsets are within the passage text; `weight` is their part of the logit. */
export interface Driver {
  start: number;
  end: number;
  text: string;
  weight: number;
}

export interface Suggestion {
  theme: string;
  /** Calibrated probability, 0 to 1. */
  score: number;
  band: 'accept' | 'review';
  drivers: Driver[];
  /** What spoke for and against it, in units of the logit: its words, rival themes, whether the passage reads as carrying any
   *  theme, the neighbouring passages, its place in the note, and its meaning where an encoder was used. */
  parts?: Record<Part, number>;
  /** Present when an analyst settled it: never recomputed. */
  settled?: true;
}

export interface RankedTheme {
  theme: string;
  score: number;
  /** The theme that the engine scored, where that was merged into this one. */
  scoredAs?: string;
}

export interface Assignment {
  passageId: string;
  /** The best band among the suggestions; `unassigned` when there are none. */
  band: Band;
  /** Best first; themes below the review threshold are not listed. */
  suggestions: Suggestion[];
  /** The three likeliest themes whatever their band. */
  ranked: RankedTheme[];
}

/** An analyst's word on a passage. The last decision on the same span and theme holds. */
export interface Decision {
  noteRef: string;
  start: number;
  end: number;
  theme: string | 'none';
  verdict: 'confirmed' | 'rejected';
}

export interface RunOptions {
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}
