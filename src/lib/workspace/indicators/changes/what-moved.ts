import { wasAsked } from '$lib/model/asked-beforehand';
import { indicators } from '$lib/model/indicators';
import type { Indicator } from '$lib/model/indicators/types';
import { isClaim, type Comparison } from './compare-around';
import type { Verdict } from './verdict';
import type { Intervention } from '../types';

/** One measure at a change; `comparison` is null where no claim can come of it and none was asked for. */
export interface AtChange { readonly indicator: Indicator; readonly refused: boolean; readonly unmodelled: boolean; readonly comparison: Comparison | null }
export interface Move { readonly indicator: Indicator; readonly comparison: Comparison }

/** What moved at one change, of all measures that are series of months. */
export interface WhatMoved {
  readonly intervention: Intervention;
  /** What was to be looked at when such a change came, whatever came of it; claims first. */
  readonly asked: readonly Move[];
  /** What else is claimed of it. */
  readonly others: readonly Move[];
  /** What was to be looked at and is not to be had from what is loaded. */
  readonly absent: readonly Indicator[];
  /** Measures with enough data on both sides, those of them that leave a model nothing to fit, which are not compared, and those with too few. */
  readonly compared: number;
  readonly unmodelled: number;
  readonly refused: number;
  /** Of which nothing is claimed, by why, in the order of the logic model. */
  readonly unclaimed: { readonly silent: readonly Indicator[]; readonly unmodelled: readonly Indicator[]; readonly refused: readonly Indicator[] };
}

const order: readonly Verdict[] = ['associated', 'suggested', 'unmodelled', 'doubtful', 'no step', 'refused'];

/** Sorts what every measure shows at a change: the verdicts are those of `compareAround`, none is made here. */
export function gatherMoves(intervention: Intervention, all: readonly AtChange[]): WhatMoved {
  const moves = all
    .flatMap(({ indicator, comparison }): Move[] => (comparison ? [{ indicator, comparison }] : []))
    .sort((a, b) => order.indexOf(a.comparison.verdict) - order.indexOf(b.comparison.verdict));
  const isClaimed = ({ comparison }: AtChange): boolean => comparison !== null && isClaim(comparison);
  const named = (which: (each: AtChange) => boolean): Indicator[] => indicators.filter((indicator) => all.some((each) => each.indicator === indicator && which(each)));
  const isAsked = ({ id }: Indicator): boolean => wasAsked(intervention.kind, id);
  return {
    intervention,
    asked: moves.filter(({ indicator }) => isAsked(indicator)),
    others: moves.filter(({ indicator, comparison: { verdict } }) => !isAsked(indicator) && (verdict === 'associated' || verdict === 'suggested')),
    unclaimed: { silent: named((each) => !each.refused && !each.unmodelled && !isClaimed(each)), unmodelled: named(({ unmodelled }) => unmodelled), refused: named(({ refused }) => refused) },
    absent: indicators.filter((indicator) => isAsked(indicator) && !all.some((each) => each.indicator === indicator)),
    compared: all.filter(({ refused, unmodelled }) => !refused && !unmodelled).length,
    unmodelled: all.filter(({ unmodelled }) => unmodelled).length,
    refused: all.filter(({ refused }) => refused).length
  };
}

export const withVerdict = ({ asked, others }: WhatMoved, verdict: Verdict): readonly Move[] => [...asked, ...others].filter(({ comparison }) => comparison.verdict === verdict);

/** Whether what is claimed, or may be, is a rise. */
export const isRise = ({ model }: Comparison): boolean => model !== null && model.ratio.estimate > 1;
