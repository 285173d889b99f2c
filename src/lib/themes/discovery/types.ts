import type { ReadField } from './matters';
import type { RankedTheme } from '../types';
import type { ResidualLimits } from './choose-residual';

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

/** What words and meaning say of a passage together, where both were read. */
export interface Reading {
  /** As `noveltyOf`. */
  novelty: number;
  /** Scores for the themes of the codebook. */
  scores: Float32Array;
}

/** Of the groups that lie close together; those that are only novel have their own (`findNovelGroups`). */
export interface ProposalSettings {
  /** Panels looked at together, the last included. */
  window: number;
  /** Mean cosine distance up to which passages belong together. */
  cut: number;
  fewestPassages: number;
  fewestCases: number;
  stability: number;
  /** Highest mean score for known themes: above it a group is one of those in other words. */
  known: number;
  /** Least mean novelty, where it was read. */
  novelty: number;
  residual: ResidualLimits;
  dimensions: number;
  /** Whether character n-grams count beside words. */
  grams: boolean;
  subsamples: number;
  /** Share of the passages in each subsample. */
  share: number;
  /** Weight of the sentence vectors beside the words. */
  meaning: number;
}

export interface ProposalOptions {
  /** Numbers from 0 up to 1, from a seed. */
  random: () => number;
  /** Chance that each passage carries a theme, in the order of `passages` (see `bearingChance`); 0 where the analyst said that it
   *  carries none. */
  bearing: readonly number[];
  /** Chance that each carries a theme of the codebook; the best score of its assignment where it is left out. */
  known?: readonly number[];
  /** Sentence vectors in the order of `passages`, where an encoder was used. */
  vectors?: readonly Float32Array[];
  /** What a text is like by matters of the field: asked of the most novel passages alone. */
  readField?: ReadField;
  /** What words and meaning say of each together, in the order of `passages`; without, only what lies close together is proposed. */
  readings?: readonly Reading[];
  earlier?: readonly EarlierProposal[];
  settings?: ProposalSettings;
}
