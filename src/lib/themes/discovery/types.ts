import type { RankedTheme } from '../types';

/** What makes passages a group that is proposed. */
export const GROUP = { passages: 3, cases: 2 } as const;

/** A group of passages that may carry a theme which the codebook lacks. */
export interface Proposal {
  /** Kept from the earlier proposal that it continues; else made from its first passage. */
  id: string;
  /** Sorted. */
  passageIds: string[];
  /** Cases that its passages come from. */
  cases: number;
  /** Mean share of subsamples, 0 to 1, in which two of its passages came together. */
  stability: number;
  /** Words and phrases as written that set it apart from other passages, best first. */
  phrases: string[];
  /** Passages that show it best without repeating each other. */
  excerptIds: string[];
  /** The codebook theme that its passages come nearest to, with their mean score for it, 0 to 1; null without a codebook. */
  nearest: RankedTheme | null;
}

/** What earlier runs left behind. */
export interface EarlierProposal {
  id: string;
  passageIds: readonly string[];
  /** An analyst put it aside: what continues it is not proposed again. */
  dismissed: boolean;
}
